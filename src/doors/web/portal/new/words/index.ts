import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type NewWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { NewWords };

const all: Record<Lang, NewWords> = { kk, ru, en };
export const newWords = (lang: Lang): NewWords => all[lang];
