import type { Trilingual } from "#basics";

/** Names and definitions of the room's figures; a librarian checks them against the instruction of a form. */
type FigureWords = { name: Required<Trilingual>; definition: Required<Trilingual> };

export const figureWords = {
  records: {
    name: {
      kk: "Электрондық каталогтағы жазбалар",
      ru: "Записей в электронном каталоге",
      en: "Catalogue records",
    },
    definition: {
      kk: "Кезеңнің соңғы күніне дейін осы орын каталогқа енгізген және бүгін оқырманға көрінетін библиографиялық жазбалардың саны. Басқа жазбаға біріктірілген, жарияланбаған және алынып тасталған жазбалар есепке алынбайды. Бірнеше кітапхана енгізген бір жазба бірінші енгізген орынға жазылады.",
      ru: "Число библиографических записей, внесённых этим местом в каталог по последний день периода и видимых читателю сегодня. Записи, присоединённые к другим, неопубликованные и изъятые не учитываются. Запись, внесённая несколькими библиотеками, числится за внёсшей первой.",
      en: "Bibliographic records that the place brought into the catalogue up to the last day of the period and that readers see today. Records merged into others, unpublished and withdrawn ones are not counted. A record brought by several libraries belongs to the first.",
    },
  },
} satisfies Record<string, FigureWords>;
