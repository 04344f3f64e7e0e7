import type { Lang } from "#basics";
import { wordsIn } from "#catalogue/rules";
import { en } from "./en.ts";
import { kk, type UnionPageWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { UnionPageWords };

const all: Record<Lang, UnionPageWords> = { kk, ru, en };
export const pageWords = (lang: Lang): UnionPageWords => all[lang];

/** Refusals of the room and those of any form, in one table. */
export const refusalWords = (lang: Lang) => ({ ...all[lang].refusals, ...wordsIn(lang).refusals });
