import type { Facts } from "#basics";
import type { ProposalState } from "../store.ts";

type Said = Record<string, (facts: Facts) => string>;

export const kk = {
  states: {
    open: "Қаралуда",
    taken: "Қабылданды",
    declined: "Қабылданбады",
    withdrawn: "Қайтарып алынды",
  } as Record<ProposalState, string>,
  refusals: {
    "yours-to-edit": () => "Бұл жазбаны өзіңіз өңдей аласыз: ұсынудың керегі жоқ.",
    "proposal-why": () => "Не үшін өзгерту керегін жазыңыз: жазба иесі осыған қарап шешеді.",
    "nothing-proposed": () => "Ештеңе өзгертілмеген: ұсынатын ештеңе жоқ.",
    "proposal-waits": () =>
      "Бұл жазба бойынша ұсынысыңыз бар, ол қаралуда. Басқасын жіберу үшін оны қайтарып алыңыз.",
    "proposal-answered": () => "Бұл ұсынысқа жауап берілген. Бетті жаңартыңыз.",
    "proposal-met": (f) =>
      `Бұл өрістерді осы арада басқа адам да өзгертті: ${f.tags}. Қайсысы қалатынын таңдаңыз.`,
    "nothing-taken": () => "Бірде-бір өзгеріс таңдалмаған. Керегі болмаса, ұсынысты қабылдамаңыз.",
    "decline-why": () => "Себебін жазыңыз: оны ұсынған адам оқиды.",
  } satisfies Said as Said,
};
export type ProposalWords = typeof kk;
