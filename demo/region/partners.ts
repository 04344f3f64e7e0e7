import type { Named, PartnerKind, RegionNode } from "./types.ts";

/** Partner organisations of NET-14: real ones, without telephones or people. */
type Row = readonly [
  key: string,
  kind: PartnerKind,
  name: Named,
  sources: readonly string[],
  honorific?: Named,
];

const rows: readonly Row[] = [
  [
    "archive",
    "archive",
    {
      kk: "Қарағанды облысының мемлекеттік архиві",
      ru: "Государственный архив Карагандинской области",
      en: "State Archive of Karaganda Oblast",
    },
    ["csmb-partners", "conference"],
  ],
  [
    "museum",
    "museum",
    {
      kk: "Қарағанды облыстық тарихи-өлкетану музейі",
      ru: "Карагандинский областной историко-краеведческий музей",
      en: "Karaganda Oblast Museum of History and Local Lore",
    },
    ["csmb-partners", "conference"],
  ],
  [
    "karlag-museum",
    "museum",
    {
      kk: "Саяси қуғын-сүргін құрбандарын еске алу музейі, Долинка кенті",
      ru: "Музей памяти жертв политических репрессий, посёлок Долинка",
      en: "Museum of the Memory of Victims of Political Repression, Dolinka settlement",
    },
    ["general"],
  ],
  [
    "buketov",
    "university",
    { kk: "Қарағанды университеті", ru: "Карагандинский университет", en: "Karaganda University" },
    ["odb-partners", "csmb"],
    {
      kk: "академик Е. А. Бөкетов атындағы",
      ru: "имени академика Е. А. Букетова",
      en: "named after academician E. A. Buketov",
    },
  ],
  [
    "saginov",
    "university",
    {
      kk: "Қарағанды техникалық университеті",
      ru: "Карагандинский технический университет",
      en: "Karaganda Technical University",
    },
    ["odb-partners"],
    { kk: "Әбілқас Сағынов атындағы", ru: "имени Абылкаса Сагинова", en: "named after Abylkas Saginov" },
  ],
  [
    "department",
    "akimat",
    {
      kk: "Қарағанды облысының мәдениет, архивтер және құжаттама басқармасы",
      ru: "Управление культуры, архивов и документации Карагандинской области",
      en: "Department of Culture, Archives and Documentation of Karaganda Oblast",
    },
    ["practicum", "conference"],
  ],
  [
    "national-library",
    "library",
    {
      kk: "Қазақстан Республикасының Ұлттық кітапханасы",
      ru: "Национальная библиотека Республики Казахстан",
      en: "National Library of the Republic of Kazakhstan",
    },
    ["conference"],
  ],
  [
    "library-union",
    "ngo",
    {
      kk: "Қазақстандық Кітапханалық Одақ",
      ru: "Казахстанский библиотечный союз",
      en: "Kazakhstani Library Union",
    },
    ["conference"],
  ],
  [
    "ortalyq-qazaqstan",
    "media",
    {
      kk: "«Орталық Қазақстан» газеті",
      ru: "Газета «Орталық Қазақстан»",
      en: "Newspaper “Ortalyq Qazaqstan”",
    },
    ["general"],
  ],
  [
    "industrialnaia-karaganda",
    "media",
    {
      kk: "«Индустриальная Караганда» газеті",
      ru: "Газета «Индустриальная Караганда»",
      en: "Newspaper “Industrialnaya Karaganda”",
    },
    ["general"],
  ],
  [
    "lyceum-it",
    "school",
    {
      kk: "«Ақпараттық технологиялар» мамандандырылған лицей-интернаты",
      ru: "Специализированная школа-лицей-интернат «Информационные технологии»",
      en: "Specialised lyceum boarding school “Information Technologies”",
    },
    ["odb-partners"],
  ],
  [
    "foliant",
    "publisher",
    {
      kk: "«Фолиант» баспасы, Астана",
      ru: "Издательство «Фолиант», Астана",
      en: "Foliant Publishing House, Astana",
    },
    ["general"],
  ],
];

export const partners: readonly RegionNode[] = rows.map(([key, partnerKind, name, sources, honorific]) => ({
  key: `partner/${key}`,
  kind: "partner",
  partnerKind,
  name,
  ...(honorific ? { honorific } : {}),
  sources,
}));
