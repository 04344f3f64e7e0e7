import { plural } from "#platform/i18n/rules";

export const kk = {
  title: "Каталогтан іздеу",
  titleOf: (q: string) => `Іздеу: ${q}`,
  description:
    "Облыс кітапханаларының ортақ каталогы: кітаптар, мақалалар, аудиокітаптар және қай кітапханада бар екені.",
  found: (n: number, shown: string) => plural("kk", n, { other: `${shown} атау табылды` }),
  foundRecords: (n: number, shown: string) => plural("kk", n, { other: `${shown} жазба табылды` }),
  foundMore: (shown: string) => `${shown}+ табылды`,
  all: (_n: number, shown: string) => `Каталогта барлығы: ${shown}`,
  facets: {
    system: "Кітапхана жүйесі",
    branch: "Кітапхана",
    format: "Материал түрі",
    language: "Тілі",
    years: "Басылған жылы",
    audience: "Кімге арналған",
    person: "Авторы, аудармашысы",
    subject: "Тақырыбы",
    place: "Қай жер туралы",
    local: "Өлкетану",
  },
  local: "Өлкетану материалдары",
  about: (label: string) => `${label} (шамамен)`,
  free: {
    label: "Қазір алуға болады",
    only: "Тек қолда бары",
    among: (n: string) => `Қолда бары алғашқы ${n} нәтиженің арасынан ізделді. Сұрауды нақтылаңыз.`,
  },
  proposals: { title: "атауы", author: "автор", subject: "тақырып" },
  sorts: { relevance: "сәйкестігі", newest: "жаңасы", title: "атауы" },
  understood: {
    shown: "Көрсетілуі:",
    why: "Сұрау басқа әріппен терілген.",
    exactly: (q: string) => `Дәл «${q}» деп іздеу`,
    onlyExact: "Тек дәл терілген сөздер ізделді.",
    everySpelling: "Барлық жазылуымен іздеу",
    cut: "Сұрау тым ұзын: басы ғана ізделді.",
  },
  hit: {
    free: (n: number, shown: string) => plural("kk", n, { other: `${shown} дана бар` }),
    busy: "Қазір бос емес",
    nowhere: "Данасы тіркелмеген",
    more: (n: string) => `Тағы ${n} кітапханада`,
    editions: (n: string) => `Басылымдары мен аудармалары: ${n}`,
    readOnline: "Онлайн оқу",
    translatedFrom: (language: string) => `аударма, түпнұсқа тілі: ${language}`,
  },
  instead: {
    nothing: (q: string) => `«${q}» бойынша ештеңе табылмады.`,
    shown: "Түзетіп іздедік:",
    without: (words: string) => `Мына сөздер есептелмеді: ${words}.`,
    missing: "Бір сөзі болмауы мүмкін шығармалар көрсетілді.",
  },
  group: {
    together: "Бір шығарманың басылымдары мен аудармалары бірге тұр.",
    part: "Әр басылымды жеке көрсету",
    apart: "Әр басылым жеке көрсетілген.",
    join: "Шығармалар бойынша жинақтау",
  },
  why: {
    show: "Неге осы ретпен?",
    hide: "Реттің түсіндірмесін жасыру",
    score: "Ұпай",
    reasons: {
      whole: "атауы сұраумен бірдей",
      opens: "атауы осы сөзден басталады",
      printed: "дәл осы сөз",
      sure: "сөздің басқа тұлғасы",
      spelled: "басқа жазылуы",
      held: "кітапханаларда көп",
    },
  },
  empty: {
    title: "Ештеңе табылмады",
    advice:
      "Сөздің жазылуын тексеріңіз, аз сөзбен немесе басқаша жазып көріңіз. Қазақша сөзді орыс не латын әрпімен теруге де болады.",
    words: "Сөздер жеке-жеке:",
    word: (word: string, n: string) => `${word}: ${n}`,
    withoutFilters: (n: string) => `Сүзгісіз іздеу: ${n}`,
    maybe: "Мүмкін, мынаны іздедіңіз:",
    ask: "Кітапханалар",
    lastPage: "Бұл бетте ештеңе жоқ",
    toFirst: "Бірінші бетке",
  },
};

export type SearchWords = typeof kk;
