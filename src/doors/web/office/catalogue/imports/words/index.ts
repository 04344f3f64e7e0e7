import type { Lang } from "#basics";
import { wordsIn } from "#catalogue/rules";
import { en } from "./en.ts";
import { type CatalogueOfficeWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

export type { CatalogueOfficeWords };

const all: Record<Lang, CatalogueOfficeWords> = { kk, ru, en };
export const officeWords = (lang: Lang): CatalogueOfficeWords => all[lang];

/** Refusals of the room and those of any form, in one table. */
export const refusalWords = (lang: Lang) => ({ ...all[lang].refusals, ...wordsIn(lang).refusals });
