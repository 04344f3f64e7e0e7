import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type ShelfWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { ShelfWords };

const all: Record<Lang, ShelfWords> = { kk, ru, en };
export const shelfWords = (lang: Lang): ShelfWords => all[lang];
