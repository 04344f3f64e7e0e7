import type { Lang } from "#basics";
import { en } from "./en.ts";
import { type BrowseWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

export type { BrowseWords };

const all: Record<Lang, BrowseWords> = { kk, ru, en };
export const browseWords = (lang: Lang): BrowseWords => all[lang];
