import { controlField, type DataField, dataField, type RawField, type RawRecord } from "#formats/rules";
import { editionsOf } from "./editions.ts";
import { summaries } from "./summaries.ts";
import type { Author, DemoHolding, Edition, EditionLang, Work } from "./types.ts";
import { genres, literatureClass, subjects } from "./vocabulary.ts";

/**
 * An edition as MARC 21. Headings and notes are in the language of the edition, as a cataloguer of the region would
 * write them; $0 carries the key of the person in the demonstration, so that Kazakh, Russian and Latin forms of one
 * name can be brought together.
 *
 * Years: only the first publication is certain. The printed edition in the original language carries it as its year
 * and a note says what it is; all other editions are undated (008/06 "n") and name it in the note alone.
 */
type Label = { kk: string; ru: string; en?: string };
const short = { kaz: "kk", rus: "ru", eng: "en" } as const satisfies Record<EditionLang, string>;
const say = (label: Label, lang: EditionLang): string => label[short[lang]] ?? label.ru;

export const catalogueCode = "OrtaqDemo";

const words = {
  edition: { kk: "Демонстрациялық басылым", ru: "Демонстрационное издание", en: "Demonstration edition" },
  isFirstYear: {
    kk: "Көрсетілген жыл – шығарманың алғаш жарияланған жылы",
    ru: "Указан год первой публикации произведения",
    en: "The year given is that of the first publication of the work",
  },
  firstYear: {
    kk: "Шығарманың алғаш жарияланған жылы",
    ru: "Год первой публикации произведения",
    en: "First publication of the work",
  },
  children: { kk: "Балаларға арналған", ru: "Для детей", en: "For children" },
  youth: { kk: "Жасөспірімдерге арналған", ru: "Для юношества", en: "For young people" },
  adult: { kk: "Ересек оқырманға арналған", ru: "Для взрослых", en: "For adults" },
  print: { kk: "1 кітап", ru: "1 книга", en: "1 book" },
  audio: { kk: "1 аудиокітап", ru: "1 аудиокнига", en: "1 audiobook" },
  braille: { kk: "1 кітап, Брайль қарпі", ru: "1 книга, шрифт Брайля", en: "1 book, Braille" },
  large: { kk: "1 кітап, ірілендірілген қаріп", ru: "1 книга, укрупнённый шрифт", en: "1 book, large print" },
  inLanguage: { kaz: "Қазақ", rus: "Русский", eng: "English" },
} as const;

/** "Әуезов, Мұхтар Омарханұлы" → "Мұхтар Омарханұлы Әуезов"; a name without a comma stays. */
const inOrder = (heading: string): string => {
  const [surname = "", given] = heading.split(", ");
  return given ? `${given} ${surname}` : surname;
};

const nameOf = (author: Author, lang: EditionLang): string =>
  lang === "kaz" ? author.kk : lang === "rus" ? author.ru : author.latin;

const isSerial = ({ genre }: Work) => genre === "journal" || genre === "newspaper";

function leader(edition: Edition): string {
  const type = edition.form === "audio" ? "i" : "a";
  return `00000n${type}${isSerial(edition.work) ? "s" : "m"} a2200000 i 4500`;
}

/** 008, forty characters: dates, place unknown, audience, form of item, literary form, language. */
function fixed(edition: Edition): string {
  const { work, form, lang } = edition;
  const year = work.year === undefined ? undefined : String(work.year);
  const dates = isSerial(work)
    ? work.ended
      ? `d${year ?? "uuuu"}${work.ended}`
      : `c${year ?? "uuuu"}9999`
    : year && edition.original && form === "print"
      ? `s${year}    `
      : "nuuuuuuuu";
  const item = form === "braille" ? "f" : form === "large" ? "d" : " ";
  const audience = { children: "j", youth: "d", adult: "e" }[work.audience];
  const literary = genres[work.genre].form;
  const tail = isSerial(work)
    ? `  ${work.genre === "newspaper" ? "d" : " "} ${work.genre === "newspaper" ? "n" : "p"} ${item}     0   b0`
    : `    ${audience}${item}    ${" "}000 ${literary} `;
  const middle = isSerial(work) ? tail.slice(2).padStart(17, " ") : tail;
  return `260101${dates}xx ${middle}${lang} d`;
}

