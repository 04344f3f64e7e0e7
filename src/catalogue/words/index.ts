import type { Lang } from "#basics";
import type { Kind, Trait } from "#formats/rules";
import { en } from "./en.ts";
import { kk, type Words } from "./kk.ts";
import { ru } from "./ru.ts";

export type { Words };

const all: Record<Lang, Words> = { kk, ru, en };
export const wordsIn = (lang: Lang): Words => all[lang];
/** All tables, for the check that nothing is missing. */
export const words = all;

/** A kind or a trait by its code; a code of neither is shown as it stands. */
export function formatLabel(code: string, lang: Lang): string {
  const { kinds, traits } = all[lang];
  if (Object.hasOwn(kinds, code)) return kinds[code as Kind];
  return Object.hasOwn(traits, code) ? traits[code as Trait] : code;
}
