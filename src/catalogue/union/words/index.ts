import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type UnionWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { UnionWords };

const all: Record<Lang, UnionWords> = { kk, ru, en };
export const unionWords = (lang: Lang): UnionWords => all[lang];
export { all as allUnionWords };
