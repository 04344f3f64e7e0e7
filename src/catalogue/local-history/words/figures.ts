import type { Trilingual } from "#basics";

export const localFigureWords = {
  records: {
    name: {
      kk: "Өлкетану жазбалары",
      ru: "Записей краеведческих документов",
      en: "Local history records",
    },
    definition: {
      kk: "Осы орын каталогқа енгізген және кезеңнің соңғы күніне дейін өлкетану белгісі қойылған, бүгін оқырманға көрінетін жазбалардың саны. Белгіні кім қойғаны маңызды емес.",
      ru: "Число записей, внесённых этим местом в каталог, отмеченных как краеведческие по последний день периода и видимых читателю сегодня. Кто поставил отметку, не важно.",
      en: "Records that the place brought into the catalogue, marked as local history up to the last day of the period, and that readers see today. Whoever set the mark.",
    },
  },
} satisfies Record<string, { name: Required<Trilingual>; definition: Required<Trilingual> }>;
