import type { Lang } from "#basics";
import { sessionWords } from "../../session/words/index.ts";
import { en } from "./en.ts";
import { kk, type Words } from "./kk.ts";
import { ru } from "./ru.ts";

export type { Words };

const tables: Record<Lang, Words> = { kk, ru, en };
export const officeWords = (lang: Lang): Words => tables[lang];

/** All refusals that these pages can meet: the general ones and those of figures. */
export const refusalWords = (lang: Lang) => ({ ...sessionWords(lang).refusals, ...tables[lang].refusals });
