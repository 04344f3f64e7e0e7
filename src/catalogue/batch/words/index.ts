import type { Lang } from "#basics";
import { en } from "./en.ts";
import { type BatchWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

const all: Record<Lang, BatchWords> = { kk, ru, en };
export const batchWords = (lang: Lang): BatchWords => all[lang];
