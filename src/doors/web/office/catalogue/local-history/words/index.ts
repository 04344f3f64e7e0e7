import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type LocalPagesWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { LocalPagesWords };

const all: Record<Lang, LocalPagesWords> = { kk, ru, en };
export const localPageWords = (lang: Lang): LocalPagesWords => all[lang];
