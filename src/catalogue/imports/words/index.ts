import type { Facts, Lang } from "#basics";
import { words as formats } from "#formats/rules";
import { en } from "./en.ts";
import { type ImportWords, kk } from "./kk.ts";
import { ru } from "./ru.ts";

export const importWords: Record<Lang, ImportWords> = { kk, ru, en };

type Wordings = Record<string, (facts: Facts) => string>;

/** Refusals of this subject for any form: its own, those of the queue and those of reading. */
export const importRefusals = (lang: Lang): Wordings => ({
  ...formats[lang].refusals,
  ...importWords[lang].problems,
  ...importWords[lang].refusals,
});

/** Why something waits, was refused or stayed, in words. */
export function problemText({ code, facts }: { code: string; facts: Facts }, lang: Lang): string {
  return importRefusals(lang)[code]?.(facts) ?? code;
}

/** The same for many at once: the reason alone, without the facts of one. */
export const reasonText = (code: string, lang: Lang): string =>
  problemText({ code, facts: {} }, lang).replace(/[:.](?:\s.*)?$/u, "");

/** What was healed in reading. */
export function warningText(code: string, facts: Facts, lang: Lang): string {
  return (formats[lang].warnings as Wordings)[code]?.(facts) ?? code;
}
