/** A list with a row for every copy, as libraries without a catalogue program keep it in a spreadsheet. */
import { csvLine, type Description, describeMarc21 } from "#formats";
import { xlsxOf } from "#platform/print";
import type { DemoHolding } from "../works/index.ts";
import type { Described } from "./described.ts";
import { type EightBits, encoded } from "./eight-bits.ts";

type Column = {
  kk: string;
  ru: string;
  of: (told: Description, copy: DemoHolding, number: string) => string;
};

const uniform = ({ otherTitles }: Description): string =>
  otherTitles.find(({ kind }) => kind === "uniform")?.text ?? "";
const authors = ({ contributors }: Description): string[] =>
  contributors.filter(({ kind }) => kind === "person").map(({ heading }) => heading.name);
const national = ({ identifiers }: Description): string => {
  const found = identifiers.find(({ kind }) => kind === "national-number");
  return found ? `(${found.source ?? ""}) ${found.value}` : "";
};

const columns: readonly Column[] = [
  { kk: "Код", ru: "Код", of: (_told, _copy, number) => number },
  { kk: "Түгендеу нөмірі", ru: "Инв. №", of: (_, copy) => copy.inventory },
  { kk: "Штрихкод", ru: "Штрихкод", of: (_, copy) => copy.barcode },
  { kk: "Автор", ru: "Автор", of: (told) => authors(told)[0] ?? "" },
  { kk: "Авторлар (басқа)", ru: "Авторы (другие)", of: (told) => authors(told).slice(1).join("; ") },
  { kk: "Атауы", ru: "Название", of: ({ title }) => title.text },
  {
    kk: "Атауына қатысты мәліметтер",
    ru: "Сведения, относящиеся к заглавию",
    of: ({ title }) => title.rest ?? "",
  },
  {
    kk: "Жауапкершілік туралы мәліметтер",
    ru: "Сведения об ответственности",
    of: ({ title }) => title.responsibility ?? "",
  },
  { kk: "Түпнұсқа атауы", ru: "Название оригинала", of: uniform },
  { kk: "Тілі", ru: "Язык", of: ({ languages }) => languages.text[0] ?? "" },
  { kk: "Түпнұсқа тілі", ru: "Язык оригинала", of: ({ languages }) => languages.original[0] ?? "" },
  { kk: "Жылы", ru: "Год", of: ({ years }) => String(years.from ?? "") },
  { kk: "Көлемі", ru: "Объём", of: ({ extent }) => extent?.text ?? "" },
  {
    kk: "КБЖ",
    ru: "ББК",
    of: ({ classifications }) => classifications.find(({ scheme }) => scheme === "bbk")?.code ?? "",
  },
  {
    kk: "Тақырыптар",
    ru: "Рубрики",
    of: ({ subjects }) =>
      subjects
        .filter(({ kind }) => kind !== "genre")
        .map(({ text }) => text)
        .join("; "),
  },
  { kk: "Түрі", ru: "Вид", of: ({ kind }) => (kind === "audiobook" ? "аудиокітап" : "") },
  { kk: "Аңдатпа", ru: "Аннотация", of: ({ summary }) => summary ?? "" },
  {
    kk: "Ескертпе",
    ru: "Примечание",
    of: ({ notes }) => notes.find(({ kind }) => kind === "general")?.text ?? "",
  },
  { kk: "Кітапхана", ru: "Филиал", of: (_, copy) => copy.branch },
  { kk: "Сөре шифры", ru: "Шифр", of: (_, copy) => copy.shelfMark },
  { kk: "Ұлттық нөмірі", ru: "Номер нац. библиографии", of: national },
];

const rows = (records: readonly Described[]): string[][] =>
  records.flatMap(({ record, holdings, number }) => {
    const told = describeMarc21(record);
    return holdings.map((copy) => columns.map(({ of }) => of(told, copy, number)));
  });

export function csvList(records: readonly Described[], lang: "kk" | "ru", page: "utf-8" | EightBits): Buffer {
  const text = [columns.map((one) => one[lang]), ...rows(records)].map((cells) => csvLine(cells)).join("");
  if (page === "utf-8") return Buffer.from(`\ufeff${text}`, "utf8");
  const bytes = encoded(text, page);
  if (!bytes) throw new Error(`the list has letters without a place in ${page}`);
  return bytes;
}

export const xlsxList = (records: readonly Described[], title: string): Promise<Buffer> =>
  xlsxOf({
    title,
    lang: "kk",
    pageOf: (page) => String(page),
    blocks: [{ block: "table", columns: columns.map(({ kk }) => ({ head: kk })), rows: rows(records) }],
  });
