/**
 * Works of the demonstration: facts of literature and learning that are certain, and nothing else. A year, a title of a
 * translation or a year of birth that is not certain is absent, never guessed. The editions made of them are
 * demonstration editions: without ISBN, publisher and number of pages, and they say what they are.
 *
 * The facts stand as tables that a person can read and mend (tables/*.ts):
 *   id | authors | language | first published | genre | audience | title | other titles | subjects | extras
 * authors: keys of the author tables, comma between several; "@key" is a collective (vocabulary.ts).
 * language: MARC code of the original. audience: a adults, y youth, c children.
 * title: in the original language; empty where its written form is not certain.
 * other titles: "ru Путь Абая / en The Path of Abai": editions in these languages are made.
 * extras: audio, braille, large (also in these forms); en (the English original is on the shelf);
 * alt=another title; series=name:number; ended=year (periodicals).
 */

import type { RawRecord } from "#formats/rules";
import type { GenreKey, SubjectKey } from "./vocabulary.ts";

/** Languages of editions that the region's shelves hold. */
export type EditionLang = "kaz" | "rus" | "eng";

export type Author = {
  key: string;
  /** "Surname, Given": the heading in an edition of that language */
  kk: string;
  ru: string;
  latin: string;
  /** "1845-1904", "1936-"; absent where not certain */
  years?: string;
  literature: string;
};

export type Collective = { key: string; kk: string; ru: string; en: string; kind: "people" | "body" };

export type Form = "print" | "audio" | "braille" | "large";

export type Work = {
  id: string;
  authors: readonly Author[];
  collective?: Collective;
  /** MARC language code of the original */
  lang: string;
  /** year of the first publication */
  year?: number;
  /** last year, of a periodical that has ended */
  ended?: number;
  genre: GenreKey;
  audience: "adult" | "youth" | "children";
  /** title in the original language */
  title?: string;
  /** titles by language of the edition, the original's among them where it is one of these languages */
  titles: Partial<Record<EditionLang, string>>;
  otherTitle?: string;
  series?: { name: string; number: number };
  subjects: readonly SubjectKey[];
  forms: readonly Exclude<Form, "print">[];
};

export type Edition = {
  /** unique in the demonstration: "demo-abai-zholy-rus-audio" */
  id: string;
  work: Work;
  lang: EditionLang;
  title: string;
  form: Form;
  /** is it in the language of the original? */
  original: boolean;
};

/** One copy, as field 952 of the record says it too. */
export type DemoHolding = {
  /** code of the balance holder in the tree: "balqash" */
  system: string;
  /** code of the service place: "balqash-4" */
  branch: string;
  location: "abonement" | "reading-room" | "children" | "local-history" | "storage";
  barcode: string;
  /** unique within the system, never used twice */
  inventory: string;
  shelfMark: string;
};

export type DemoRecord = { record: RawRecord; holdings: readonly DemoHolding[]; edition: Edition };
