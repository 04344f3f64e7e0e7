import type { CsvColumn, ExportFormat } from "#formats";

/** Heads of the columns of a table that goes out, and the names of formats. */
export const kk = {
  columns: {
    kind: "Түрі",
    authors: "Авторлары",
    title: "Атауы",
    rest: "Атауына қатысты мәлімет",
    responsibility: "Жауапкершілік туралы мәлімет",
    edition: "Басылымы",
    place: "Шыққан жері",
    publisher: "Баспасы",
    year: "Жылы",
    extent: "Көлемі",
    series: "Сериясы",
    isbn: "ISBN",
    issn: "ISSN",
    language: "Тілі",
    bbk: "КБЖ",
    udc: "ӘОЖ",
    subjects: "Тақырыптары",
    ageMark: "Жас белгісі",
    summary: "Аннотациясы",
    url: "Сілтемесі",
    controlNumber: "Бақылау нөмірі",
  } satisfies Record<CsvColumn, string>,
  formats: {
    iso2709: "MARC, ISO 2709 (.mrc)",
    marcxml: "MARCXML (.xml)",
    json: "MARC-in-JSON (.json)",
    "dublin-core": "Dublin Core (.xml)",
    bibtex: "BibTeX (.bib)",
    ris: "RIS (.ris)",
    csv: "Кесте, CSV (.csv)",
    text: "МемСТ бойынша мәтін (.txt)",
  } satisfies Record<ExportFormat, string>,
};
export type ExportWords = typeof kk;
