import type { Lang } from "#basics";
import { en } from "./en.ts";
import { type BatchPageWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

const all: Record<Lang, BatchPageWords> = { kk, ru, en };
export const batchPageWords = (lang: Lang): BatchPageWords => all[lang];
