/** A record told in few words → MARC 21 → the description that the catalogue compares. */
import {
  controlField,
  convert,
  type DataField,
  type Description,
  dataField,
  describeMarc21,
  describeRecord,
  type RawRecord,
} from "#formats";

export type Told = {
  kind: "book" | "article" | "serial";
  title: string;
  rest?: string;
  author?: string;
  part?: string;
  partName?: string;
  lang: string;
  year?: number;
  place?: string;
  publisher?: string;
  pages?: number;
  edition?: string;
  isbn?: string;
  isbnNote?: string;
  issn?: string;
  original?: string;
  originalLang?: string;
  translator?: string;
  responsibility?: string;
  /** What is said of the carrier: [Шрифт Брайля], [Аудиокітап]. */
  material?: string;
  host?: string;
  where?: string;
  subject?: string;
};

const some = (...pairs: [string, string | undefined][]): string[] =>
  pairs.flatMap(([code, value]) => (value === undefined || value === "" ? [] : [code, value]));

export function rawOfTold(told: Told): RawRecord {
  const type = /аудио|звукозапись/iu.test(told.material ?? "") ? "i" : "a";
  const level = told.kind === "article" ? "a" : told.kind === "serial" ? "s" : "m";
  const year = told.year === undefined ? "    " : String(told.year);
  const fixed = `260101${told.kind === "serial" ? "c" : "s"}${year}    kz ${"|".repeat(17)}${told.lang}||`
    .padEnd(40, " ")
    .slice(0, 40);
  const fields: (DataField | undefined)[] = [
    told.isbn ? dataField("020", "  ", "a", told.isbn, ...some(["q", told.isbnNote])) : undefined,
    told.issn ? dataField("022", "  ", "a", told.issn) : undefined,
    told.originalLang ? dataField("041", "1 ", "a", told.lang, "h", told.originalLang) : undefined,
    told.author ? dataField("100", "1 ", "a", told.author) : undefined,
    told.original ? dataField("240", "10", "a", told.original) : undefined,
    dataField(
      "245",
      "10",
      ...some(
        ["a", told.title],
        ["h", told.material],
        ["b", told.rest],
        ["n", told.part],
        ["p", told.partName],
        ["c", told.responsibility],
      ),
    ),
    told.edition ? dataField("250", "  ", "a", told.edition) : undefined,
    told.place || told.publisher || told.year
      ? dataField(
          "260",
          "  ",
          ...some(
            ["a", told.place],
            ["b", told.publisher],
            ["c", told.year === undefined ? undefined : String(told.year)],
          ),
        )
      : undefined,
    told.pages
      ? dataField("300", "  ", "a", `${told.pages} ${told.lang === "kaz" ? "б." : "с."}`)
      : undefined,
    told.subject ? dataField("650", " 4", "a", told.subject) : undefined,
    told.translator ? dataField("700", "1 ", "a", told.translator, "4", "trl") : undefined,
    told.host ? dataField("773", "0 ", ...some(["t", told.host], ["g", told.where])) : undefined,
  ];
  return {
    leader: `00000n${type}${level} a2200000 i 4500`,
    fields: [controlField("008", fixed), ...fields.filter((field) => field !== undefined)],
  };
}

export const describeTold = (told: Told): Description => describeMarc21(rawOfTold(told));

/** The same record after its way through another system's flavour. */
export function throughRusmarc(told: Told): Description {
  const made = convert(rawOfTold(told), "marc21", "rusmarc");
  return describeRecord(made.record, "rusmarc");
}
