import type { Mapping } from "../description/draft.ts";
import { holding } from "../description/makers/holdings.ts";
import { contributor, type NameCodes } from "../description/makers/names.ts";
import { contents, note, summary, url } from "../description/makers/notes.ts";
import { controlNumber, identifier, isbn, systemNumber } from "../description/makers/numbers.ts";
import { countryFrom, extent, publication } from "../description/makers/publication.ts";
import { classification, keywords, type SubdivisionCodes, subject } from "../description/makers/subjects.ts";
import { edition, languages, series, title } from "../description/makers/titles.ts";
import { plain } from "../description/text.ts";
import { type DataField, subfield } from "../record.ts";
import { entry } from "./embedded.ts";

/**
 * UNIMARC bibliographic and RUSMARC, its Russian form, as a table: tag → what it gives, letters are subfield codes.
 * Source: UNIMARC Manual; RUSMARC adds 686 $2 rubbk, 899 (holdings) and a few local fields. Coded data: fixed.ts.
 */
const person: NameCodes = {
  name: "a",
  given: { initials: "b", full: "g" },
  numeration: "d",
  epithet: "c",
  dates: "f",
};
const corporate: NameCodes = { name: "a", units: "b" };
const meeting: NameCodes = { name: "a", units: "bde", dates: "f" };
const family: NameCodes = { name: "a", dates: "f" };
const roles = { code: "4" };

/** First indicator 1 of X10 and 601: a meeting. */
const bodyKind = (field: DataField) => (field.ind1 === "1" ? "meeting" : "corporate");
const body = (main: boolean, without?: string) => (field: DataField) =>
  contributor({
    kind: bodyKind(field),
    main,
    codes: field.ind1 === "1" ? meeting : corporate,
    roles: without ? { ...roles, without } : roles,
    authority: "3",
  });

const subdivisions: SubdivisionCodes = { topic: "x", place: "y", period: "z", form: "j" };
const scheme = (field: DataField): string | undefined => plain(subfield(field, "2") ?? "") || undefined;
const topical = { subdivisions, scheme, authority: "3" };
const titled = { text: "a", rest: "e", number: "h", name: "i" };

