import type { Lang } from "#basics";
import { wordsIn } from "#stock/rules";
import { en } from "./en.ts";
import { type CopyWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

export type { CopyWords };

const all: Record<Lang, CopyWords> = { kk, ru, en };
export const copyWords = (lang: Lang): CopyWords => all[lang];

/** Refusals of the room and those of any form, in one table. */
export const refusalWords = (lang: Lang) => ({ ...all[lang].refusals, ...wordsIn(lang).refusals });
