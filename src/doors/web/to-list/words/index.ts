import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type ToListWords } from "./kk.ts";
import { ru } from "./ru.ts";

const all: Record<Lang, ToListWords> = { kk, ru, en };
export const toListWords = (lang: Lang): ToListWords => all[lang];
