import type { Mapping } from "../description/draft.ts";
import { holding } from "../description/makers/holdings.ts";
import { contributor, type NameCodes } from "../description/makers/names.ts";
import { contents, type LinkCodes, link, note, summary, url } from "../description/makers/notes.ts";
import {
  controlNumber,
  identifier,
  isbn,
  numberByType,
  systemNumber,
} from "../description/makers/numbers.ts";
import { extent, publication } from "../description/makers/publication.ts";
import { classification, keywords, type SubdivisionCodes, subject } from "../description/makers/subjects.ts";
import { edition, languages, series, title } from "../description/makers/titles.ts";
import { plain } from "../description/text.ts";
import type { HeadingKind, LinkKind } from "../description/types.ts";
import { type DataField, subfield } from "../record.ts";

/**
 * MARC 21 bibliographic, as a table: tag → what it gives, letters are subfield codes.
 * Source: MARC 21 Format for Bibliographic Data. Coded positions (leader, 006–008) are in fixed.ts.
 */

const person: NameCodes = { name: "a", numeration: "b", epithet: "c", dates: "d", fuller: "q" };
const corporate: NameCodes = { name: "a", units: "b" };
const meeting: NameCodes = { name: "a", units: "cne", dates: "d" };
const roles = { code: "4", term: "e" };

/** First indicator 3 of X00: a family. */
const personOrFamily = (field: DataField): HeadingKind => (field.ind1 === "3" ? "family" : "person");

const subdivisions: SubdivisionCodes = { topic: "x", place: "z", period: "y", form: "v" };

/** Second indicator of 6XX, or $2 where it is 7. */
const subjectScheme = (field: DataField): string | undefined =>
  field.ind2 === "7"
    ? plain(subfield(field, "2") ?? "") || undefined
    : { "0": "lcsh", "1": "lcshac", "2": "mesh", "3": "nal", "5": "cash", "6": "rvm" }[field.ind2];

/** Second indicator of 264. */
const functionOf264 = (field: DataField) =>
  (({ "0": "production", "2": "distribution", "3": "manufacture", "4": "copyright" }) as const)[
    field.ind2 as "0" | "2" | "3" | "4"
  ] ?? ("publication" as const);

const linked: LinkCodes = {
  author: "a",
  title: "ts",
  edition: "b",
  published: "d",
  where: "g",
  isbn: "z",
  issn: "x",
  control: "w",
  note: "in",
};
const entry = (kind: LinkKind) => link(kind, linked);

const titled = { text: "a", rest: "b", number: "n", name: "p" };
const uniform = { text: "a", number: "n", name: "p", lang: "l" };

