import type { Mapping } from "../description/draft.ts";
import { holding } from "../description/makers/holdings.ts";
import { contributor, type NameCodes } from "../description/makers/names.ts";
import { contents, link, note, summary, url } from "../description/makers/notes.ts";
import { controlNumber, identifier, isbn } from "../description/makers/numbers.ts";
import { countryFrom, extent, publication } from "../description/makers/publication.ts";
import { classification, keywords, subject } from "../description/makers/subjects.ts";
import { edition, languages, series, title } from "../description/makers/titles.ts";
import { plain, tidy } from "../description/text.ts";
import { subfield } from "../record.ts";

/**
 * IRBIS32/64 as a table: tag → what it gives, letters are subfield codes in small letters, "*" is the text before the
 * first subfield. The tags follow UNIMARC where they agree, the rest is IRBIS's own (910 copies, 463 source of an
 * article, 920 work sheet). Worksheets and 900: describe.ts.
 */
const person: NameCodes = {
  name: "a",
  given: { initials: "b", full: "g" },
  numeration: "d",
  epithet: "c",
  dates: "f",
};
const corporate: NameCodes = { name: "a*", units: "b" };
const roles = { code: "4" };
const titled = { text: "a*", rest: "e", number: "v", responsibility: "fg" };
const article = {
  title: "ct",
  author: "fx",
  edition: "e",
  published: "dg",
  volume: "vh",
  pages: "s",
  year: "j",
  issn: "i",
  control: "w",
};

export const irbisMapping: Mapping = {
  control: {
    "001": controlNumber,
  },
  data: {
    // numbers
    "010": isbn({ value: "a*", wrong: "z", qualifier: "b" }),
    "011": identifier("issn", { value: "a*", wrong: "yz" }),
    "019": identifier("publisher-number", { value: "a*" }),
    "020": identifier("national-number", { value: "b", wrong: "z", source: "a" }),
    "021": identifier("legal-deposit", { value: "b" }),
    "903": identifier("other", { value: "*" }),

    // languages and country
    "101": languages({ text: "*a", original: "c" }),
    "102": countryFrom("*"),

    // titles
    "200": title("main", titled),
    "210": publication("publication", { places: "a", publishers: "c", date: "d" }),
    "500": title("uniform", { text: "a*" }),
    "503": title("uniform", { text: "a*" }),
    "510": title("parallel", { text: "ad*", rest: "e" }),
    "517": title("variant", { text: "a*", rest: "e" }),
    "541": title("variant", { text: "a*" }),
    "923": title("variant", { text: "i", number: "h" }),

    // edition, extent, series
    "205": edition("ab*"),
    "215": extent({ extent: "a", illustrations: "c", size: "d", accompanying: "e" }),
    "225": series({ title: "a", name: "i", number: "v", issn: "x", responsibility: "f" }),

    // notes
    "300": note("general", "*a"),
    "314": note("general", "*a"),
    "317": note("provenance", "*a"),
    "320": note("bibliography", "*a"),
    "330": contents("c"),
    "331": summary("*a"),
    "333": note("audience", "*a"),
    "337": note("system", "*a"),
    "922": contents("c"),

    // linked documents
    "423": link("issued-with", article),
    "454": link("original", { title: "a", author: "d", edition: "e", published: "gh", year: "h" }),
    "461": link("set", { title: "c", author: "x", edition: "e", published: "dgh", volume: "v", year: "h" }),
    "463": link("host", article),
    "481": link("issued-with", { title: "c", author: "x", published: "dgh", volume: "v", year: "h" }),
    "488": link("related", { title: "ct*", author: "x", note: "n" }),

    // subjects
    "600": subject({ kind: "person", heading: person, subdivisions: { topic: "123" } }),
    "601": subject({ kind: "corporate", heading: corporate }),
    "606": subject({
      kind: "topic",
      heading: "a*",
      subdivisions: { topic: "bcd", place: "gef", period: "h", form: "o9" },
    }),
    "607": subject({ kind: "place", heading: "a*", subdivisions: { topic: "bcd", period: "h", form: "o9" } }),
    "608": subject({ kind: "genre", heading: "a*" }),
    "610": keywords("*a"),

    // classes
    "621": classification("bbk", { code: "*a" }),
    "675": classification("udc", { code: "*a" }),
    "676": classification("ddc", { code: "*a" }),
    "686": classification("by-source", { code: "a*", source: "2" }),
    "964": classification("grnti", { code: "*a" }),
    "908": (field, draft) => {
      const mark = plain(subfield(field, "*a") ?? "");
      if (mark) draft.authorMark ??= mark;
    },

    // contributors: 961 and 962 belong to the set of which this is a volume
    "700": contributor({ kind: "person", main: true, codes: person, roles: { ...roles, without: "aut" } }),
    "701": contributor({ kind: "person", codes: person, roles: { ...roles, without: "aut" } }),
    "702": contributor({ kind: "person", codes: person, roles }),
    "710": contributor({ kind: "corporate", main: true, codes: corporate, roles }),
    "711": contributor({ kind: "corporate", codes: corporate, roles }),
    "961": contributor({ kind: "person", codes: person, roles: { ...roles, without: "aut" } }),
    "962": contributor({ kind: "corporate", codes: corporate, roles }),

    "951": url("full-text", { url: "i", label: "t" }),

    // copies: 910 one copy, or a group where $1 counts; 909 numbers of a serial in one place
    "910": holding({
      status: "a",
      inventory: "b",
      acquired: "c",
      location: "d",
      price: "e",
      channel: "f",
      barcode: "h",
      rfid: "t",
      act: "u",
      copies: "1",
    }),
    "909": (field, draft) => {
      const numbers = [subfield(field, "q"), subfield(field, "h")].map(tidy).filter(Boolean).join(": ");
      const location = tidy(subfield(field, "d"));
      if (numbers) draft.holdings.push({ tag: "909", volume: numbers, ...(location && { location }) });
    },
  },
};
