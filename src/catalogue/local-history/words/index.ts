import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type LocalHistoryWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { LocalHistoryWords };

const all: Record<Lang, LocalHistoryWords> = { kk, ru, en };
export const localHistoryWords = (lang: Lang): LocalHistoryWords => all[lang];
