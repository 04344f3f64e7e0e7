import type { Lang } from "#basics";
import { wordsIn } from "#catalogue/rules";
import { wordsIn as stockWords } from "#stock/rules";
import { en } from "./en.ts";
import { kk, type Words } from "./kk.ts";
import { ru } from "./ru.ts";

export type { Words };

const all: Record<Lang, Words> = { kk, ru, en };
export const deskWords = (lang: Lang): Words => all[lang];

/** Refusals of the rooms and those of any form, in one table. */
export const refusalWords = (lang: Lang) => ({
  ...stockWords(lang).refusals,
  ...wordsIn(lang).refusals,
  ...all[lang].refusals,
});
