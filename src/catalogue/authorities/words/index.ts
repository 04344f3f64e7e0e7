import type { Lang } from "#basics";
import { en } from "./en.ts";
import { type AuthorityWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

export type { AuthorityWords };

const all: Record<Lang, AuthorityWords> = { kk, ru, en };
export const authorityWords = (lang: Lang): AuthorityWords => all[lang];
