import { codeOf, type LibraryType, type RegionNode, servicePlaces, systemKeyOf } from "../region/index.ts";
import { shelfClass } from "./marc.ts";
import type { DemoHolding, Edition } from "./types.ts";

/**
 * Copies over the region, the same on every machine: which place has which edition is a matter of a hash of both, and
 * of what the place is. The oblast library has nearly everything, a village its classics and its children's books,
 * the special library what can be heard and touched.
 */

/** FNV-1a: the same number for the same text for ever. */
function hashOf(text: string): number {
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

/** How well known a work is: 0 … 3, from what the tables say of it. */
const fame = ({ work }: Edition): number =>
  Math.min(3, work.forms.length) + (work.titles.kaz && work.titles.rus ? 1 : 0);

/** What a place is, as far as its shelves depend on it; places alike share one. */
type Sort = { key: string; types: ReadonlySet<LibraryType>; rich: boolean };

function sortOf({ key, types = [] }: RegionNode): Sort {
  const rich = types.includes("central") || types.includes("youth");
  return { key: key === "gogol/main" ? key : "", types: new Set(types), rich };
}

/** The chance that a place of this sort has the edition. */
function chance({ key, types }: Sort, edition: Edition): number {
  const { work, form, lang } = edition;
  if (work.subjects.includes("rare")) return key === "gogol/main" ? 1 : 0;
  if (form === "braille") return types.has("special") ? 1 : 0.01;
  if (form === "large") return types.has("special") ? 1 : types.has("central") ? 0.5 : 0.05;
  if (form === "audio") return types.has("special") ? 1 : types.has("central") ? 0.45 : 0.06;
  if (types.has("special")) return 0.08;
  const forChildren = work.audience === "children";
  if (key === "gogol/main") return forChildren ? 0.35 : fame(edition) > 1 ? 1 : 0.93;
  if (lang === "eng") return types.has("youth") ? 0.8 : types.has("central") ? 0.25 : 0.02;
  if (types.has("youth")) return work.audience === "youth" ? 0.9 : forChildren ? 0 : 0.5;
  const onlyChildren = types.has("children") && !types.has("adult");
  if (onlyChildren) return forChildren ? 0.6 : work.audience === "youth" ? 0.15 : 0;
  const known = fame(edition) * 0.045 + (lang === "kaz" ? 0.01 : 0);
  if (types.has("central")) return 0.2 + 2 * known;
  if (types.has("model")) return 0.04 + known;
  return types.has("rural") ? known : 0.02 + known;
}

function copies({ rich }: Sort, edition: Edition, luck: number, bar: number): number {
  if (luck >= bar) return 0;
  if (luck < bar * 0.12 && fame(edition) >= 3) return rich ? 4 : 2;
  return luck < bar * 0.35 && rich && edition.form === "print" ? 2 : 1;
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

/**
 * Gives every edition its copies. Numbers run on within one call: barcodes through the region, inventory numbers
 * within each system, both evidently of the demonstration.
 */
export function shelves(): (edition: Edition) => DemoHolding[] {
  const sorts = new Map<string, Sort>();
  const places = servicePlaces().map((place) => {
    const sort = sortOf(place);
    const id = [sort.key, ...sort.types].join(" ");
    sorts.set(id, sorts.get(id) ?? sort);
    return { place, hash: hashOf(place.key), sort: sorts.get(id) ?? sort };
  });
  const inventories = new Map<string, number>();
  let barcode = 0;
  return (edition) => {
    const found: DemoHolding[] = [];
    const give = (place: RegionNode, nth: number) => {
      const system = systemKeyOf(place.key);
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
    const bars = new Map([...sorts.values()].map((sort) => [sort, chance(sort, edition)]));
    for (const { place, hash, sort } of places) {
      const count = copies(sort, edition, luckOf(own, hash), bars.get(sort) ?? 0);
      for (let nth = 0; nth < count; nth++) give(place, nth);
    }
    const first = places[0]?.place;
    // nothing in the catalogue without a copy: what no place drew stands in the oblast library
    if (found.length === 0 && first) give(first, 0);
    return found;
  };
}