export const marc21Mapping: Mapping = {
  control: {
    "001": controlNumber,
  },
  data: {
    // numbers
    "010": identifier("lccn", { value: "a", wrong: "z" }),
    "015": identifier("national-number", { value: "a", wrong: "z", source: "2" }),
    "017": identifier("legal-deposit", { value: "a", wrong: "z" }),
    "020": isbn({ value: "a", wrong: "z", qualifier: "q" }),
    "022": identifier("issn", { value: "a", wrong: "yz" }),
    "024": numberByType({ value: "a", source: "2" }),
    "028": identifier("publisher-number", { value: "a", source: "b" }),
    "035": systemNumber("a"),
    "041": languages({ text: "ad", original: "h", summary: "b" }),

    // classes
    "050": classification("lcc", { code: "a" }),
    "080": classification("udc", { code: "a" }),
    "082": classification("ddc", { code: "a" }),
    "083": classification("ddc", { code: "a" }),
    "084": classification("by-source", { code: "a", source: "2" }),

    // main heading
    "100": contributor({
      kind: personOrFamily,
      main: true,
      codes: person,
      roles: { ...roles, without: "aut" },
      authority: "0",
    }),
    "110": contributor({ kind: "corporate", main: true, codes: corporate, roles, authority: "0" }),
    "111": contributor({
      kind: "meeting",
      main: true,
      codes: meeting,
      roles: { code: "4", term: "j" },
      authority: "0",
    }),
    "130": title("uniform", { ...uniform, article: "ind1" }),

    // titles
    "210": title("abbreviated", { text: "a" }),
    "222": title("key", { text: "a", rest: "b", article: "ind2" }),
    "240": title("uniform", { ...uniform, article: "ind2" }),
    "242": title("variant", { ...titled, responsibility: "c", lang: "y", article: "ind2" }),
    "245": title("main", { ...titled, responsibility: "c", article: "ind2" }),
    "246": (field, draft) =>
      title(field.ind2 === "1" ? "parallel" : field.ind2 === "4" ? "cover" : "variant", titled)(field, draft),
    "247": title("former", titled),

    // edition, publication, extent, series
    "250": edition("ab"),
    "254": edition("a"),
    "255": note("general", "abc"),
    "260": publication("publication", { places: "a", publishers: "b", date: "c" }),
    "264": publication(functionOf264, { places: "a", publishers: "b", date: "c" }),
    "300": extent({ extent: "a", illustrations: "b", size: "c", accompanying: "e" }),
    "306": note("general", "a"),
    "490": series({ title: "a", number: "v", issn: "x" }),
    "440": series({ title: "a", name: "p", number: "v", issn: "x" }),
    "800": series({ title: "t", name: "p", number: "v", issn: "x" }),
    "810": series({ title: "t", name: "p", number: "v", issn: "x" }),
    "811": series({ title: "t", name: "p", number: "v", issn: "x" }),
    "830": series({ title: "a", name: "p", number: "v", issn: "x" }),

    // notes
    "500": note("general", "a"),
    "501": note("with", "a"),
    "502": note("thesis", "abcdgo"),
    "504": note("bibliography", "a"),
    "505": contents("agtr"),
    "506": note("access", "abcdef"),
    "508": note("performers", "a"),
    "511": note("performers", "a"),
    "515": note("general", "a"),
    "520": summary("ab"),
    "521": note("audience", "ab"),
    "530": note("reproduction", "abcd"),
    "533": note("reproduction", "abcdefmn"),
    "534": note("reproduction", "abceflmnpt"),
    "538": note("system", "a"),
    "540": note("rights", "abcd"),
    "541": note("provenance", "acd"),
    "546": note("language", "ab"),
    "547": note("title", "a"),
    "550": note("general", "a"),
    "561": note("provenance", "a"),
    "586": note("award", "a"),
    "590": note("local", "a"),

    // subjects
    "600": subject({ kind: "person", heading: person, subdivisions, scheme: subjectScheme, authority: "0" }),
    "610": subject({
      kind: "corporate",
      heading: corporate,
      subdivisions,
      scheme: subjectScheme,
      authority: "0",
    }),
    "611": subject({
      kind: "meeting",
      heading: meeting,
      subdivisions,
      scheme: subjectScheme,
      authority: "0",
    }),
    "630": subject({ kind: "title", heading: "anp", subdivisions, scheme: subjectScheme, authority: "0" }),
    "648": subject({ kind: "period", heading: "a", subdivisions, scheme: subjectScheme, authority: "0" }),
    "650": subject({ kind: "topic", heading: "ab", subdivisions, scheme: subjectScheme, authority: "0" }),
    "651": subject({ kind: "place", heading: "a", subdivisions, scheme: subjectScheme, authority: "0" }),
    "653": keywords("a"),
    "655": subject({ kind: "genre", heading: "a", subdivisions, scheme: subjectScheme, authority: "0" }),

    // further contributors
    "700": [
      contributor({ kind: personOrFamily, codes: person, roles, authority: "0" }),
      title("included", { text: "t", number: "n", name: "p", lang: "l" }),
    ],
    "710": contributor({ kind: "corporate", codes: corporate, roles, authority: "0" }),
    "711": contributor({ kind: "meeting", codes: meeting, roles: { code: "4", term: "j" }, authority: "0" }),
    "720": contributor({ kind: "person", codes: { name: "a" }, roles }),
    "730": title("included", { ...uniform, article: "ind1" }),
    "740": title("included", { text: "a", number: "n", name: "p", article: "ind1" }),

    // other documents
    "760": entry("series"),
    "762": entry("constituent"),
    "765": entry("original"),
    "767": entry("translation"),
    "770": entry("supplement"),
    "772": entry("supplement-to"),
    "773": entry("host"),
    "774": entry("constituent"),
    "775": entry("other-edition"),
    "776": entry("other-form"),
    "777": entry("issued-with"),
    "780": entry("previous"),
    "785": entry("next"),
    "787": entry("related"),
    "856": url(
      (ind2) =>
        (({ "0": "full-text", "1": "full-text", "2": "related" }) as const)[ind2 as "0" | "1" | "2"] ??
        "unknown",
      { url: "u", label: "3yz" },
    ),

    // copies: 852 of the format itself, 952 as Koha writes it, 953 as the reader of tables writes it
    "852": holding({
      system: "a",
      branch: "b",
      location: "c",
      shelfMark: "hijkm",
      barcode: "p",
      price: "9",
      status: "q",
      note: "z",
      volume: "3",
    }),
    "953": holding({
      branch: "a",
      location: "c",
      acquired: "d",
      price: "g",
      inventory: "i",
      copies: "n",
      shelfMark: "o",
      barcode: "p",
      act: "u",
    }),
    "952": holding({
      system: "a",
      branch: "b",
      location: "c",
      acquired: "d",
      channel: "e",
      price: "g",
      volume: "h",
      inventory: "i",
      shelfMark: "o",
      barcode: "p",
      status: "7",
      note: "z",
    }),
  },
};
