import type { Facts } from "#basics";
import type { LocalHistoryWords } from "./kk.ts";

export const ru: LocalHistoryWords = {
  mark: "Краеведение",
  refusals: {
    "no-such-direction": () => "Такого направления нет. Выберите из списка.",
    "no-such-place": () => "Такого географического названия нет. Сначала внесите его в авторитетный файл.",
    "direction-there": (facts: Facts) => `Направление с таким кодом уже есть: ${facts.code}`,
    "code-malformed": () => "Код начинается с малой латинской буквы и состоит из букв, цифр и дефиса.",
  },
};
