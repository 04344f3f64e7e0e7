/**
 * MARC 21 authority (leader/06 = z): 1XX is the heading, 4XX forms that lead to it, 5XX other headings, 7XX equal
 * headings in other files and languages. The last two digits are the kind. Source: MARC 21 Format for Authority Data.
 */
import { headingOf, type NameCodes } from "../description/makers/names.ts";
import { plain, tidy, withoutFullStop } from "../description/text.ts";
import {
  controlValue,
  type DataField,
  dataFields,
  isData,
  type RawRecord,
  subfield,
  subfieldsOf,
} from "../record.ts";
import { formOf, identifierOf, joined, knownDay, lifeOf, pointOf } from "./pieces.ts";
import type {
  AuthorityDescription,
  AuthorityForm,
  AuthorityKind,
  RelationKind,
  VariantKind,
} from "./types.ts";

const person: NameCodes = { name: "a", numeration: "b", epithet: "c", dates: "d", fuller: "q" };
const corporate: NameCodes = { name: "a", units: "b" };
const meeting: NameCodes = { name: "a", units: "nc", dates: "d" };

const kindsByTag: Readonly<Record<string, AuthorityKind>> = {
  "00": "person",
  // X03, no field of the standard: institutes write bilingual topics there, $a in their own language and $b in English.
  "03": "topic",
  "10": "corporate",
  "11": "meeting",
  "50": "topic",
  "51": "place",
};
const codesOf: Partial<Record<AuthorityKind, NameCodes>> = { person, family: person, corporate, meeting };

/** First indicator 3 of X00: a family. */
const kindOf = (field: DataField): AuthorityKind | undefined => {
  const kind = kindsByTag[field.tag.slice(1)];
  return kind === "person" && field.ind1 === "3" ? "family" : kind;
};

type Form = { text: string; dates: string };

/** The English form of a bilingual topic stands first: of the two it is the one that a language is known of. */
const bilingual = (field: DataField): AuthorityForm[] => [
  ...subfieldsOf(field, "b").flatMap((text) => (tidy(text) ? [formOf(tidy(text), "eng")] : [])),
  ...subfieldsOf(field, "a").flatMap((text) => (tidy(text) ? [formOf(tidy(text))] : [])),
];
const isBilingual = (field: DataField): boolean => field.tag.endsWith("03");

function formIn(field: DataField, kind: AuthorityKind): Form {
  const codes = codesOf[kind];
  if (isBilingual(field)) return { text: bilingual(field)[0]?.text ?? "", dates: "" };
  if (!codes) return { text: joined(subfieldsOf(field, "avxyz")), dates: "" };
  const { dates: _, ...without } = codes;
  return { text: headingOf(field, without).text, dates: tidy(subfield(field, "d")) };
}

/** Position 0 of $w: what the other heading is to this one. `i` and `r` send to words in $i. */
const relations: Readonly<Record<string, RelationKind>> = {
  a: "earlier",
  b: "later",
  g: "broader",
  h: "narrower",
};
const wordsOfRelations: readonly (readonly [RegExp, RelationKind])[] = [
  [/pseudonym|псевдоним|бүркеншік|real identity|alternate identity|настоящее имя/i, "pseudonym-of"],
  [/member|участник|член|мүшесі|group member of|affiliat/i, "member-of"],
  [/predecessor|предшеств|earlier|бұрынғы/i, "earlier"],
  [/successor|преемник|later|кейінгі/i, "later"],
  [/part of|входит в|құрамында|location/i, "within"],
];

function relationOf(field: DataField): RelationKind {
  const code = plain(subfield(field, "w") ?? "")[0] ?? "";
  const words = subfieldsOf(field, "i").join(" ");
  return relations[code] ?? wordsOfRelations.find(([pattern]) => pattern.test(words))?.[1] ?? "related";
}

/** Position 0 of $w in a 4XX: d – an acronym, a – earlier, b – later. */
const variantOf = (field: DataField): VariantKind => {
  const code = plain(subfield(field, "w") ?? "")[0];
  const words = subfieldsOf(field, "i").join(" ");
  if (code === "d") return "abbreviation";
  if (code === "a") return "former";
  if (code === "b") return "later";
  return /pseudonym|псевдоним|бүркеншік/i.test(words) ? "pseudonym" : "variant";
};

