import type { Maker } from "../description/draft.ts";
import { headingOf, type NameCodes } from "../description/makers/names.ts";
import { type LinkCodes, link } from "../description/makers/notes.ts";
import { yearsOf } from "../description/makers/publication.ts";
import { partsOf } from "../description/makers/titles.ts";
import { plain, tidy } from "../description/text.ts";
import type { Link, LinkKind } from "../description/types.ts";
import { type DataField, subfield, subfieldsOf } from "../record.ts";
import { normalIssn, parseIsbn } from "../standard-numbers.ts";

/**
 * Linking fields 4XX of UNIMARC come in two techniques: standard subfields ($t title, $x ISSN …), or whole fields
 * inside, each begun by $1 with tag and indicators: `$1 2001# $a Школа классики $v 3 $1 011## $a …`.
 */
const embeddedTag = /^(\d{3})(.?)(.?)(.*)$/s;

/** The fields inside, in order; control fields give their value under the code "a". Empty for the other technique. */
export function embeddedFields(field: DataField): DataField[] {
  const fields: DataField[] = [];
  for (const { code, value } of field.subfields) {
    if (code === "1") {
      const [, tag = "", ind1 = " ", ind2 = " ", rest = ""] = embeddedTag.exec(value) ?? [];
      if (tag.startsWith("00"))
        fields.push({ tag, ind1: " ", ind2: " ", subfields: [{ code: "a", value: value.slice(3) }] });
      else if (tag !== "")
        fields.push({
          tag,
          ind1,
          ind2,
          subfields: rest.trim() === "" ? [] : [{ code: "a", value: rest.trim() }],
        });
    } else fields.at(-1)?.subfields.push({ code, value });
  }
  return fields.filter(({ subfields }) => subfields.length > 0);
}

const person: NameCodes = {
  name: "a",
  given: { initials: "b", full: "g" },
  numeration: "d",
  epithet: "c",
  dates: "f",
};

/** $h and $v hold the volume of the standard technique, $p the pages. */
const standard: LinkCodes = {
  title: "t",
  author: "a",
  edition: "e",
  published: "cd",
  volume: "hv",
  pages: "p",
  year: "d",
  issn: "x",
  isbn: "y",
  control: "03",
  note: "n",
};

function fromEmbedded(kind: LinkKind, fields: DataField[]): Link {
  const made: Link = { kind };
  const authors: string[] = [];
  for (const field of fields) {
    const first = tidy(subfield(field, "a"));
    if (field.tag === "001") made.control = plain(subfield(field, "a") ?? "");
    else if (field.tag === "010") made.isbn = parseIsbn(first)?.isbn13 ?? first;
    else if (field.tag === "011") made.issn = normalIssn(first) ?? first;
    else if (field.tag === "200" || field.tag === "500") {
      const parts = partsOf(field, "h", "i").map(({ number, name }) =>
        [number, name].filter(Boolean).join(". "),
      );
      const title = [first, ...parts].filter(Boolean).join(". ");
      if (title) made.title = title;
      const volume = tidy(subfield(field, "v"));
      if (volume) made.volume = volume;
    } else if (field.tag === "205" && first) made.edition = first;
    else if (field.tag === "210" || field.tag === "214") {
      const published = subfieldsOf(field, "acd").map(tidy).filter(Boolean).join(", ");
      if (published) made.published = published;
      const { from } = yearsOf(subfield(field, "d") ?? "");
      if (from !== undefined) made.year = from;
    } else if (field.tag === "215" && first)
      made.pages = first.replace(/^(?:с|стр|б|бет|p|pp|s)\.\s*/iu, "").replace(/\s*-\s*/g, "–");
    else if (/^70[0-2]$/.test(field.tag)) authors.push(headingOf(field, person).name);
    else if (field.tag === "225" || field.tag === "461") {
      const volume = tidy(subfield(field, "v"));
      if (volume) made.volume ??= volume;
    }
  }
  if (authors.length > 0) made.author = authors.join("; ");
  return made;
}

export const entry =
  (kind: LinkKind): Maker =>
  (field, draft) => {
    const embedded = embeddedFields(field);
    if (embedded.length === 0) return link(kind, standard)(field, draft);
    const made = fromEmbedded(kind, embedded);
    if (Object.keys(made).length > 1) draft.links.push(made);
  };
