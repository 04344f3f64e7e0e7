import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type SearchWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { SearchWords };

const all: Record<Lang, SearchWords> = { kk, ru, en };
export const searchWords = (lang: Lang): SearchWords => all[lang];
