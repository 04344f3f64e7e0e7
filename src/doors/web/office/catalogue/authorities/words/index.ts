import type { Facts, Lang } from "#basics";
import { wordsIn } from "#catalogue/rules";
import { refusalWords as generalRefusals } from "../../../session/words/index.ts";
import { en } from "./en.ts";
import { type AuthorityPagesWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

export type { AuthorityPagesWords };

const all: Record<Lang, AuthorityPagesWords> = { kk, ru, en };
export const pageWords = (lang: Lang): AuthorityPagesWords => all[lang];
export const refusalWords = (lang: Lang): Record<string, (facts: Facts) => string> => ({
  ...generalRefusals(lang),
  ...wordsIn(lang).refusals,
});
