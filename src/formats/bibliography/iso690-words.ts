/** Words that a reference by ISO 690 adds, in the language of the document; the rest are those of the ГОСТ entry. */
import type { Contributor, Kind, Trait } from "../description/types.ts";
import type { GostLang } from "./words.ts";

export type Iso690Words = {
  and: string;
  andOthers: string;
  /** Behind the name of somebody who stands in the place of an author. */
  inPlace: Record<"edt" | "com", string>;
  translated: (names: string) => string;
  /** Before the book in which a contribution stands. */
  within: string;
  onPages: string;
  noDate: string;
  medium: Partial<Record<Kind | Trait, string>>;
  available: string;
  viewed: (day: string) => string;
};

const dotted = (day: string): string => day.split("-").reverse().join(".");

const kk: Iso690Words = {
  and: "және",
  andOthers: "және т. б.",
  inPlace: { edt: "ред.", com: "құраст." },
  translated: (names) => `Аударған: ${names}`,
  within: "Кітапта:",
  onPages: "б.",
  noDate: "[жылы көрсетілмеген]",
  medium: {
    online: "[онлайн]",
    "e-resource": "[электрондық ресурс]",
    "e-book": "[электрондық кітап]",
    audiobook: "[аудиокітап]",
    audio: "[аудио]",
    video: "[бейне]",
    map: "[карта]",
    "music-score": "[нота]",
    picture: "[сурет]",
    braille: "[Брайль қарпімен]",
    microform: "[микропішін]",
  },
  available: "Қолжетімді:",
  viewed: (day) => `[қаралған күні: ${dotted(day)}]`,
};

const ru: Iso690Words = {
  and: "и",
  andOthers: "и др.",
  inPlace: { edt: "ред.", com: "сост." },
  translated: (names) => `Перевод: ${names}`,
  within: "В кн.:",
  onPages: "с.",
  noDate: "[год не указан]",
  medium: {
    online: "[онлайн]",
    "e-resource": "[электронный ресурс]",
    "e-book": "[электронная книга]",
    audiobook: "[аудиокнига]",
    audio: "[аудио]",
    video: "[видео]",
    map: "[карта]",
    "music-score": "[ноты]",
    picture: "[изображение]",
    braille: "[шрифт Брайля]",
    microform: "[микроформа]",
  },
  available: "Доступно:",
  viewed: (day) => `[дата обращения: ${dotted(day)}]`,
};

const en: Iso690Words = {
  and: "and",
  andOthers: "et al.",
  inPlace: { edt: "ed.", com: "comp." },
  translated: (names) => `Translated by ${names}`,
  within: "In:",
  onPages: "pp.",
  noDate: "[no date]",
  medium: {
    online: "[online]",
    "e-resource": "[electronic resource]",
    "e-book": "[e-book]",
    audiobook: "[audiobook]",
    audio: "[audio]",
    video: "[video]",
    map: "[map]",
    "music-score": "[music score]",
    picture: "[picture]",
    braille: "[braille]",
    microform: "[microform]",
  },
  available: "Available from:",
  viewed: (day) => `[viewed ${day}]`,
};

export const iso690Words: Record<GostLang, Iso690Words> = { kk, ru, en };

/** Who may stand in the place of an author, in this order. */
export const standIns = ["edt", "com"] as const satisfies readonly (keyof Iso690Words["inPlace"])[];

export const hasRole = (one: Contributor, role: string): boolean => one.roles.includes(role);