export const unimarcMapping: Mapping = {
  control: {
    "001": controlNumber,
  },
  data: {
    // numbers
    "010": isbn({ value: "a", wrong: "z", qualifier: "b" }),
    "011": identifier("issn", { value: "a", wrong: "yz" }),
    "013": identifier("ismn", { value: "a", wrong: "z" }),
    "017": identifier("other", { value: "a", wrong: "z", source: "2" }),
    "020": identifier("national-number", { value: "b", wrong: "z", source: "a" }),
    "021": identifier("legal-deposit", { value: "b", wrong: "z", source: "a" }),
    "035": systemNumber("a"),
    "071": identifier("publisher-number", { value: "a", source: "b" }),

    // languages and country
    "101": languages({ text: "a", original: "c", summary: "d" }),
    "102": countryFrom("a"),

    // titles
    "200": title("main", { ...titled, responsibility: "fg", parallel: "d" }),
    "304": note("title", "a"),
    "500": title("uniform", { text: "a", number: "h", name: "i", lang: "m" }),
    "501": title("uniform", { text: "a" }),
    "503": title("uniform", { text: "a" }),
    "510": title("parallel", { ...titled, lang: "z" }),
    "512": title("cover", titled),
    "513": title("variant", titled),
    "514": title("variant", titled),
    "515": title("variant", titled),
    "516": title("variant", titled),
    "517": title("variant", titled),
    "518": title("variant", titled),
    "520": title("former", titled),
    "530": title("key", { text: "a", rest: "b" }),
    "531": title("abbreviated", { text: "a" }),
    "532": title("variant", { text: "a" }),
    "540": title("variant", titled),
    "541": title("variant", { ...titled, lang: "z" }),

    // edition, publication, extent, series
    "205": edition("ab"),
    "206": note("general", "a"),
    "207": note("general", "a"),
    "208": note("general", "a"),
    "210": publication("publication", { places: "a", publishers: "c", date: "d" }),
    "214": publication("publication", { places: "a", publishers: "c", date: "d" }),
    "215": extent({ extent: "a", illustrations: "c", size: "d", accompanying: "e" }),
    "225": series({ title: "a", name: "i", number: "v", issn: "x", responsibility: "f" }),

    // notes
    "300": note("general", "a"),
    "301": note("general", "a"),
    "302": note("language", "a"),
    "305": note("general", "a"),
    "306": note("general", "a"),
    "307": note("general", "a"),
    "310": note("access", "a"),
    "311": note("general", "a"),
    "313": note("general", "a"),
    "314": note("general", "a"),
    "316": note("local", "a"),
    "317": note("provenance", "a"),
    "320": note("bibliography", "a"),
    "321": note("general", "a"),
    "323": note("performers", "a"),
    "324": note("reproduction", "a"),
    "325": note("reproduction", "a"),
    "326": note("general", "ab"),
    "327": contents("a"),
    "328": note("thesis", "abcde"),
    "330": summary("a"),
    "333": note("audience", "a"),
    "336": note("system", "a"),
    "337": note("system", "a"),

    // linked documents
    "410": entry("series"),
    "411": entry("constituent"),
    "421": entry("supplement"),
    "422": entry("supplement-to"),
    "423": entry("issued-with"),
    "430": entry("previous"),
    "431": entry("previous"),
    "432": entry("previous"),
    "434": entry("previous"),
    "440": entry("next"),
    "441": entry("next"),
    "442": entry("next"),
    "444": entry("next"),
    "451": entry("other-edition"),
    "452": entry("other-form"),
    "453": entry("translation"),
    "454": entry("original"),
    "455": entry("original"),
    "461": entry("set"),
    "462": entry("set"),
    "463": entry("host"),
    "464": entry("constituent"),
    "488": entry("related"),

    // subjects
    "600": subject({ kind: "person", heading: person, ...topical }),
    "601": (field, draft, twin) =>
      subject({ kind: bodyKind(field), heading: field.ind1 === "1" ? meeting : corporate, ...topical })(
        field,
        draft,
        twin,
      ),
    "602": subject({ kind: "family", heading: family, ...topical }),
    "604": subject({ kind: "title", heading: "at", ...topical }),
    "605": subject({ kind: "title", heading: "ahi", ...topical }),
    "606": subject({ kind: "topic", heading: "a", ...topical }),
    "607": subject({ kind: "place", heading: "a", ...topical }),
    "608": subject({ kind: "genre", heading: "a", ...topical }),
    "610": keywords("a"),

    // classes
    "675": classification("udc", { code: "a" }),
    "676": classification("ddc", { code: "a" }),
    "680": classification("lcc", { code: "a" }),
    "686": classification("by-source", { code: "ac", source: "2" }),

    // contributors
    "700": contributor({
      kind: "person",
      main: true,
      codes: person,
      roles: { ...roles, without: "aut" },
      authority: "3",
    }),
    "701": contributor({
      kind: "person",
      codes: person,
      roles: { ...roles, without: "aut" },
      authority: "3",
    }),
    "702": contributor({ kind: "person", codes: person, roles, authority: "3" }),
    "710": (field, draft, twin) => body(true)(field)(field, draft, twin),
    "711": (field, draft, twin) => body(false)(field)(field, draft, twin),
    "712": (field, draft, twin) => body(false)(field)(field, draft, twin),
    "720": contributor({ kind: "family", main: true, codes: family, roles, authority: "3" }),
    "721": contributor({ kind: "family", codes: family, roles, authority: "3" }),
    "722": contributor({ kind: "family", codes: family, roles, authority: "3" }),
    "856": url("unknown", { url: "u", label: "3yz" }),

    // copies: 899 of RUSMARC, 852 and 995 as some systems write them
    "899": holding({
      system: "a",
      branch: "b",
      location: "c",
      shelfMark: "hij",
      barcode: "p",
      inventory: "x",
      status: "q",
      note: "z",
    }),
    "852": holding({
      system: "a",
      branch: "b",
      location: "c",
      shelfMark: "hijkm",
      barcode: "p",
      status: "q",
      note: "z",
    }),
    "995": holding({
      system: "a",
      branch: "b",
      location: "c",
      barcode: "f",
      inventory: "j",
      shelfMark: "k",
      status: "o",
      note: "u",
    }),
  },
};
