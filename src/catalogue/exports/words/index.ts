import type { Lang } from "#basics";
import { csvColumns } from "#formats";
import { en } from "./en.ts";
import { type ExportWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

const all: Record<Lang, ExportWords> = { kk, ru, en };
export const exportWords = (lang: Lang): ExportWords => all[lang];
export const columnHeads = (lang: Lang): string[] => csvColumns.map((column) => all[lang].columns[column]);
