import type { Facts } from "#basics";
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
  /** Why a record waits in the queue, and what can be done. */
  problems: {
    "record-too-short": "Жазба тым қысқа: файл үзілген немесе бұл MARC емес.",
    "directory-unreadable": "Жазбаның анықтамалығы (directory) оқылмайды.",
    "record-cut-off": "Жазба ортасынан үзілген. Файлды бастапқы жүйеден қайта шығарыңыз.",
    "record-empty": "Жазбада бір де бір өріс жоқ.",
    "record-too-long": "Жазба тым ұзын.",
    "record-unreadable": "Жазба оқылмады.",
    "xml-doctype-refused":
      "XML ішінде DOCTYPE бар, мұндай файл қауіпсіздік үшін қабылданбайды. Оны алып тастаңыз.",
    "xml-not-well-formed": "XML құрылымы бұзылған.",
    "xml-piece-too-long": "XML ішіндегі мәтін тым ұзын.",
    "xml-too-deep": "XML тым терең қабатталған.",
    "no-title": "Жазбада атауы (245 өрісі) жоқ.",
    "other-flavour":
      "Бұл UNIMARC/RUSMARC жазбасы сияқты (200 өрісі бар, 245 жоқ). Әзірге MARC21 ғана қабылданады, жазба сақтаулы тұр.",
    "number-repeated": "Осы файлда дәл осы бақылау нөмірімен (001) басқа жазба бұрын келді.",
    "barcode-taken": "Бұл штрихкод басқа данада тұр.",
    "inventory-taken": "Бұл түгендеу нөмірі осы теңгерімде басқа данада тұр.",
  } as Record<string, string>,
  refusals: {
    "no-such-run": () => "Мұндай енгізу жоқ.",
    "import-ended": () => "Бұл енгізу аяқталған. Жаңасын бастаңыз.",
    "format-unknown": () => "Файл танылмады. ISO 2709 (.mrc, .iso) немесе MARCXML файлын таңдаңыз.",
    "format-not-yet": (facts: Facts) =>
      `Бұл түрдегі файл әзірге оқылмайды (${facts.format}). Каталогты ISO 2709 немесе MARCXML түрінде шығарыңыз.`,
    "file-empty": () => "Файл бос.",
    "file-gone": () => "Файл табылмады. Оны қайта жүктеңіз.",
    "no-file": () => "Файлды таңдаңыз.",
    "already-decided": () => "Бұл жазба бойынша шешім қабылданған.",
    "still-unreadable": (facts: Facts) => `Қайта көрілді, бірақ кедергі сол күйінде: ${facts.problem}`,
  },
};

export type Words = typeof kk;
