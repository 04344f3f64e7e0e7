import type { Lang } from "#basics";
import { en } from "./en.ts";
import { type AuthorityPortalWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

export type { AuthorityPortalWords };

const all: Record<Lang, AuthorityPortalWords> = { kk, ru, en };
export const portalWords = (lang: Lang): AuthorityPortalWords => all[lang];
