/**
 * Authorities out of the catalogue's own headings. Headings that have in common what spellings of one name have come in
 * together; out come groups, each one person, body, place or topic. Safe ones may be made without anybody looking:
 * nothing speaks against them, and something besides the name speaks for them. Pure.
 */
import type { Lang, Trilingual } from "#basics";
import { fold } from "#kazakh";
import type { AuthorityFacts, AuthorityKind, Variant } from "./facts.ts";
import { slotOf, tidyVariants } from "./from-record.ts";
import { withoutYears } from "./keys.ts";

export type Grouped = {
  id: number;
  kind: AuthorityKind;
  text: string;
  number: string;
  key: string;
  weak: boolean;
  born: number | null;
  died: number | null;
  uses: number;
  /** Language of most records in which it stands: kaz, rus … */
  lang: string | null;
};

export type Group = { headings: Grouped[]; safe: boolean; facts: AuthorityFacts };

const isLiving = (kind: AuthorityKind): boolean => kind === "person" || kind === "family";
const nameOf = (one: Pick<Grouped, "kind" | "text">): string =>
  isLiving(one.kind) ? withoutYears(one.text).name : one.text;

/** `headings` share kind and `near`. Every heading ends in at most one group; what nobody can tell is in none. */
export function groupsOf(headings: readonly Grouped[]): Group[] {
  const [first] = headings;
  if (!first) return [];
  const groups = isLiving(first.kind) ? ofPersons(headings) : ofOthers(headings);
  return groups.map(({ headings: some, safe }) => ({ headings: some, safe, facts: factsOfGroup(some) }));
}

type Bare = { headings: Grouped[]; safe: boolean };

/**
 * Persons by the year of their birth. Without a year a full name joins the one whose forms it equals, when no other has
 * it; left alone, namesakes are guesses.
 */
function ofPersons(headings: readonly Grouped[]): Bare[] {
  const dated = new Map<number, Grouped[]>();
  for (const one of headings) if (one.born !== null) put(dated, one.born, one);
  const groups = [...dated.values()].map((some): Bare => {
    const deaths = new Set(some.flatMap((one) => one.died ?? []));
    // One year of birth and one surname, yet two ends or two given names: brothers, or a slip. A person looks.
    return { headings: some, safe: deaths.size <= 1 && namesAgree(some) && some.some((one) => !one.weak) };
  });
  const undated = new Map<string, Grouped[]>();
  for (const one of headings) {
    if (one.born !== null || one.weak) continue;
    const bearers = groups.filter((group) => group.headings.some((each) => each.key === one.key));
    const [only] = bearers;
    if (only && bearers.length === 1) only.headings.push(one);
    else if (bearers.length === 0) put(undated, one.key, one);
  }
  return [...groups, ...[...undated.values()].map((some) => ({ headings: some, safe: false }))];
}

/** Given names that do not contradict: equal when folded, or one begins the other («М.», «Мухтар», «Мухтар Омарханович»). */
function namesAgree(headings: readonly Grouped[]): boolean {
  const given = headings.map((one) =>
    fold(nameOf(one).split(/,\s*/).slice(1).join(" ").replaceAll(".", " ")).split(" "),
  );
  return given.every((one) => given.every((other) => agree(one[0] ?? "", other[0] ?? "")));
}
const agree = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Bodies, places, topics: equal forms alone; «ұн» and «ун» fold together and are not one, so that is for a person. */
function ofOthers(headings: readonly Grouped[]): Bare[] {
  const byKey = new Map<string, Grouped[]>();
  for (const one of headings) put(byKey, one.key, one);
  return [...byKey.values()].map((some) => ({
    headings: some,
    safe: new Set(some.map((one) => plainly(one.text))).size === 1,
  }));
}
const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function put<K, T>(map: Map<K, T[]>, key: K, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

export type FormOfGroup = Omit<Grouped, "key" | "lang"> & { lang?: string | null };

/** In each language the fullest of its most used forms; the others are variants. */
export function factsOfGroup(headings: readonly FormOfGroup[]): AuthorityFacts {
  const [first] = headings;
  const best = [...headings].sort(
    (a, b) =>
      Number(a.weak) - Number(b.weak) ||
      nameOf(b).split(" ").length - nameOf(a).split(" ").length ||
      b.uses - a.uses,
  );
  const heading: Trilingual = {};
  const variants: Variant[] = [];
  for (const one of best) {
    const form = { text: nameOf(one), ...(one.lang ? { lang: one.lang } : {}) };
    const slot: Lang | undefined = slotOf(form);
    if (slot && heading[slot] === undefined) heading[slot] = form.text;
    else variants.push({ text: form.text, kind: "variant" });
  }
  if (Object.keys(heading).length === 0) heading.en = variants.shift()?.text ?? "";
  const year = (of: "born" | "died") => headings.find((one) => one[of] !== null)?.[of] ?? null;
  const [born, died] = [year("born"), year("died")];
  return {
    kind: first?.kind ?? "topic",
    heading,
    variants: tidyVariants(heading, variants),
    placeKind: "",
    began: born === null ? null : { year: born },
    ended: died === null ? null : { year: died },
    note: null,
    numbers: [],
    latitude: null,
    longitude: null,
    person: null,
  };
}
