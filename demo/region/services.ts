import type { Named } from "./types.ts";

/** What a place offers and how it can be reached, as codes of the demonstration with their names. */
export const serviceNames = {
  lending: { kk: "Абонемент", ru: "Абонемент", en: "Lending" },
  "reading-room": { kk: "Оқу залы", ru: "Читальный зал", en: "Reading room" },
  "children-corner": { kk: "Балалар бұрышы", ru: "Детский уголок", en: "Children's corner" },
  computers: { kk: "Компьютерлер", ru: "Компьютеры", en: "Computers" },
  wifi: { kk: "Wi-Fi", ru: "Wi-Fi", en: "Wi-Fi" },
  printing: { kk: "Көшіру және басып шығару", ru: "Копирование и печать", en: "Copying and printing" },
  coworking: { kk: "Коворкинг", ru: "Коворкинг", en: "Coworking" },
  reference: {
    kk: "Анықтама-библиографиялық қызмет",
    ru: "Справочно-библиографическое обслуживание",
    en: "Reference service",
  },
  "local-history": { kk: "Өлкетану қоры", ru: "Краеведческий фонд", en: "Local history collection" },
  "interlibrary-loan": {
    kk: "Кітапханааралық абонемент",
    ru: "Межбиблиотечный абонемент",
    en: "Interlibrary loan",
  },
  "home-delivery": { kk: "Үйде қызмет көрсету", ru: "Обслуживание на дому", en: "Home delivery" },
  "mobile-library": { kk: "Жылжымалы кітапхана", ru: "Передвижная библиотека", en: "Mobile library" },
  periodicals: { kk: "Газет-журналдар", ru: "Газеты и журналы", en: "Newspapers and magazines" },
  clubs: { kk: "Клубтар", ru: "Клубы по интересам", en: "Clubs" },
  kazneb: { kk: "ҚазҰЭК-ке қолжетімділік", ru: "Доступ к КазНЭБ", en: "Access to KazNEB" },
  audiobooks: { kk: "Аудиокітаптар", ru: "Аудиокниги", en: "Audiobooks" },
  braille: { kk: "Брайль қарпімен басылған кітаптар", ru: "Книги шрифтом Брайля", en: "Braille books" },
  "postal-loan": { kk: "Сырттай абонемент", ru: "Заочный абонемент", en: "Postal loan" },
} as const satisfies Record<string, Named>;

export const accessibilityNames = {
  ramp: { kk: "Пандус", ru: "Пандус", en: "Ramp" },
  "call-button": { kk: "Шақыру түймесі", ru: "Кнопка вызова", en: "Call button" },
  lift: { kk: "Лифт", ru: "Лифт", en: "Lift" },
  "ground-floor": { kk: "Бірінші қабатта", ru: "На первом этаже", en: "On the ground floor" },
  "accessible-toilet": {
    kk: "Бейімделген дәретхана",
    ru: "Приспособленный санузел",
    en: "Accessible toilet",
  },
  "large-print": { kk: "Ірілендірілген қаріп", ru: "Укрупнённый шрифт", en: "Large print" },
  magnifier: { kk: "Электрондық лупа", ru: "Электронная лупа", en: "Electronic magnifier" },
  "screen-reader": {
    kk: "Экраннан оқу бағдарламасы",
    ru: "Программа экранного доступа",
    en: "Screen reader",
  },
  "braille-signs": { kk: "Брайль қарпіндегі белгілер", ru: "Указатели шрифтом Брайля", en: "Braille signs" },
  "tactile-path": { kk: "Тактильді жол", ru: "Тактильная дорожка", en: "Tactile path" },
} as const satisfies Record<string, Named>;

export type ServiceCode = keyof typeof serviceNames;
export type AccessibilityCode = keyof typeof accessibilityNames;

type Offer = { services: readonly ServiceCode[]; accessibility: readonly AccessibilityCode[] };

export const offerOf = {
  oblast: {
    services: [
      "lending",
      "reading-room",
      "reference",
      "local-history",
      "periodicals",
      "interlibrary-loan",
      "computers",
      "wifi",
      "printing",
      "coworking",
      "kazneb",
      "clubs",
    ],
    accessibility: ["ramp", "call-button", "lift", "accessible-toilet", "magnifier", "screen-reader"],
  },
  special: {
    services: [
      "lending",
      "audiobooks",
      "braille",
      "home-delivery",
      "postal-loan",
      "reading-room",
      "computers",
      "clubs",
    ],
    accessibility: [
      "ramp",
      "call-button",
      "braille-signs",
      "tactile-path",
      "large-print",
      "magnifier",
      "screen-reader",
      "accessible-toilet",
    ],
  },
  youth: {
    services: ["lending", "reading-room", "coworking", "computers", "wifi", "printing", "clubs", "kazneb"],
    accessibility: ["ramp", "call-button"],
  },
  central: {
    services: [
      "lending",
      "reading-room",
      "reference",
      "local-history",
      "periodicals",
      "children-corner",
      "computers",
      "wifi",
      "printing",
      "home-delivery",
      "kazneb",
    ],
    accessibility: ["ramp", "call-button", "magnifier", "large-print"],
  },
  children: {
    services: ["lending", "reading-room", "children-corner", "computers", "wifi", "clubs"],
    accessibility: ["ramp", "ground-floor"],
  },
  city: {
    services: [
      "lending",
      "reading-room",
      "children-corner",
      "periodicals",
      "computers",
      "wifi",
      "home-delivery",
    ],
    accessibility: ["ground-floor", "call-button"],
  },
  model: {
    services: [
      "lending",
      "reading-room",
      "children-corner",
      "computers",
      "wifi",
      "printing",
      "local-history",
      "kazneb",
      "clubs",
    ],
    accessibility: ["ramp", "ground-floor", "large-print"],
  },
  rural: {
    services: ["lending", "reading-room", "children-corner", "periodicals", "home-delivery"],
    accessibility: ["ground-floor"],
  },
} as const satisfies Record<string, Offer>;

export type OfferCode = keyof typeof offerOf;
