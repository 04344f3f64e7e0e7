import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk, type ProposalWords } from "./kk.ts";
import { ru } from "./ru.ts";

export type { ProposalWords };

const all: Record<Lang, ProposalWords> = { kk, ru, en };
export const proposalWords = (lang: Lang): ProposalWords => all[lang];
