import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type ListWords } from "./kk.ts";
import { ru } from "./ru.ts";

const all: Record<Lang, ListWords> = { kk, ru, en };
export const listWords = (lang: Lang): ListWords => all[lang];