function heading(edition: Edition): DataField[] {
  const { work, lang } = edition;
  const [first] = work.authors;
  if (first) {
    return [
      dataField(
        "100",
        "1 ",
        "a",
        nameOf(first, lang),
        "d",
        first.years ?? "",
        "e",
        say({ kk: "автор", ru: "автор", en: "author" }, lang),
        "0",
        `(${catalogueCode})${first.key}`,
      ),
    ];
  }
  return [];
}

/** The title under which the editions of a work meet: the original's, else the one by which it is known here. */
export const uniformTitle = ({ title, titles: known }: Work): string | undefined =>
  title ?? known.rus ?? known.kaz;

/** 130 where nobody is the author, in every edition; else 240 where the edition bears another title. */
function uniformField({ work, title, lang }: Edition): DataField | undefined {
  const uniform = uniformTitle(work);
  if (uniform === undefined || isSerial(work)) return undefined;
  const language = uniform === title ? "" : words.inLanguage[lang];
  if (work.authors.length === 0) return dataField("130", "0 ", "a", uniform, "l", language);
  return uniform === title ? undefined : dataField("240", "10", "a", uniform, "l", language);
}

function titles(edition: Edition): DataField[] {
  const { work, lang, title, original } = edition;
  const who =
    work.authors.length > 0
      ? work.authors.map((author) => inOrder(nameOf(author, lang))).join(", ")
      : work.collective
        ? say(work.collective, lang)
        : "";
  const uniform = uniformField(edition);
  const main = work.authors.length > 0 || uniform?.tag === "130";
  const genre = say(genres[work.genre], lang).toLocaleLowerCase(short[lang]);
  return [
    ...(uniform ? [uniform] : []),
    dataField("245", main ? "10" : "00", "a", title, "b", genre, "c", who),
    ...(work.otherTitle && original ? [dataField("246", "3 ", "a", work.otherTitle)] : []),
  ];
}

/** RDA: content, media and carrier, as codes. */
const carriers = {
  print: ["txt", "n", "nc"],
  large: ["txt", "n", "nc"],
  braille: ["tct", "n", "nc"],
  audio: ["spw", "s", "sd"],
} as const;

function physical(edition: Edition): DataField[] {
  const { work, lang, form, original } = edition;
  const dated = original && form === "print" && work.year !== undefined;
  const until = isSerial(work) ? `${work.year}–${work.ended ?? ""}` : String(work.year);
  const [content, media, carrier] = carriers[form];
  return [
    dataField("250", "  ", "a", say(words.edition, lang)),
    ...(dated ? [dataField("264", " 1", "c", until)] : []),
    dataField("300", "  ", "a", isSerial(work) ? say(genres[work.genre], lang) : say(words[form], lang)),
    dataField("336", "  ", "b", content, "2", "rdacontent"),
    dataField("337", "  ", "b", media, "2", "rdamedia"),
    dataField("338", "  ", "b", carrier, "2", "rdacarrier"),
    ...(work.series && original
      ? [dataField("490", "0 ", "a", work.series.name, "v", String(work.series.number))]
      : []),
    ...(dated && !isSerial(work) ? [dataField("500", "  ", "a", say(words.isFirstYear, lang))] : []),
    ...(!dated && work.year !== undefined
      ? [dataField("500", "  ", "a", `${say(words.firstYear, lang)}: ${work.year}`)]
      : []),
  ];
}

/** The class of the main tables of ББК, for what they certainly cover. */
export function shelfClass(work: Work): string | undefined {
  const { shelf } = genres[work.genre];
  const [first] = work.authors;
  if (shelf === "fiction")
    return literatureClass[first?.literature ?? (work.collective?.key === "kazakh-folk" ? "kaz" : "")];
  if (shelf === "folklore" && work.lang === "kaz") return "82.3(5Қаз)";
  if (work.genre === "study" && work.subjects.includes("criticism") && work.lang === "kaz")
    return "83.3(5Қаз)";
  if ((work.genre === "study" || work.genre === "chronicle") && work.subjects.includes("history"))
    return "63.3(5Қаз)";
  if (work.genre === "dictionary" && work.subjects.includes("language")) return "81.2Қаз";
  if (work.genre === "dictionary" && work.subjects.includes("russian-language")) return "81.2Рос";
  if (work.genre === "encyclopedia") return "92";
  return undefined;
}

