import { existsSync } from "node:fs";
import { storeOf } from "#house";
import { restore } from "#platform/db";
import { type Command, Failed, WrongCall } from "../command.ts";

export const command: Command = {
  name: "restore",
  usage: ["restore FILE"],
  does: "Fills an empty database from a backup, checks every sum, and brings it to the schema of this version.",
  options: { replace: { type: "boolean", does: "throw away what is in the database first" } },
  run: async ({ words: [typed, ...more], options }, io) => {
    if (!typed || more.length > 0) throw new WrongCall("restore takes one file: restore FILE");
    const path = io.path(typed);
    if (!existsSync(path)) throw new WrongCall(`There is no file ${path}.`);
    const store = storeOf(io.settings);
    const restored = await restore(await io.database(), path, {
      replace: options.replace === true,
      progress: (table) => io.progress(0, undefined, table),
      extra: async (name, size, content) => {
        const taken = await store.put(content, size);
        if (!taken.ok)
          throw new Failed(`The stored file ${name} could not be written: ${taken.refusals[0]?.code}.`);
        if (taken.value.sha256 !== name) throw new Failed(`The stored file ${name} is damaged.`);
      },
    });
    io.say(
      `Restored ${restored.tables} tables, ${restored.rows} rows, ${restored.extra} stored files of ${restored.made}.`,
    );
    if (restored.migrated.length > 0) io.say(`Brought up to date by: ${restored.migrated.join(", ")}.`);
    return restored;
  },
};
