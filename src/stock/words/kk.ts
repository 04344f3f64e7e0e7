import type { CopyState, Engagement } from "../rules/copy-life.ts";

const states: Record<CopyState, string> = {
  "in-work": "Өңдеуде",
  "in-stock": "Бар",
  missing: "Орнында жоқ",
  "written-off": "Есептен шығарылған",
};
const engagements: Record<Engagement, string> = {
  loan: "Оқырманда",
  transit: "Жолда",
  "hold-shelf": "Броньда",
  exhibition: "Көрмеде",
  "deposit-set": "Кітап беру пунктінде",
  "stock-taking": "Тексеруде",
  repair: "Жөндеуде",
};

export const kk = {
  states,
  engagements,
  readingRoomOnly: "Тек оқу залында",
  refusals: {
    "no-such-record": () => "Мұндай жазба жоқ.",
    "no-such-copy": () => "Мұндай дана жоқ.",
    "barcode-taken": () => "Бұл штрихкод басқа данада тұр. Штрихкодты тексеріңіз.",
    "inventory-taken": () => "Бұл түгендеу нөмірі осы теңгерімде басқа данада тұр. Нөмірді тексеріңіз.",
    "not-in-this-state": () => "Дананың қазіргі күйінде бұлай жасауға болмайды.",
    "copy-engaged": () => "Дана қазір бос емес. Алдымен оны босатыңыз.",
  },
};

export type Words = typeof kk;