function summaryOf({ id }: Work, lang: EditionLang): DataField[] {
  const [kk = "", ru = ""] = summaries[id] ?? [];
  return kk ? [dataField("520", "  ", "a", lang === "kaz" ? kk : ru)] : [];
}

function access(edition: Edition): DataField[] {
  const { work, lang } = edition;
  return [
    ...summaryOf(work, lang),
    dataField("521", "  ", "a", say(words[work.audience], lang)),
    ...work.subjects.map((key) => {
      const subject = subjects[key];
      const label = say(subject, lang);
      if (subject.kind === "person") {
        const years = "years" in subject ? subject.years : "";
        return dataField("600", "14", "a", label, "d", years ?? "", "0", `(${catalogueCode})${key}`);
      }
      return dataField(
        subject.kind === "place" ? "651" : "650",
        " 4",
        "a",
        label,
        "0",
        `(${catalogueCode})${key}`,
      );
    }),
    dataField("655", " 4", "a", say(genres[work.genre], lang)),
    ...(work.collective?.kind === "body"
      ? [dataField("710", "2 ", "a", say(work.collective, lang), "4", "isb")]
      : []),
    ...work.authors
      .slice(1)
      .map((author) =>
        dataField(
          "700",
          "1 ",
          "a",
          nameOf(author, lang),
          "d",
          author.years ?? "",
          "e",
          say({ kk: "автор", ru: "автор", en: "author" }, lang),
          "0",
          `(${catalogueCode})${author.key}`,
        ),
      ),
  ];
}

const linkTo = (tag: string, one: Edition): DataField =>
  dataField(
    tag,
    "0 ",
    "a",
    one.work.authors[0] ? nameOf(one.work.authors[0], one.lang) : "",
    "t",
    one.title,
    "w",
    `(${catalogueCode})${one.id}`,
  );

/** The original as it is known in its own language, whether the region has it or not. */
function linkToOriginal({ work, original }: Edition): DataField[] {
  if (original || !work.title) return [];
  const held = editionsOf(work).find((one) => one.original && one.form === "print");
  if (held) return [linkTo("765", held)];
  const [author] = work.authors;
  return [dataField("765", "0 ", "a", author?.latin ?? "", "t", work.title)];
}

/** 765 original, 767 translations, 776 other forms: what else of this work stands in the catalogue. */
function links(edition: Edition): DataField[] {
  const { work, original, form } = edition;
  if (form !== "print") {
    const print = `demo-${work.id}-${edition.lang}`;
    return [
      ...linkToOriginal(edition),
      dataField("776", "08", "t", edition.title, "w", `(${catalogueCode})${print}`),
    ];
  }
  if (!original) return linkToOriginal(edition);
  return editionsOf(work)
    .filter((one) => one.form === "print" && one.id !== edition.id)
    .map((one) => linkTo("767", one));
}

/** Field 952 as Koha writes it: balance holder, branch, location, inventory number, shelf mark, barcode. */
export const holdingField = (one: DemoHolding): DataField =>
  dataField(
    "952",
    "  ",
    "a",
    one.system,
    "b",
    one.branch,
    "c",
    one.location,
    "i",
    one.inventory,
    "o",
    one.shelfMark,
    "p",
    one.barcode,
  );

/** The record of one edition with the copies given. */
export function toMarc21(work: Work, edition: Edition, holdings: readonly DemoHolding[] = []): RawRecord {
  const bbk = shelfClass(work);
  const fields: RawField[] = [
    controlField("001", edition.id),
    controlField("003", catalogueCode),
    controlField("005", "20260101000000.0"),
    controlField("008", fixed(edition)),
    dataField("040", "  ", "a", catalogueCode, "b", edition.lang === "kaz" ? "kaz" : "rus", "e", "rda"),
    edition.original
      ? dataField("041", "0 ", "a", edition.lang)
      : dataField("041", "1 ", "a", edition.lang, "h", work.lang),
    ...(bbk ? [dataField("084", "  ", "a", bbk, "2", "rubbk")] : []),
    ...heading(edition),
    ...titles(edition),
    ...physical(edition),
    ...access(edition),
    ...links(edition),
    ...holdings.map(holdingField),
  ];
  return { leader: leader(edition), fields };
}
