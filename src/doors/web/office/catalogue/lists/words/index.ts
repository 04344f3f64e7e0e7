import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type ListPageWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { ListPageWords };

const all: Record<Lang, ListPageWords> = { kk, ru, en };
export const listPageWords = (lang: Lang): ListPageWords => all[lang];
