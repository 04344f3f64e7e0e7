/** Periodicals and articles: pairs told one by one. Titles of newspapers and magazines are real, their ISSN are not. */
import type { Label } from "./change-tools.ts";
import type { Told } from "./told.ts";

export type ToldPair = { change: string; label: Label; a: Told; b: Told };

const newspaper = (title: string, place: string, more: Partial<Told> = {}): Told => ({
  kind: "serial",
  title,
  lang: "kaz",
  place,
  publisher: "Редакция",
  ...more,
});
const article = (
  title: string,
  author: string,
  host: string,
  where: string,
  more: Partial<Told> = {},
): Told => ({
  kind: "article",
  title,
  author,
  host,
  where,
  lang: "kaz",
  ...more,
});

const serials = [
  "Орталық Қазақстан",
  "Балқаш өңірі",
  "Нұра",
  "Қарқаралы",
  "Теміртау",
  "Ұлытау өңірі",
  "Сарыарқа",
  "Жаңа өмір",
];
const writings: [string, string][] = [
  ["Абай мұрасы және бүгінгі ұрпақ", "Серікбаев, Е."],
  ["Ауыл кітапханасының бір күні", "Қасымова, Г."],
  ["Балқаш көлінің балықтары", "Әбдіров, М. К."],
  ["Кен орнының тарихынан", "Жүнісов, Т."],
  ["Ұстаз туралы сөз", "Омарова, Айгүл"],
  ["Металлургтер қаласы", "Ли, В."],
  ["Сарыарқа аңыздары", "Төлеуов, Қ."],
  ["Оқырман конференциясы өтті", "Сәдуақасова, Н."],
];
const issns = [
  "1000-0003",
  "1000-0011",
  "1000-002X",
  "1000-0038",
  "1000-0046",
  "1000-0054",
  "1000-0062",
  "1000-0070",
];

export const periodicalPairs: readonly ToldPair[] = [
  ...serials.flatMap((title, at): ToldPair[] => {
    const issn = issns[at] ?? "";
    const base = newspaper(title, "Қарағанды", { issn, year: 1931 + at });
    return [
      { change: "serial as it was", label: "same", a: base, b: { ...base, publisher: "Медиа-холдинг" } },
      {
        change: "serial, ISSN missing",
        label: "same",
        a: base,
        b: newspaper(title, "Қарағанды", { year: 1931 + at }),
      },
      {
        change: "serial, ISSN and year missing",
        label: "same",
        a: base,
        b: newspaper(title.toUpperCase(), "Караганда"),
      },
      {
        change: "serial, other ISSN",
        label: "different",
        a: base,
        b: { ...base, issn: issns[(at + 1) % issns.length] ?? "" },
      },
      {
        change: "serial of another town",
        label: "different",
        a: newspaper(title, "Қарағанды"),
        b: newspaper(title, "Павлодар", { publisher: "Әкімдік" }),
      },
      {
        change: "serial in another language",
        label: "different",
        a: base,
        b: { ...base, lang: "rus", issn: issns[(at + 2) % issns.length] ?? "" },
      },
      {
        change: "serial under a changed title",
        label: "different",
        a: base,
        b: newspaper(`${title} жаңалықтары`, "Қарағанды", { year: 1994 }),
      },
    ];
  }),
  ...writings.flatMap(([title, author], at): ToldPair[] => {
    const host = serials[at] ?? "Нұра";
    const base = article(title, author, host, `2015. – № ${10 + at}. – Б. ${3 + at}–${9 + at}`, {
      year: 2015,
    });
    return [
      { change: "article as it was", label: "same", a: base, b: { ...base, subject: "Өлкетану" } },
      {
        change: "article, host abbreviated",
        label: "same",
        a: base,
        b: { ...base, where: `2015. - №${10 + at}. - ${3 + at}-${9 + at} б.` },
      },
      { change: "article, author missing", label: "same", a: base, b: { ...base, author: "" } },
      {
        change: "article, pages missing",
        label: "same",
        a: base,
        b: { ...base, where: `2015. – № ${10 + at}` },
      },
      {
        change: "article in the next issue",
        label: "different",
        a: base,
        b: { ...base, where: `2015. – № ${11 + at}. – Б. 2–4` },
      },
      {
        change: "article printed again elsewhere",
        label: "same-work",
        a: base,
        b: { ...base, host: "Егемен Қазақстан", where: "2016. – 12 мамыр. – Б. 7" },
      },
      {
        change: "another article of the issue",
        label: "different",
        a: base,
        b: {
          ...base,
          title: "Редакция бағаны",
          author: "Әлімжанов, Р.",
          where: `2015. – № ${10 + at}. – Б. 1`,
        },
      },
      {
        change: "the book of one title",
        label: "same-work",
        a: base,
        b: {
          kind: "book",
          title,
          author,
          lang: "kaz",
          year: 2018,
          place: "Қарағанды",
          publisher: "Гласир",
          pages: 140,
        },
      },
    ];
  }),
];
