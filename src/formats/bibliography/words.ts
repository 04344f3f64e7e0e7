/**
 * Words that the cataloguer adds to a description: in the language of the document (ГОСТ Р 7.0.100-2018, 4.8), so a
 * Kazakh book has «608 б.» and a Russian one «608 с.» in one and the same list.
 *
 * The Russian words follow the examples of the standard. TO BE CHECKED by a bibliographer of the National Library
 * before they are taken for settled: the Kazakh words for content and carrier («Мәтін : тікелей»), and the signs for a
 * missing place, publisher and year in both languages. They are data here and nowhere else.
 */
import type { Kind } from "../description/types.ts";

export type GostLang = "kk" | "ru" | "en";

export type GostWords = {
  pages: string;
  /** Before the numbers of pages in a host: «Б. 3–9». */
  onPages: string;
  andOthers: string;
  noPlace: string;
  noPublisher: string;
  noDate: string;
  untitled: string;
  wrongNumber: string;
  originalTitle: string;
  accessed: string;
  scale: RegExp;
  roles: Record<string, string>;
  content: Record<
    "text" | "map" | "picture" | "speech" | "sound" | "score" | "video" | "object" | "kit",
    string
  >;
  carrier: Record<"direct" | "electronic" | "audio" | "video" | "micro", string>;
  tactile: string;
};

const kk: GostWords = {
  pages: "б.",
  onPages: "Б.",
  andOthers: "[және т. б.]",
  noPlace: "[О. ж.]",
  noPublisher: "[б. ж.]",
  noDate: "[ж. ж.]",
  untitled: "[Атауы жоқ]",
  wrongNumber: "(қате)",
  originalTitle: "Түпнұсқа атауы",
  accessed: "қаралған күні",
  scale: /^(масштаб[ыі]?|1\s?:\s?\d)/iu,
  roles: {
    edt: "редактор",
    trl: "аудармашы",
    com: "құрастырушы",
    ill: "суретші",
    art: "суретші",
    aui: "алғысөз авторы",
    aft: "соңғы сөз авторы",
    nrt: "оқыған",
    cmp: "композитор",
  },
  content: {
    text: "Мәтін",
    map: "Бейне (картографиялық)",
    picture: "Бейне",
    speech: "Ауызша сөз",
    sound: "Дыбыстар",
    score: "Музыка (белгілі)",
    video: "Бейне (қозғалмалы)",
    object: "Зат",
    kit: "Мәтін",
  },
  carrier: {
    direct: "тікелей",
    electronic: "электрондық",
    audio: "аудио",
    video: "бейне",
    micro: "микропішін",
  },
  tactile: "тактильді",
};

const ru: GostWords = {
  pages: "с.",
  onPages: "С.",
  andOthers: "[и др.]",
  noPlace: "[Б. м.]",
  noPublisher: "[б. и.]",
  noDate: "[б. г.]",
  untitled: "[Без названия]",
  wrongNumber: "(ошибочный)",
  originalTitle: "Заглавие оригинала",
  accessed: "дата обращения",
  scale: /^(масштаб|1\s?:\s?\d)/iu,
  roles: {
    edt: "редактор",
    trl: "переводчик",
    com: "составитель",
    ill: "художник",
    art: "художник",
    aui: "автор предисловия",
    aft: "автор послесловия",
    nrt: "читает",
    cmp: "композитор",
  },
  content: {
    text: "Текст",
    map: "Изображение (картографическое)",
    picture: "Изображение",
    speech: "Устная речь",
    sound: "Звуки",
    score: "Музыка (знаковая)",
    video: "Изображение (движущееся)",
    object: "Предмет",
    kit: "Текст",
  },
  carrier: {
    direct: "непосредственный",
    electronic: "электронный",
    audio: "аудио",
    video: "видео",
    micro: "микроформа",
  },
  tactile: "тактильный",
};

const en: GostWords = {
  pages: "p.",
  onPages: "P.",
  andOthers: "[et al.]",
  noPlace: "[S. l.]",
  noPublisher: "[s. n.]",
  noDate: "[s. a.]",
  untitled: "[Untitled]",
  wrongNumber: "(incorrect)",
  originalTitle: "Original title",
  accessed: "accessed",
  scale: /^(scale|1\s?:\s?\d)/iu,
  roles: {
    edt: "editor",
    trl: "translator",
    com: "compiler",
    ill: "illustrator",
    art: "artist",
    aui: "author of introduction",
    aft: "author of afterword",
    nrt: "narrator",
    cmp: "composer",
  },
  content: {
    text: "Text",
    map: "Image (cartographic)",
    picture: "Image",
    speech: "Spoken word",
    sound: "Sounds",
    score: "Music (notated)",
    video: "Image (moving)",
    object: "Object",
    kit: "Text",
  },
  carrier: {
    direct: "unmediated",
    electronic: "electronic",
    audio: "audio",
    video: "video",
    micro: "microform",
  },
  tactile: "tactile",
};

export const gostWords: Record<GostLang, GostWords> = { kk, ru, en };

/** ISO 639-2 of a document → the language of the added words; the library's own for all other languages. */
export const langOfDocument = (code: string | undefined, otherwise: GostLang): GostLang =>
  code === "kaz" ? "kk" : code === "rus" ? "ru" : code === "eng" ? "en" : otherwise;

/**
 * Places are written in full in this standard; records made by the older one (ГОСТ 7.1-2003, 7.12) have these
 * short forms. A short form that could mean two places («К.», «Т.») stays as it stands.
 */
const placesInFull: Record<string, { ru: string; kk: string }> = {
  "м.": { ru: "Москва", kk: "Мәскеу" },
  "л.": { ru: "Ленинград", kk: "Ленинград" },
  "м.-л.": { ru: "Москва ; Ленинград", kk: "Мәскеу ; Ленинград" },
  "м.; л.": { ru: "Москва ; Ленинград", kk: "Мәскеу ; Ленинград" },
  "спб.": { ru: "Санкт-Петербург", kk: "Санкт-Петербург" },
  "пг.": { ru: "Петроград", kk: "Петроград" },
  "а.-а.": { ru: "Алма-Ата", kk: "Алматы" },
  "н. новгород": { ru: "Нижний Новгород", kk: "Нижний Новгород" },
  "ростов н/д": { ru: "Ростов-на-Дону", kk: "Ростов-на-Дону" },
  "ростов н/д.": { ru: "Ростов-на-Дону", kk: "Ростов-на-Дону" },
};

export function placeInFull(place: string, lang: GostLang): string {
  const known = placesInFull[place.toLowerCase().replace(/\s*-\s*/g, "-")];
  return known ? known[lang === "kk" ? "kk" : "ru"] : place;
}

/** What a kind of document is made of. Books, articles, serials and what is kept with them are text. */
export const contentOf: Partial<Record<Kind, keyof GostWords["content"]>> = {
  map: "map",
  picture: "picture",
  audiobook: "speech",
  audio: "sound",
  "music-score": "score",
  video: "video",
  object: "object",
};
