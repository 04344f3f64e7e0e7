import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type Words } from "./kk.ts";
import { ru } from "./ru.ts";

export type { Words };

const all: Record<Lang, Words> = { kk, ru, en };
export const wordsIn = (lang: Lang): Words => all[lang];
/** All tables, for the check that nothing is missing. */
export const words = all;
