import type { Trilingual } from "#basics";

/** Names and definitions of the room's figures; a librarian checks them against the instruction of a form. */
type FigureWords = { name: Required<Trilingual>; definition: Required<Trilingual> };

export const figureWords = {
  "service-places": {
    name: {
      kk: "Кітапханалар мен филиалдар",
      ru: "Библиотеки и филиалы",
      en: "Libraries and branches",
    },
    definition: {
      kk: "Кезеңнің соңғы күні ашық тұрған кітапханалар мен филиалдардың саны. Бөлімдер, кітап беру пункттері, жабылған және жұмысы уақытша тоқтатылған кітапханалар есепке алынбайды.",
      ru: "Число библиотек и филиалов, открытых на последний день периода. Не учитываются отделы, пункты выдачи книг, закрытые библиотеки и те, работа которых приостановлена.",
      en: "Libraries and branches that are open on the last day of the period. Departments, delivery points, and libraries that are closed or paused are not counted.",
    },
  },
  "delivery-points": {
    name: { kk: "Кітап беру пункттері", ru: "Пункты выдачи книг", en: "Delivery points" },
    definition: {
      kk: "Кезеңнің соңғы күні ашық тұрған кітап беру пункттерінің саны. Жабылған және жұмысы уақытша тоқтатылған пункттер есепке алынбайды.",
      ru: "Число пунктов выдачи книг, открытых на последний день периода. Закрытые пункты и пункты, работа которых приостановлена, не учитываются.",
      en: "Delivery points that are open on the last day of the period. Points that are closed or paused are not counted.",
    },
  },
  systems: {
    name: { kk: "Кітапхана жүйелері", ru: "Библиотечные системы", en: "Library systems" },
    definition: {
      kk: "Кезеңнің соңғы күні жұмыс істеп тұрған кітапхана жүйелерінің саны: облыстық кітапханалар мен орталықтандырылған кітапхана жүйелері. Жабылғандары есепке алынбайды.",
      ru: "Число библиотечных систем, действующих на последний день периода: областные библиотеки и централизованные библиотечные системы. Закрытые не учитываются.",
      en: "Library systems at work on the last day of the period: oblast libraries and centralised library systems. Closed ones are not counted.",
    },
  },
} satisfies Record<string, FigureWords>;
