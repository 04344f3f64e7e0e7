import type { Lang } from "#basics";
import { words as peopleWords } from "#people/rules";
import { words as authWords } from "#platform/auth/rules";
import { en } from "./en.ts";
import { kk, type Words } from "./kk.ts";
import { ru } from "./ru.ts";

export type { Words };

const tables: Record<Lang, Words> = { kk, ru, en };
export const sessionWords = (lang: Lang): Words => tables[lang];

/** All refusals that these pages can meet: the general ones, those of the log-in, those of persons. */
export const refusalWords = (lang: Lang) => ({
  ...tables[lang].refusals,
  ...authWords[lang].refusals,
  ...peopleWords[lang].refusals,
});
