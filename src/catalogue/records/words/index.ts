import type { Facts, Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type RecordWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { RecordWords };

const all: Record<Lang, RecordWords> = { kk, ru, en };
export const recordWords = (lang: Lang): RecordWords => all[lang];

/** What bars a record is a finding said as a refusal. */
export const recordRefusals = (lang: Lang): Record<string, (facts: Facts) => string> => ({
  ...all[lang].findings,
  ...all[lang].refusals,
});
