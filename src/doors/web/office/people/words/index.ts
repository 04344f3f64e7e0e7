import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type Words } from "./kk.ts";
import { ru } from "./ru.ts";

export type { Words };

const tables: Record<Lang, Words> = { kk, ru, en };
export const officeWords = (lang: Lang): Words => tables[lang];
