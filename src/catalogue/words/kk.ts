import type { Audience, Kind, SubjectKind, Trait } from "#formats/rules";

const kinds: Record<Kind, string> = {
  book: "Кітап",
  article: "Мақала",
  serial: "Мерзімді басылым",
  "serial-issue": "Журнал нөмірі",
  newspaper: "Газет",
  "newspaper-issue": "Газет нөмірі",
  map: "Карта",
  "music-score": "Нота",
  audio: "Дыбыс жазбасы",
  audiobook: "Аудиокітап",
  video: "Бейнежазба",
  "e-resource": "Электрондық ресурс",
  picture: "Бейнелеу басылымы",
  object: "Зат",
  manuscript: "Қолжазба",
  kit: "Жиынтық",
  collection: "Топтама",
};

const traits: Record<Trait, string> = {
  braille: "Брайль қарпі",
  tactile: "Сипап оқылатын",
  "large-print": "Ірі қаріп",
  audio: "Дыбыс түрінде",
  "plain-text": "Мәтін",
  daisy: "DAISY пішімі",
  "e-book": "Электрондық кітап",
  online: "Онлайн",
  "optical-disc": "Дискіде",
  microform: "Микрофильм",
};

const audiences: Record<Audience, string> = {
  preschool: "Мектеп жасына дейінгілер",
  primary: "Бастауыш сынып",
  children: "Балалар",
  youth: "Жасөспірімдер",
  adult: "Ересектер",
  specialised: "Мамандар",
  general: "Көпшілік",
};

/** Headings under which subjects are listed. */
const subjectKinds: Record<SubjectKind, string> = {
  topic: "Тақырып",
  person: "Тұлға",
  family: "Әулет",
  corporate: "Ұйым",
  meeting: "Жиын",
  title: "Шығарма",
  place: "Жер атауы",
  period: "Кезең",
  genre: "Жанр",
  keyword: "Кілт сөз",
};

/** Relator codes; a role without a word here is shown as the record prints it. */
const roles: Record<string, string> = {
  aut: "автор",
  edt: "редактор",
  trl: "аудармашы",
  com: "құрастырушы",
  ill: "иллюстрациялаған",
  art: "суретші",
  aui: "алғысөз авторы",
  aft: "соңғы сөз авторы",
  cmp: "композитор",
  lyr: "сөзін жазған",
  nrt: "оқыған",
  prf: "орындаушы",
  drt: "режиссёр",
  pht: "фотосуретші",
  rev: "рецензент",
  cmm: "түсініктеме авторы",
  adp: "ықшамдаған",
  bkd: "көркемдеуші",
  sce: "сценарий авторы",
  col: "жинаушы",
};

export const kk = {
  kinds,
  traits,
  audiences,
  subjectKinds,
  roles,
  untitled: "Атауы жоқ",
  /** Range of years in a filter. */
  years: (from: number | undefined, to: number | undefined): string =>
    from === undefined ? `${to ?? ""} ж. дейін` : to === undefined ? `${from} ж. бері` : `${from}–${to}`,
};

export type Words = typeof kk;
