import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type Words } from "./kk.ts";
import { ru } from "./ru.ts";

export type { Words };
export const words: Record<Lang, Words> = { kk, ru, en };