/** The record without the full stops that end its headings. */
const withoutStops = (field: DataField): DataField => ({
  ...field,
  // Notes (6XX) are sentences and keep theirs.
  subfields: field.tag.startsWith("6")
    ? field.subfields
    : field.subfields.map(({ code, value }) => ({ code, value: withoutFullStop(value) })),
});

export function describeMarc21Authority(record: RawRecord): AuthorityDescription | undefined {
  const fields = record.fields.filter(isData).map(withoutStops);
  const main = fields.find((field) => field.tag.startsWith("1") && kindOf(field) !== undefined);
  const kind = main ? kindOf(main) : undefined;
  if (!main || !kind) return undefined;
  const form = formIn(main, kind);
  if (form.text === "") return undefined;
  const lang = plain(subfield(dataFields(record, "040")[0] ?? main, "b") ?? "").toLowerCase();
  const own = /^[a-z]{3}$/.test(lang) && dataFields(record, "040").length > 0 ? lang : undefined;
  const described: AuthorityDescription = {
    kind,
    number: plain(controlValue(record, "001") ?? ""),
    headings: isBilingual(main) ? bilingual(main) : [formOf(form.text, own)],
    variants: [],
    related: [],
    identifiers: [],
    notes: [],
  };
  Object.assign(described, lifeOf(form.dates));
  for (const field of fields) addField(described, field);
  const [coded] = dataFields(record, "034");
  const point = coded ? pointOf(subfield(coded, "f") ?? "", subfield(coded, "d") ?? "") : undefined;
  if (point) described.point = point;
  return described;
}

function addField(described: AuthorityDescription, field: DataField): void {
  const kind = kindOf(field);
  switch (field.tag[0]) {
    case "4": {
      const text = kind ? formIn(field, kind).text : "";
      const forms = isBilingual(field) ? bilingual(field) : text ? [formOf(text)] : [];
      for (const form of forms) described.variants.push({ ...form, kind: variantOf(field) });
      return;
    }
    case "5": {
      const text = kind ? formIn(field, kind).text : "";
      const control = plain(subfield(field, "0") ?? "");
      if (text) described.related.push({ kind: relationOf(field), text, ...(control ? { control } : {}) });
      return;
    }
    case "7": {
      const text = kind ? formIn(field, kind).text : "";
      if (text) described.headings.push(formOf(text));
      return;
    }
  }
  if (field.tag === "880") addTwin(described, field);
  if (field.tag === "046") addDates(described, field);
  if (field.tag === "024") {
    const identifier = identifierOf(
      subfield(field, "a") ?? "",
      field.ind1 === "7" ? (subfield(field, "2") ?? "") : "",
    );
    if (identifier) described.identifiers.push(identifier);
  }
  if (field.tag === "678" || field.tag === "680") {
    const note = subfieldsOf(field, field.tag === "678" ? "ab" : "ia")
      .map(plain)
      .filter(Boolean)
      .join(" ");
    if (note) described.notes.push(note);
  }
}

/** 880 is the same field in another script: of 1XX an equal heading, of 4XX a variant. */
function addTwin(described: AuthorityDescription, field: DataField): void {
  const tag = /^(\d{3})/.exec(subfield(field, "6") ?? "")?.[1] ?? "";
  const kind = kindOf({ ...field, tag });
  const text = kind ? formIn({ ...field, tag }, kind).text : "";
  if (text === "") return;
  if (tag.startsWith("1")) described.headings.push(formOf(text));
  if (tag.startsWith("4")) described.variants.push({ ...formOf(text), kind: "variant" });
}

/** 046: $f birth and $g death, $s and $t the ends of an organisation. More exact than the heading, so it wins. */
function addDates(described: AuthorityDescription, field: DataField): void {
  const began = knownDay(subfield(field, "f") ?? subfield(field, "s") ?? "");
  const ended = knownDay(subfield(field, "g") ?? subfield(field, "t") ?? "");
  if (began) described.began = began;
  if (ended) described.ended = ended;
}
