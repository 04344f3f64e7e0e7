import { codeOf, type LibraryType, type RegionNode, servicePlaces, systemKeyOf } from "../region/index.ts";
import { shelfClass } from "./marc.ts";
import { slipOf } from "./slips.ts";
import type { DemoHolding, Edition } from "./types.ts";

/**
 * Copies over the region, the same on every machine: which system has which edition, and which of its places, is a matter
 * of a hash of both and of what they are.
 */

/** FNV-1a: the same number for the same text for ever. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Two hashes as a share of 1, mixed well enough to stand for chance. */
function luckOf(one: number, other: number): number {
  let hash = Math.imul(one ^ (other >>> 13), 0x2c1b3c6d) ^ other;
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** How well known a work is: 0 … 4, from what the tables say of it. */
const fame = ({ work }: Edition): number =>
  Math.min(3, work.forms.length) + (work.titles.kaz && work.titles.rus ? 1 : 0);

/** What a place is, as far as its shelves depend on it; places alike share one. */
type Sort = { types: ReadonlySet<LibraryType>; rich: boolean };

function sortOf({ types = [] }: RegionNode): Sort {
  return { types: new Set(types), rich: types.includes("central") || types.includes("youth") };
}

const nearby = new Set<string>(["central-kz", "saryarqa", "qaraghandy", "qarqaraly"]);

/** The chance that a city or a district has an edition in print, by how well known the work is. */
const districtChance = [0.025, 0.08, 0.17, 0.31, 0.52];

/** How much more or less than others some systems have. */
const sizes: Readonly<Record<string, number>> = {
  qaraghandy: 1.7,
  temirtau: 1.4,
  balqash: 1.4,
  saran: 2.2,
  priozersk: 0.7,
  aqtoghai: 0.9,
};

/**
 * The chance that a system has the edition. The four of the oblast share the work: the universal library keeps what
 * adults read, the children's and the youth library theirs, the special one what can be heard and touched. Cities and
 * districts have what is known, and what tells of their own land.
 */
function systemChance(system: string, edition: Edition): number {
  const { work, form, lang } = edition;
  if (form !== "print") return system === "special" ? 1 : 0;
  if (system === "special") return 0;
  if (lang === "eng") return system === "bekturov-youth" ? 1 : 0;
  const rare = work.subjects.includes("rare") || work.genre === "newspaper" || work.genre === "journal";
  const forChildren = work.audience === "children" && !rare;
  if (system === "gogol") return forChildren ? 0 : 1;
  if (rare) return 0;
  if (system === "abai-children") return forChildren ? 1 : 0;
  if (system === "bekturov-youth") return work.audience === "youth" ? 0.22 : 0;
  // the old catalogue of Saran holds Russian books alone: its code page knows no Kazakh letters
  if (system === "saran" && (lang !== "rus" || forChildren)) return 0;
  const own = work.subjects.some((one) => nearby.has(one)) ? 0.3 : 0;
  // a translation stands on fewer shelves than the original
  const translated = edition.original || !work.title ? 1 : 0.5;
  return ((districtChance[fame(edition)] ?? 0) * translated + own) * (sizes[system] ?? 1);
}

/** The chance that a place has an edition which its system has. */
function placeChance({ types }: Sort, edition: Edition): number {
  const { work } = edition;
  if (types.has("central") || types.has("special") || types.has("youth")) return 1;
  const forChildren = work.audience === "children";
  if (types.has("children") && !types.has("adult"))
    return forChildren ? 1 : work.audience === "youth" ? 0.4 : 0;
  return 0.45 + 0.12 * fame(edition) + (forChildren ? 0.1 : 0);
}

function copies({ rich }: Sort, edition: Edition, luck: number, bar: number): number {
  if (luck >= bar) return 0;
  if (luck < bar * 0.2 && fame(edition) >= 2) return rich ? 5 : 2;
  return luck < bar * 0.45 && rich && edition.form === "print" ? 2 : 1;
}

function locationOf(place: RegionNode, edition: Edition, nth: number): DemoHolding["location"] {
  const { work } = edition;
  if (work.subjects.includes("rare")) return "storage";
  if (work.genre === "journal" || work.genre === "newspaper" || work.genre === "encyclopedia")
    return "reading-room";
  if (work.subjects.some((one) => one === "saryarqa" || one === "central-kz" || one === "qaraghandy")) {
    return place.types?.includes("central") ? "local-history" : "abonement";
  }
  if (work.audience === "children") return "children";
  return nth > 1 ? "reading-room" : "abonement";
}

/** «84(5Қаз) Ә»: the class, where one is certain, and the letter under which the book stands. */
function shelfMark({ work, lang, title }: Edition): string {
  const [first] = work.authors;
  const letter =
    Array.from((first ? (lang === "kaz" ? first.kk : first.ru) : title).replace(/[«"„]/gu, ""))[0] ?? "";
  return [shelfClass(work), letter.toLocaleUpperCase("kk")].filter(Boolean).join(" ");
}

/** Which systems hold an edition, in the order of the tree; the first holder's description is the fullest. */
export function holdersOf(edition: Edition): string[] {
  const slip = slipOf(edition.id);
  if (slip) return ["gogol", slip.system];
  const own = hashOf(`${edition.id} held`);
  const found = systemKeys.filter((key) => luckOf(own, hashOf(key)) < systemChance(key, edition));
  // nothing in the catalogue without a copy: what no system drew stands in the oblast library
  return found.length > 0 ? found : ["gogol"];
}

type Shelf = { place: RegionNode; hash: number; sort: Sort };

function shelvesBySystem(): Map<string, Shelf[]> {
  const found = new Map<string, Shelf[]>();
  for (const place of servicePlaces()) {
    const system = systemKeyOf(place.key);
    const shelf = { place, hash: hashOf(place.key), sort: sortOf(place) };
    found.set(system, [...(found.get(system) ?? []), shelf]);
  }
  return found;
}
const systemKeys: readonly string[] = [...shelvesBySystem().keys()];

/**
 * Gives every edition its copies. Numbers run on within one call: barcodes through the region, inventory numbers
 * within each system, both evidently of the demonstration.
 */
export function shelves(): (edition: Edition) => DemoHolding[] {
  const bySystem = shelvesBySystem();
  const inventories = new Map<string, number>();
  let barcode = 0;
  return (edition) => {
    const found: DemoHolding[] = [];
    const give = (system: string, place: RegionNode, nth: number) => {
      const number = (inventories.get(system) ?? 0) + 1;
      inventories.set(system, number);
      barcode += 1;
      found.push({
        system: codeOf(system),
        branch: codeOf(place.key),
        location: locationOf(place, edition, nth),
        barcode: `DEMO${String(barcode).padStart(8, "0")}`,
        inventory: `ДЕМО-${String(number).padStart(6, "0")}`,
        shelfMark: shelfMark(edition),
      });
    };
    const own = hashOf(edition.id);
    for (const system of holdersOf(edition)) {
      const there = bySystem.get(system) ?? [];
      const before = found.length;
      for (const { place, hash, sort } of there) {
        const count = copies(sort, edition, luckOf(own, hash), placeChance(sort, edition));
        for (let nth = 0; nth < count; nth++) give(system, place, nth);
      }
      const [first] = there;
      if (found.length === before && first) give(system, first.place, 0);
    }
    return found;
  };
}
