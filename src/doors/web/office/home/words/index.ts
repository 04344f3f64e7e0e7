import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type Words } from "./kk.ts";
import { ru } from "./ru.ts";

const all: Record<Lang, Words> = { kk, ru, en };
export const homeWords = (lang: Lang): Words => all[lang];
