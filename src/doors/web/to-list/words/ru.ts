import type { ToListWords } from "./kk.ts";

export const ru: ToListWords = {
  button: "Добавить в список",
  ticked: "Добавить отмеченные в список",
  tick: (title) => `Отметить: ${title}`,
  tickColumn: "Отметка",
  list: "Список",
  newList: "Новый список…",
  into: "В имеющийся список",
  makeButton: "Создать список и добавить",
  none: "Ни одна запись не отмечена",
  back: "Вернуться",
  done: (list, shown) => `Добавлено в список «${list}»: ${shown}`,
  already: (list) => `Уже есть в списке «${list}»`,
  open: "Открыть список",
};
