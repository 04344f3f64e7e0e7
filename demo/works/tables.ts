import { abaiAndFollowers } from "./tables/abai-and-followers.ts";
import { alashYears } from "./tables/alash-years.ts";
import { furtherAuthors } from "./tables/authors-further.ts";
import { authorsOfKazakhstan } from "./tables/authors-kazakhstan.ts";
import { moreAuthors } from "./tables/authors-more.ts";
import { authorsOfTheWorld } from "./tables/authors-world.ts";
import { childrensBooks } from "./tables/children.ts";
import { childrenAndSchool } from "./tables/children-and-school.ts";
import { dramaAndProse } from "./tables/drama-and-prose.ts";
import { epicsAndTales } from "./tables/epics-and-tales.ts";
import { folkHeritage } from "./tables/folk-heritage.ts";
import { folklore } from "./tables/folklore.ts";
import { kazakhClassics } from "./tables/kazakh-classics.ts";
import { kazakhPoetry } from "./tables/kazakh-poetry.ts";
import { kazakhProse } from "./tables/kazakh-prose.ts";
import { kazakhstanInRussian } from "./tables/kazakhstan-in-russian.ts";
import { learning } from "./tables/learning.ts";
import { poets } from "./tables/poets.ts";
import { poetsOfToday } from "./tables/poets-of-today.ts";
import { proseAndStage } from "./tables/prose-and-stage.ts";
import { referenceAndPeriodicals } from "./tables/reference.ts";
import { regionAndHistory } from "./tables/region.ts";
import { russianLiterature } from "./tables/russian.ts";
import { russianMore } from "./tables/russian-more.ts";
import { turkicBooks } from "./tables/turkic.ts";
import { worldLiterature } from "./tables/world.ts";
import { worldMore } from "./tables/world-more.ts";
import type { Author, EditionLang, Work } from "./types.ts";
import { collectives, type GenreKey, genres, type SubjectKey, subjects } from "./vocabulary.ts";

/** Reads the tables of facts. A row that does not fit its form stops the demonstration with the row's own words. */
const rowsOf = (table: string): string[][] =>
  table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));

const wrong = (row: readonly string[], why: string): Error => new Error(`${why}: ${row.join(" | ")}`);

function authorOf(row: string[]): Author {
  const [key = "", kk = "", ru = "", latin = "", years = "", literature = ""] = row;
  if (row.length !== 6 || !kk || !ru || !latin || !literature) throw wrong(row, "an author needs six cells");
  return { key, kk, ru: ru === "=" ? kk : ru, latin, ...(years ? { years } : {}), literature };
}

export const authors: ReadonlyMap<string, Author> = new Map(
  [
    ...rowsOf(authorsOfKazakhstan),
    ...rowsOf(moreAuthors),
    ...rowsOf(furtherAuthors),
    ...rowsOf(authorsOfTheWorld),
  ]
    .map(authorOf)
    .map((one) => [one.key, one]),
);

const audiences = { a: "adult", y: "youth", c: "children" } as const;
const editionLangs: Readonly<Record<string, EditionLang>> = { kk: "kaz", ru: "rus", en: "eng" };
const has = <K extends string>(table: Record<K, unknown>, key: string): key is K => Object.hasOwn(table, key);

type Extras = Pick<Work, "forms" | "otherTitle" | "series" | "ended"> & { english: boolean };

function extrasOf(row: string[], cell: string): Extras {
  const extras: Extras = { forms: [], english: false };
  for (const word of cell.split(/\s+(?=audio|braille|large|en\b|alt=|series=|ended=)/u).filter(Boolean)) {
    const [name, value = ""] = word.split("=");
    if (name === "audio" || name === "braille" || name === "large") extras.forms = [...extras.forms, name];
    else if (name === "en") extras.english = true;
    else if (name === "alt") extras.otherTitle = value;
    else if (name === "ended") extras.ended = Number(value);
    else if (name === "series") {
      const [series = "", number = ""] = value.split(":");
      extras.series = { name: series, number: Number(number) };
    } else throw wrong(row, `unknown extra "${word}"`);
  }
  return extras;
}

function titlesOf(
  row: string[],
  original: { lang: string; title: string; english: boolean },
  cell: string,
): Work["titles"] {
  const titles: Work["titles"] = {};
  const { lang, title, english } = original;
  if (title && (lang === "kaz" || lang === "rus" || (lang === "eng" && english))) titles[lang] = title;
  for (const one of cell.split(" / ").filter(Boolean)) {
    const [, short = "", text = ""] = /^(kk|ru|en) (\S.*)$/u.exec(one) ?? [];
    const code = editionLangs[short];
    if (!code || titles[code])
      throw wrong(row, `a title that is not "ru …", or twice in one language ("${one}")`);
    titles[code] = text;
  }
  if (Object.keys(titles).length === 0) throw wrong(row, "a work without an edition");
  return titles;
}

function peopleOf(row: string[], cell: string): Pick<Work, "authors" | "collective"> {
  if (cell.startsWith("@")) {
    const collective = collectives.get(cell.slice(1));
    if (!collective) throw wrong(row, "unknown collective");
    return { authors: [], collective };
  }
  const found = cell.split(",").map((key) => authors.get(key));
  if (found.some((one) => one === undefined)) throw wrong(row, "unknown author");
  return { authors: found.filter((one) => one !== undefined) };
}

function workOf(row: string[]): Work {
  const [
    id = "",
    who = "",
    lang = "",
    year = "",
    genre = "",
    audience = "",
    title = "",
    others = "",
    about = "",
    extra = "",
  ] = row;
  if (row.length < 9 || row.length > 10) throw wrong(row, "a work needs nine or ten cells");
  if (!has(genres, genre)) throw wrong(row, "unknown genre");
  if (!has(audiences, audience)) throw wrong(row, "unknown audience");
  if (year && !/^1[0-9]{3}$|^20[0-2]\d$/u.test(year)) throw wrong(row, "no year");
  const { english, ...extras } = extrasOf(row, extra);
  const topics = about.split(/\s+/u).filter(Boolean);
  const unknown = topics.find((one) => !has(subjects, one));
  if (unknown || topics.length === 0) throw wrong(row, `unknown subject "${unknown}"`);
  return {
    id,
    ...peopleOf(row, who),
    lang,
    ...(year ? { year: Number(year) } : {}),
    genre: genre satisfies GenreKey,
    audience: audiences[audience],
    ...(title ? { title } : {}),
    titles: titlesOf(row, { lang, title, english }, others),
    subjects: topics as SubjectKey[],
    ...extras,
  };
}

export const works: readonly Work[] = [
  kazakhClassics,
  kazakhProse,
  kazakhPoetry,
  folklore,
  regionAndHistory,
  childrensBooks,
  russianLiterature,
  worldLiterature,
  referenceAndPeriodicals,
  epicsAndTales,
  dramaAndProse,
  poets,
  learning,
  kazakhstanInRussian,
  turkicBooks,
  russianMore,
  worldMore,
  abaiAndFollowers,
  alashYears,
  proseAndStage,
  poetsOfToday,
  folkHeritage,
  childrenAndSchool,
].flatMap((table) => rowsOf(table).map(workOf));
