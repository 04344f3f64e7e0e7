import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type Words } from "./kk.ts";
import { ru } from "./ru.ts";

export type { Words };
/** The words of the room in each language. */
export const words: Record<Lang, Words> = { kk, ru, en };
