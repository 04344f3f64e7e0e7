import type { Lang } from "#basics";
import { en } from "./en.ts";
import { type ExportPageWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

const all: Record<Lang, ExportPageWords> = { kk, ru, en };
export const exportPageWords = (lang: Lang): ExportPageWords => all[lang];
