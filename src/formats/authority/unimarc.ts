/**
 * UNIMARC authorities and RUSMARC, its Russian form (leader/06 = x): 2XX is the heading, 4XX forms that lead to it, 5XX
 * other headings, 7XX equal headings in other languages. Source: UNIMARC Manual, Authorities Format.
 */
import { headingOf, type NameCodes } from "../description/makers/names.ts";
import { plain, tidy } from "../description/text.ts";
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
import type { AuthorityDescription, AuthorityKind, RelationKind, VariantKind } from "./types.ts";

const person: NameCodes = { name: "a", given: { initials: "b", full: "g" }, numeration: "d", epithet: "c" };
const family: NameCodes = { name: "a" };
const corporate: NameCodes = { name: "a", units: "b" };
const meeting: NameCodes = { name: "a", units: "bde" };

/** First indicator 1 of X10: a meeting. */
function kindOf(field: DataField): AuthorityKind | undefined {
  switch (field.tag.slice(1)) {
    case "00":
      return "person";
    case "10":
      return field.ind1 === "1" ? "meeting" : "corporate";
    case "15":
      return "place";
    case "20":
      return "family";
    case "50":
      return "topic";
  }
  return undefined;
}
const codesOf: Partial<Record<AuthorityKind, NameCodes>> = { person, family, corporate, meeting };

const textIn = (field: DataField, kind: AuthorityKind): string => {
  const codes = codesOf[kind];
  return codes ? headingOf(field, codes).text : joined(subfieldsOf(field, "ajxyz"));
};

/** Position 0 of $5. In 4XX and 5XX alike; e and f are the two sides of a pseudonym. */
const relations: Readonly<Record<string, RelationKind>> = {
  a: "earlier",
  b: "later",
  e: "pseudonym-of",
  f: "related",
  g: "broader",
  h: "narrower",
};
const variants: Readonly<Record<string, VariantKind>> = {
  a: "former",
  b: "later",
  d: "abbreviation",
  e: "pseudonym",
  i: "full",
};
const codeIn = (field: DataField): string => plain(subfield(field, "5") ?? "")[0] ?? "";

/** $8 of a heading: language of cataloguing and of the base heading, three letters each («kazrus»). */
const langOf = (field: DataField): string | undefined => {
  const code = plain(subfield(field, "8") ?? "").toLowerCase();
  return /^[a-z]{3}/.test(code) ? code.slice(0, 3) : undefined;
};

export function describeUnimarcAuthority(record: RawRecord): AuthorityDescription | undefined {
  const fields = record.fields.filter(isData);
  const mains = fields.filter((field) => field.tag.startsWith("2") && kindOf(field) !== undefined);
  const [main] = mains;
  const kind = main ? kindOf(main) : undefined;
  if (!main || !kind || textIn(main, kind) === "") return undefined;
  // 100 $a/9–11: language of cataloguing.
  const coded = (subfield(dataFields(record, "100")[0] ?? main, "a") ?? "").slice(9, 12).toLowerCase();
  const own = dataFields(record, "100").length > 0 && /^[a-z]{3}$/.test(coded) ? coded : undefined;
  const described: AuthorityDescription = {
    kind,
    number: plain(controlValue(record, "001") ?? ""),
    // A repeated 2XX is the same heading in another script ($7).
    headings: mains.map((field, at) =>
      formOf(textIn(field, kind), langOf(field) ?? (at === 0 ? own : undefined)),
    ),
    variants: [],
    related: [],
    identifiers: [],
    notes: [],
  };
  Object.assign(described, lifeOf(tidy(subfield(main, "f")).replace(/^\((.*)\)$/, "$1")));
  for (const field of fields) addField(described, field);
  return described;
}

function addField(described: AuthorityDescription, field: DataField): void {
  const kind = kindOf(field);
  const text = kind ? textIn(field, kind) : "";
  switch (field.tag[0]) {
    case "4":
      if (text)
        described.variants.push({
          ...formOf(text, langOf(field)),
          kind: variants[codeIn(field)] ?? "variant",
        });
      return;
    case "5": {
      const control = plain(subfield(field, "3") ?? "");
      if (text)
        described.related.push({
          kind: relations[codeIn(field)] ?? "related",
          text,
          ...(control ? { control } : {}),
        });
      return;
    }
    case "7":
      if (text) described.headings.push(formOf(text, langOf(field)));
      return;
  }
  if (field.tag === "010" || field.tag === "033") {
    const identifier = identifierOf(subfield(field, "a") ?? "", field.tag === "010" ? "isni" : "");
    if (identifier) described.identifiers.push(identifier);
  }
  if (field.tag === "017") {
    const identifier = identifierOf(subfield(field, "a") ?? "", subfield(field, "2") ?? "");
    if (identifier) described.identifiers.push(identifier);
  }
  if (field.tag === "123") {
    const point = pointOf(subfield(field, "f") ?? "", subfield(field, "d") ?? "");
    if (point) described.point = point;
  }
  if (field.tag === "103") {
    const began = knownDay(subfield(field, "a") ?? "");
    const ended = knownDay(subfield(field, "b") ?? "");
    if (began) described.began = began;
    if (ended) described.ended = ended;
  }
  if (field.tag === "300" || field.tag === "340") {
    const note = plain(subfield(field, "a") ?? "");
    if (note) described.notes.push(note);
  }
}
