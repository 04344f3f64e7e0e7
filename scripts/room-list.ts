/**
 * The rooms as data: rooms.json read once, with the questions that the guards, the drawing and the import map
 * ask of it. Everything that must agree with the list of rooms is made from here, so it cannot drift.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Room = { name: string; does: string; uses: string[]; path?: string };
type RoomFile = { rooms: Room[]; everywhere: { from: string[]; may: string[] } };

export const root = join(import.meta.dirname, "..");
const file: RoomFile = JSON.parse(readFileSync(join(root, "rooms.json"), "utf8"));
export const rooms: readonly Room[] = file.rooms;

/** Is `name` the room `of`, or a part of the group `of` (as platform/db is of platform)? */
const within = (name: string, of: string): boolean => name === of || name.startsWith(`${of}/`);

/** Where a room lies: its folder, or its single file. */
export const placeOf = (room: Room): string => room.path ?? `src/${room.name}`;

/** All rooms that `room` may use, itself left out, written as names of rooms. */
export function mayUse(room: Room): string[] {
  const general = file.everywhere.from.some((from) => within(room.name, from)) ? file.everywhere.may : [];
  const allowed = [...room.uses, ...general];
  return rooms
    .filter((r) => r.name !== room.name && allowed.some((a) => within(r.name, a)))
    .map((r) => r.name);
}

/** The doors of a room that exist: the server's, everyone's, and the one that only tests use. */
const doors = [
  { suffix: "", file: "index.ts" },
  { suffix: "/rules", file: "rules.ts" },
  { suffix: "/testing", file: "testing.ts" },
];

/** The import map of package.json: one entry for each door that exists, so nothing else of a room can be named. */
export function importMap(): Record<string, string> {
  const map: Record<string, string> = {};
  for (const room of rooms) {
    if (room.path) {
      map[`#${room.name}`] = `./${room.path}`;
      continue;
    }
    for (const door of doors) {
      for (const name of [door.file, door.file.replace(/\.ts$/, ".tsx")]) {
        if (existsSync(join(root, "src", room.name, name))) {
          map[`#${room.name}${door.suffix}`] = `./src/${room.name}/${name}`;
        }
      }
    }
  }
  return map;
}
