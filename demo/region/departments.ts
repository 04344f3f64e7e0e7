import type { Named, RegionNode } from "./types.ts";

/** Departments, and sectors inside them, that sources name (NET-06, ROL-10), of the libraries in the middle of the systems. */
type Row = readonly [key: string, name: Named, source: string];

const names = {
  development: {
    kk: "Кітапханаларды дамыту бөлімі",
    ru: "Отдел развития библиотек",
    en: "Library development department",
  },
  reading: { kk: "Оқу залдары бөлімі", ru: "Отдел читальных залов", en: "Reading rooms department" },
  automation: {
    kk: "Кітапхана қызметін автоматтандыру бөлімі",
    ru: "Отдел автоматизации библиотечных процессов",
    en: "Automation department",
  },
  local: { kk: "Өлкетану бөлімі", ru: "Отдел краеведения", en: "Local history department" },
  art: { kk: "Өнер әдебиеті бөлімі", ru: "Отдел литературы по искусству", en: "Art literature department" },
  events: {
    kk: "Көрмелер және бұқаралық іс-шаралар бөлімі",
    ru: "Отдел выставок и массовых мероприятий",
    en: "Department of exhibitions and events",
  },
  stock: {
    kk: "Негізгі қорды сақтау бөлімі",
    ru: "Отдел хранения основного фонда",
    en: "Main stock department",
  },
  digitisation: { kk: "Цифрландыру секторы", ru: "Сектор оцифровки", en: "Digitisation sector" },
  innovation: {
    kk: "Инновациялық-әдістемелік жұмыс секторы",
    ru: "Сектор инновационно-методической работы",
    en: "Sector of innovation and methodical work",
  },
  methodical: {
    kk: "Әдістемелік-библиографиялық бөлім",
    ru: "Методико-библиографический отдел",
    en: "Methodical and bibliographic department",
  },
  acquisition: {
    kk: "Толықтыру және өңдеу бөлімі",
    ru: "Отдел комплектования и обработки",
    en: "Acquisition and processing department",
  },
  service: {
    kk: "Оқырмандарға қызмет көрсету бөлімі",
    ru: "Отдел обслуживания читателей",
    en: "Reader service department",
  },
  younger: {
    kk: "Мектеп жасына дейінгі және кіші мектеп жасындағы балаларға қызмет көрсету бөлімі",
    ru: "Отдел обслуживания детей дошкольного и младшего школьного возраста",
    en: "Department for preschool and primary school children",
  },
  older: {
    kk: "Орта және жоғары мектеп жасындағы балаларға қызмет көрсету бөлімі",
    ru: "Отдел обслуживания детей среднего и старшего школьного возраста",
    en: "Department for middle and senior school children",
  },
} as const satisfies Record<string, Named>;

const rows: Readonly<Record<string, readonly Row[]>> = {
  "gogol/main": [
    ["development", names.development, "practicum"],
    ["reading", names.reading, "practicum"],
    ["automation", names.automation, "practicum"],
    ["local", names.local, "karlib-departments"],
    ["events", names.events, "conference"],
    ["stock", names.stock, "conference"],
  ],
  "abai-children/main": [
    ["younger", names.younger, "odb-abai"],
    ["older", names.older, "odb-abai"],
    ["automation", names.automation, "odb-abai"],
    ["acquisition", names.acquisition, "odb-abai"],
  ],
  "buqar-zhyrau/main": [["development", names.development, "practicum"]],
  "shahtinsk/main": [
    ["service", names.service, "shahtinsk"],
    ["acquisition", names.acquisition, "shahtinsk"],
  ],
};

/** Departments of which no source speaks, needed to show posts: marked as demonstration. */
const standIns: Readonly<Record<string, readonly (readonly [key: string, name: Named])[]>> = {
  "balqash/main": [
    ["methodical", names.methodical],
    ["acquisition", names.acquisition],
    ["local", names.local],
  ],
  "qaraghandy/main": [["service", names.service]],
};

export const departments: readonly RegionNode[] = [
  ...Object.entries(rows).flatMap(([parent, list]) =>
    list.map(
      ([key, name, source]): RegionNode => ({
        key: `${parent}/${key}`,
        kind: "department",
        parent,
        name,
        sources: [source],
      }),
    ),
  ),
  ...Object.entries(standIns).flatMap(([parent, list]) =>
    list.map(
      ([key, name]): RegionNode => ({
        key: `${parent}/${key}`,
        kind: "department",
        parent,
        name,
        demonstration: true,
      }),
    ),
  ),
  {
    key: "gogol/main/local/digitisation",
    kind: "department",
    parent: "gogol/main/local",
    name: names.digitisation,
    demonstration: true,
  },
  {
    key: "gogol/main/development/innovation",
    kind: "department",
    parent: "gogol/main/development",
    name: names.innovation,
    sources: ["conference"],
  },
];
