import type { Facts } from "#basics";

export const kk = {
  refusals: {
    "not-your-list": () => "Бұл басқа адамның жеке тізімі. Иесі оны ортақ етсе, өзгертуге болады.",
    "already-published": () => "Тізім жарияланып қойған.",
    "not-published": () => "Тізім жарияланбаған.",
    "was-published": () =>
      "Жарияланған тізім өшірілмейді: мекенжайы берілген. Оны порталдан алып тастауға болады.",
    "list-too-long": (facts: Facts) => `Бір тізімге сыятын жазба саны: ${facts.most}.`,
    "not-by-hand": () => "Тізім өзі реттеледі. Қолмен жылжыту үшін ретін «Қолмен» етіңіз.",
    "query-and-list": () => "Іздеуді не тізімді таңдаңыз, екеуін бірге емес.",
    "nothing-asked": () => "Сұраныс бос. Каталогтан іздеп, мекенжайын көшіріңіз.",
    "nothing-found": (facts: Facts) => `Ештеңе табылмады: ${facts.typed}`,
  },
};
export type ListWords = typeof kk;
