import type { Facts, Lang } from "#basics";
import type { Kind, Trait } from "#formats/rules";
import { authorityWords } from "../authorities/words/index.ts";
import { batchWords } from "../batch/words/index.ts";
import { importRefusals } from "../imports/words/index.ts";
import { listWords } from "../lists/words/index.ts";
import { localHistoryWords } from "../local-history/words/index.ts";
import { proposalWords } from "../proposals/words/index.ts";
import { recordRefusals } from "../records/words/index.ts";
import { unionWords } from "../union/words/index.ts";
import { en } from "./en.ts";
import { kk, type Words } from "./kk.ts";
import { ru } from "./ru.ts";

export type { Words };

/** Refusals of all subjects of the room; each subject words its own. */
const refusalsIn = (lang: Lang): Refusals => ({
  ...recordRefusals(lang),
  ...proposalWords(lang).refusals,
  ...importRefusals(lang),
  ...listWords(lang).refusals,
  ...batchWords(lang).refusals,
  ...authorityWords(lang).refusals,
  ...localHistoryWords(lang).refusals,
  ...unionWords(lang).refusals,
});

type Refusals = Record<string, (facts: Facts) => string>;
const all: Record<Lang, Words & { refusals: Refusals }> = {
  kk: { ...kk, refusals: refusalsIn("kk") },
  ru: { ...ru, refusals: refusalsIn("ru") },
  en: { ...en, refusals: refusalsIn("en") },
};
export const wordsIn = (lang: Lang): Words & { refusals: Refusals } => all[lang];
/** All tables, for the check that nothing is missing. */
export const words = all;

/** A kind or a trait by its code; a code of neither is shown as it stands. */
export function formatLabel(code: string, lang: Lang): string {
  const { kinds, traits } = all[lang];
  if (Object.hasOwn(kinds, code)) return kinds[code as Kind];
  return Object.hasOwn(traits, code) ? traits[code as Trait] : code;
}
