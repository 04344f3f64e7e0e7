import type { Words } from "./kk.ts";

export const ru: Words = {
  states: {
    "in-work": "В обработке",
    "in-stock": "Есть",
    missing: "Нет на месте",
    "written-off": "Списан",
  },
  engagements: {
    loan: "На руках",
    transit: "В пути",
    "hold-shelf": "Забронирован",
    exhibition: "На выставке",
    "deposit-set": "В пункте выдачи",
    "stock-taking": "На проверке",
    repair: "В ремонте",
  },
  readingRoomOnly: "Только в читальном зале",
  refusals: {
    "no-such-record": () => "Такой записи нет.",
    "no-such-copy": () => "Такого экземпляра нет.",
    "barcode-taken": () => "Этот штрихкод стоит на другом экземпляре. Проверьте штрихкод.",
    "inventory-taken": () =>
      "Этот инвентарный номер на этом балансе стоит на другом экземпляре. Проверьте номер.",
    "not-in-this-state": () => "В нынешнем состоянии экземпляра так сделать нельзя.",
    "copy-engaged": () => "Экземпляр сейчас занят. Сначала освободите его.",
  },
};
