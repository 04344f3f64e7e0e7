import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type MarkedWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { MarkedWords };

const all: Record<Lang, MarkedWords> = { kk, ru, en };
export const markedWords = (lang: Lang): MarkedWords => all[lang];
