/** What an authority is made of, and what may stand in it. Pure. */
import type { Lang, Trilingual } from "#basics";
import type { AuthorityKind, KnownDay, RelationKind, VariantKind } from "#formats/rules";

export {
  type AuthorityKind,
  authorityKinds,
  type KnownDay,
  type VariantKind,
  variantKinds,
} from "#formats/rules";

export type Variant = { text: string; kind: VariantKind; lang?: string | undefined };
export type AuthorityNumber = { scheme: NumberScheme; value: string };

export type AuthorityFacts = {
  kind: AuthorityKind;
  heading: Trilingual;
  variants: Variant[];
  placeKind: PlaceKind | "";
  began: KnownDay | null;
  ended: KnownDay | null;
  note: Trilingual | null;
  numbers: AuthorityNumber[];
  latitude: number | null;
  longitude: number | null;
  person: number | null;
};

/** What a place is or was. Historic ones beside today's: people look for «Каркаралинский уезд» too (LOC-11). */
export const placeKinds = [
  "country",
  "oblast",
  "krai",
  "guberniya",
  "okrug",
  "uezd",
  "volost",
  "district",
  "rural-district",
  "city",
  "settlement",
  "village",
  "historic-area",
  "water",
  "mountain",
  "other",
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** The sides from which a relation can be told. Kept from one side alone: `broader` of the one is `narrower` of the other. */
export const relationSides = [
  "broader",
  "narrower",
  "related",
  "earlier",
  "later",
  "pseudonym-of",
  "has-pseudonym",
  "member-of",
  "has-member",
  "within",
  "contains",
] as const;
export type RelationSide = (typeof relationSides)[number];
export type KeptRelation = "broader" | "related" | "earlier" | "pseudonym-of" | "member-of" | "within";

const kept: Record<RelationSide, { relation: KeptRelation; turned: boolean }> = {
  broader: { relation: "broader", turned: false },
  narrower: { relation: "broader", turned: true },
  related: { relation: "related", turned: false },
  earlier: { relation: "earlier", turned: false },
  later: { relation: "earlier", turned: true },
  "pseudonym-of": { relation: "pseudonym-of", turned: false },
  "has-pseudonym": { relation: "pseudonym-of", turned: true },
  "member-of": { relation: "member-of", turned: false },
  "has-member": { relation: "member-of", turned: true },
  within: { relation: "within", turned: false },
  contains: { relation: "within", turned: true },
};

/** How a relation told from one side is kept. `related` is kept once, from the lesser number. */
export function keptAs(
  one: number,
  side: RelationSide,
  other: number,
): { authority: number; relation: KeptRelation; other: number } {
  const { relation, turned } = kept[side];
  const back = relation === "related" ? one > other : turned;
  return back ? { authority: other, relation, other: one } : { authority: one, relation, other };
}

/** How it is told on the page of one of the two. */
export const sideOf = (relation: KeptRelation, fromOther: boolean): RelationSide =>
  relation === "related" || !fromOther
    ? relation
    : (relationSides.find((side) => kept[side].relation === relation && kept[side].turned) ?? relation);

/** Relations in which nothing may stand above itself. */
export const mayNotCircle = (relation: KeptRelation): boolean =>
  relation === "broader" || relation === "earlier" || relation === "within";

/** Which kinds may be told of which. A place lies within a place; only persons have pseudonyms. */
export function mayRelate(relation: KeptRelation, one: AuthorityKind, other: AuthorityKind): boolean {
  const people = (kind: AuthorityKind): boolean => kind === "person" || kind === "family";
  switch (relation) {
    case "within":
      return other === "place" && !people(one) && one !== "topic";
    case "pseudonym-of":
      return one === "person" && other === "person";
    case "member-of":
      return (one === "person" || one === "corporate") && (other === "corporate" || other === "family");
    case "earlier":
      return one === other && !people(one);
    case "broader":
      return one === other && !people(one);
    case "related":
      return true;
  }
}

/** From the words of an authority record of another file. */
export const sideOfRecord = (kind: RelationKind): RelationSide => kind;

export const numberSchemes = [
  "viaf",
  "isni",
  "wikidata",
  "lc",
  "gnd",
  "orcid",
  "geonames",
  "kato",
  "control",
] as const;
export type NumberScheme = (typeof numberSchemes)[number];
export const isNumberScheme = (text: string): text is NumberScheme =>
  (numberSchemes as readonly string[]).includes(text);

/** ISO 7064 MOD 11-2, the check character of ISNI and ORCID. */
function checks16(digits: string): boolean {
  let sum = 0;
  for (const digit of digits.slice(0, 15)) sum = (sum + Number(digit)) * 2;
  const check = (12 - (sum % 11)) % 11;
  return digits[15] === (check === 10 ? "X" : String(check));
}

/** The normal form of a number in its file; undefined when it cannot be one. */
export function normalNumber(scheme: NumberScheme, typed: string): string | undefined {
  const text = typed
    .normalize("NFC")
    .trim()
    .replace(/^https?:\/\/\S*\/(?=[^/]+\/?$)/i, "")
    .replace(/\/$/, "");
  const bare = text.replace(/[\s-]/g, "").toUpperCase();
  switch (scheme) {
    case "viaf":
      return /^\d{1,22}$/.test(bare) ? bare : undefined;
    case "isni":
      return /^\d{15}[\dX]$/.test(bare) && checks16(bare) ? bare : undefined;
    case "orcid":
      return /^\d{15}[\dX]$/.test(bare) && checks16(bare) ? (bare.match(/.{4}/g) ?? []).join("-") : undefined;
    case "wikidata":
      return /^Q[1-9]\d{0,11}$/.test(bare) ? bare : undefined;
    case "lc":
      return /^[A-Z]{1,3}\d{8,10}$/.test(bare) ? bare.toLowerCase() : undefined;
    case "gnd":
      return /^[\dX]{5,12}$/.test(bare) ? text.replace(/\s/g, "").toUpperCase() : undefined;
    case "geonames":
      return /^\d{1,10}$/.test(bare) ? bare : undefined;
    case "kato":
      return /^\d{9}$/.test(bare) ? bare : undefined;
    case "control":
      return /^\([^()\s]{1,40}\)\S(?:.{0,98}\S)?$/u.test(text) ? text : undefined;
  }
}

/** The page of a number in its file; none for files that have no pages. */
export function numberAddress({ scheme, value }: AuthorityNumber): string | undefined {
  switch (scheme) {
    case "viaf":
      return `https://viaf.org/viaf/${value}`;
    case "isni":
      return `https://isni.org/isni/${value}`;
    case "wikidata":
      return `https://www.wikidata.org/wiki/${value}`;
    case "lc":
      return `https://id.loc.gov/authorities/${value.startsWith("sh") ? "subjects" : "names"}/${value}`;
    case "gnd":
      return `https://d-nb.info/gnd/${value}`;
    case "orcid":
      return `https://orcid.org/${value}`;
    case "geonames":
      return `https://www.geonames.org/${value}`;
    case "kato":
    case "control":
      return undefined;
  }
}

/** Cannot be: an end before its beginning. */
export function endsBeforeIt(began: KnownDay | null, ended: KnownDay | null): boolean {
  if (!began || !ended) return false;
  const parts = (day: KnownDay): (number | undefined)[] => [day.year, day.month, day.day];
  const [one, other] = [parts(began), parts(ended)];
  for (let at = 0; at < 3; at++) {
    const [a, b] = [one[at], other[at]];
    if (a === undefined || b === undefined) return false;
    if (a !== b) return b < a;
  }
  return false;
}

/** MARC language of a slot of a trilingual heading, and back. */
export const marcLang: Record<Lang, string> = { kk: "kaz", ru: "rus", en: "eng" };
