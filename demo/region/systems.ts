import { type HoursCode, hoursOf } from "./hours.ts";
import { placeOf, placeTitle } from "./places.ts";
import { type OfferCode, offerOf } from "./services.ts";
import type { Brand, LibraryType, Named, RegionNode, TerritoryType } from "./types.ts";

/**
 * The region, its systems and the library in the middle of each. The four oblast libraries are institutions with
 * books of their own, so they are systems too; their house is the one library below them.
 */
const oblast: Named = { kk: "Қарағанды облысы", ru: "Карагандинская область", en: "Karaganda oblast" };

const region: RegionNode = {
  key: "region",
  kind: "region",
  name: {
    kk: "Қарағанды облысының кітапханалары",
    ru: "Библиотеки Карагандинской области",
    en: "Libraries of Karaganda oblast",
  },
  variants: ["Қарағанды облысы", "Карагандинская область", "Qaraghandy oblysy", "Karaganda region"],
  territory: { type: "oblast", name: oblast },
  coordinates: { lat: 49.8019, lon: 73.1021, precision: "settlement" },
  phones: ["+7 (7212) 00-00-00"],
  sources: ["oblast-2022"],
  invented: ["phones"],
};

type Oblast = {
  key: string;
  name: Named;
  honorific?: Named;
  abbreviation: Named;
  variants: readonly string[];
  types: readonly LibraryType[];
  founded: number;
  address?: Named;
  phone: string;
  offer: OfferCode;
  hours: HoursCode;
  sources: readonly string[];
  brand?: Brand;
  methodicalCentre?: true;
};

function oblastLibrary(one: Oblast): RegionNode[] {
  const shared = {
    name: one.name,
    ...(one.honorific ? { honorific: one.honorific } : {}),
    abbreviation: one.abbreviation,
    variants: one.variants,
    types: one.types,
    founded: one.founded,
    place: "qaraghandy",
    territory: { type: "oblast" as const, name: oblast },
    ...(one.address ? { address: one.address } : {}),
    coordinates: { lat: 49.8019, lon: 73.1021, precision: "settlement" as const },
    phones: [one.phone],
    sources: one.sources,
    ...(one.methodicalCentre ? { methodicalCentre: one.methodicalCentre } : {}),
  };
  return [
    {
      ...shared,
      key: one.key,
      kind: "system",
      parent: "region",
      ...(one.brand ? { brand: one.brand } : {}),
      invented: one.brand ? ["phones", "brand"] : ["phones"],
    },
    {
      ...shared,
      key: `${one.key}/main`,
      kind: "library",
      parent: one.key,
      hours: hoursOf[one.hours],
      ...offerOf[one.offer],
      invented: ["phones", "hours", "services"],
    },
  ];
}

const oblastLibraries: readonly Oblast[] = [
  {
    key: "gogol",
    name: {
      kk: "Облыстық әмбебап ғылыми кітапхана",
      ru: "Областная универсальная научная библиотека",
      en: "Oblast Universal Scientific Library",
    },
    honorific: { kk: "Н. В. Гоголь атындағы", ru: "имени Н. В. Гоголя", en: "named after N. V. Gogol" },
    abbreviation: { kk: "ОӘҒК", ru: "ОУНБ", en: "OUSL" },
    variants: ["Гоголь атындағы кітапхана", "Гоголевка", "Gogol library", "КОУНБ"],
    types: ["universal", "central"],
    founded: 1934,
    phone: "+7 (7212) 00-00-00",
    offer: "oblast",
    hours: "oblast",
    sources: ["qazaqculture", "practicum", "geonames"],
    brand: { main: "#0b5d7a", accent: "#c08a2b", paper: "#faf7f0" },
    methodicalCentre: true,
  },
  {
    key: "abai-children",
    name: {
      kk: "Облыстық балалар кітапханасы",
      ru: "Областная детская библиотека",
      en: "Oblast Children's Library",
    },
    honorific: { kk: "Абай атындағы", ru: "имени Абая", en: "named after Abai" },
    abbreviation: { kk: "ОБК", ru: "ОДБ", en: "OCL" },
    variants: [
      "Абай атындағы балалар кітапханасы",
      "Детская библиотека имени Абая",
      "Abai children's library",
    ],
    types: ["children"],
    founded: 1953,
    address: {
      kk: "Қарағанды, Бұқар жырау даңғылы, 30",
      ru: "Караганда, проспект Бухар жырау, 30",
      en: "30 Bukhar Zhyrau Avenue, Karaganda",
    },
    phone: "+7 (7212) 00-00-01",
    offer: "children",
    hours: "children",
    sources: ["odb-abai", "geonames"],
    brand: { main: "#d1495b", accent: "#edae49", paper: "#fff8ef" },
  },
  {
    key: "bekturov-youth",
    name: {
      kk: "Облыстық жасөспірімдер кітапханасы",
      ru: "Областная юношеская библиотека",
      en: "Oblast Youth Library",
    },
    honorific: { kk: "Ж. Бектұров атындағы", ru: "имени Ж. Бектурова", en: "named after Zh. Bekturov" },
    abbreviation: { kk: "ОЖК", ru: "ОЮБ", en: "OYL" },
    variants: ["Бектұров атындағы кітапхана", "Юношеская библиотека имени Бектурова", "Bekturov library"],
    types: ["youth"],
    founded: 1976,
    phone: "+7 (7212) 00-00-02",
    offer: "youth",
    hours: "oblast",
    sources: ["qazaqculture", "contest-2021", "geonames"],
  },
  {
    key: "special",
    name: {
      kk: "Көзі көрмейтін және нашар көретін азаматтарға арналған облыстық арнаулы кітапхана",
      ru: "Областная специальная библиотека для незрячих и слабовидящих граждан",
      en: "Oblast Special Library for Blind and Low-Vision Readers",
    },
    abbreviation: { kk: "Арнаулы кітапхана", ru: "Спецбиблиотека", en: "Special library" },
    variants: ["спецбиблиотека", "библиотека для слепых", "арнаулы кітапхана", "library for the blind"],
    types: ["special"],
    founded: 1969,
    phone: "+7 (7212) 00-00-03",
    offer: "special",
    hours: "children",
    sources: ["speckarlib", "oblast-special", "geonames"],
  },
];

type System = {
  key: string;
  territory: Exclude<TerritoryType, "oblast">;
  /** «Балқаш қаласы», «Абай ауданы» */
  where: Named;
  /** adjective in Russian: «Балхашская» */
  adjective: string;
  place: string;
  spellings: readonly string[];
  honorific?: Named;
  address?: Named;
  phone: string;
  sources: readonly string[];
  brand?: Brand;
};

const genitive = { city: "қаласының", district: "ауданының" } as const;

function system(one: System): RegionNode[] {
  const place = placeOf(one.place);
  const bare = one.where.kk.replace(/ (қаласы|ауданы)$/u, "");
  const isCity = one.territory === "city";
  const territory = { type: one.territory, name: one.where };
  const ru = isCity ? `города ${one.where.ru.replace("город ", "")}` : one.where.ru;
  const coordinates = place.coordinates ? { coordinates: place.coordinates } : {};
  return [
    {
      key: one.key,
      kind: "system",
      parent: "region",
      name: {
        kk: `${bare} ${genitive[one.territory]} орталықтандырылған кітапхана жүйесі`,
        ru: isCity
          ? `${one.adjective} централизованная библиотечная система`
          : `${one.adjective} районная централизованная библиотечная система`,
        en: `Centralised Library System of ${one.where.en}`,
      },
      abbreviation: { kk: "ОКЖ", ru: "ЦБС", en: "CLS" },
      variants: [
        `${bare} ОКЖ`,
        `${one.adjective} ЦБС`,
        isCity ? `ЦБС ${ru}` : `ЦБС: ${ru}`,
        ...one.spellings.flatMap((spelling) => [spelling, `${spelling} CLS`]),
      ],
      territory,
      place: one.place,
      ...(one.address ? { address: one.address } : {}),
      ...coordinates,
      phones: [one.phone],
      ...(one.brand ? { brand: one.brand } : {}),
      sources: one.sources,
      invented: one.brand ? ["phones", "brand"] : ["phones"],
    },
    {
      key: `${one.key}/main`,
      kind: "library",
      parent: one.key,
      name: isCity
        ? {
            kk: "Орталық қалалық кітапхана",
            ru: "Центральная городская библиотека",
            en: "Central City Library",
          }
        : {
            kk: "Орталық аудандық кітапхана",
            ru: "Центральная районная библиотека",
            en: "Central District Library",
          },
      abbreviation: isCity ? { kk: "ОҚК", ru: "ЦГБ", en: "CCL" } : { kk: "ОАК", ru: "ЦРБ", en: "CDL" },
      ...(one.honorific ? { honorific: one.honorific } : {}),
      variants: [`${placeTitle(place).kk}, орталық кітапхана`, `${place.name.ru}, центральная библиотека`],
      types: one.key === "osakarovka" ? ["central", "adult", "model"] : ["central", "adult"],
      territory,
      place: one.place,
      ...(one.address ? { address: one.address } : {}),
      ...coordinates,
      phones: [one.phone],
      hours: hoursOf.central,
      ...offerOf.central,
      sources: one.sources,
      invented: ["phones", "hours", "services"],
    },
  ];
}

const systemFacts: readonly System[] = [
  {
    key: "qaraghandy",
    territory: "city",
    where: { kk: "Қарағанды қаласы", ru: "город Караганда", en: "Karaganda city" },
    adjective: "Карагандинская",
    place: "qaraghandy",
    spellings: ["Qaraghandy", "Karaganda"],
    honorific: { kk: "М. О. Әуезов атындағы", ru: "имени М. О. Ауэзова", en: "named after M. O. Auezov" },
    phone: "+7 (7212) 00-00-10",
    sources: ["csmb", "geonames"],
    brand: { main: "#1f4e79", accent: "#e0a030", paper: "#f7f9fb" },
  },
  {
    key: "temirtau",
    territory: "city",
    where: { kk: "Теміртау қаласы", ru: "город Темиртау", en: "Temirtau city" },
    adjective: "Темиртауская",
    place: "temirtau",
    spellings: ["Temirtau", "Temirtaw"],
    phone: "+7 (7213) 00-00-00",
    sources: ["practicum", "oblast-2022", "geonames"],
  },
  {
    key: "saran",
    territory: "city",
    where: { kk: "Саран қаласы", ru: "город Сарань", en: "Saran city" },
    adjective: "Саранская",
    place: "saran",
    spellings: ["Saran", "Сарань"],
    phone: "+7 (72137) 0-00-00",
    sources: ["saran", "practicum", "geonames"],
  },
  {
    key: "shahtinsk",
    territory: "city",
    where: { kk: "Шахтинск қаласы", ru: "город Шахтинск", en: "Shakhtinsk city" },
    adjective: "Шахтинская",
    place: "shahtinsk",
    spellings: ["Shakhtinsk", "Shahtinsk"],
    honorific: { kk: "Бұқар жырау атындағы", ru: "имени Бухар жырау", en: "named after Bukhar Zhyrau" },
    phone: "+7 (72156) 0-00-00",
    sources: ["shahtinsk", "practicum", "geonames"],
  },
  {
    key: "balqash",
    territory: "city",
    where: { kk: "Балқаш қаласы", ru: "город Балхаш", en: "Balkhash city" },
    adjective: "Балхашская",
    place: "balqash",
    spellings: ["Balqash", "Balkhash"],
    honorific: { kk: "С. Сейфуллин атындағы", ru: "имени С. Сейфуллина", en: "named after S. Seifullin" },
    phone: "+7 (71036) 0-00-01",
    sources: ["balqash-wiki", "practicum", "geonames"],
    brand: { main: "#006b7d", accent: "#b5651d", paper: "#f4faf9" },
  },
  {
    key: "priozersk",
    territory: "city",
    where: { kk: "Приозерск қаласы", ru: "город Приозерск", en: "Priozersk city" },
    adjective: "Приозерская",
    place: "priozersk",
    spellings: ["Priozersk", "Приозерск"],
    phone: "+7 (71039) 0-00-00",
    sources: ["practicum", "oblast-2022", "geonames"],
  },
  {
    key: "abai",
    territory: "district",
    where: { kk: "Абай ауданы", ru: "Абайский район", en: "Abay district" },
    adjective: "Абайская",
    place: "abai",
    spellings: ["Abai", "Abay"],
    phone: "+7 (72131) 0-00-00",
    sources: ["practicum", "oblast-2022", "geonames"],
  },
  {
    key: "aqtoghai",
    territory: "district",
    where: { kk: "Ақтоғай ауданы", ru: "Актогайский район", en: "Aktogay district" },
    adjective: "Актогайская",
    place: "aqtoghai",
    spellings: ["Aqtoghai", "Aktogay"],
    phone: "+7 (71037) 0-00-00",
    sources: ["practicum", "oblast-2022", "geonames"],
  },
  {
    key: "buqar-zhyrau",
    territory: "district",
    where: { kk: "Бұқар жырау ауданы", ru: "Бухар-Жырауский район", en: "Bukhar-Zhyrau district" },
    adjective: "Бухар-Жырауская",
    place: "botaqara",
    spellings: ["Buqar zhyrau", "Bukhar-Zhyrau"],
    phone: "+7 (72154) 0-00-00",
    sources: ["practicum", "oblast-2022"],
  },
  {
    key: "qarqaraly",
    territory: "district",
    where: { kk: "Қарқаралы ауданы", ru: "Каркаралинский район", en: "Karkaraly district" },
    adjective: "Каркаралинская",
    place: "qarqaraly",
    spellings: ["Qarqaraly", "Karkaraly"],
    address: {
      kk: "Қарқаралы, Ә. Бөкейхан көшесі, 41",
      ru: "Каркаралинск, улица А. Букейхана, 41",
      en: "41 A. Bokeikhan Street, Karkaraly",
    },
    phone: "+7 (72146) 0-00-00",
    sources: ["qarqaraly", "practicum", "geonames"],
    brand: { main: "#3f6b3a", accent: "#c47f17", paper: "#f8f7ef" },
  },
  {
    key: "nura",
    territory: "district",
    where: { kk: "Нұра ауданы", ru: "Нуринский район", en: "Nura district" },
    adjective: "Нуринская",
    place: "nura",
    spellings: ["Nura", "Киевка"],
    phone: "+7 (72144) 0-00-00",
    sources: ["practicum", "oblast-2022", "geonames"],
  },
  {
    key: "osakarovka",
    territory: "district",
    where: { kk: "Осакаров ауданы", ru: "Осакаровский район", en: "Osakarovka district" },
    adjective: "Осакаровская",
    place: "osakarovka",
    spellings: ["Osakarov", "Osakarovka"],
    phone: "+7 (72149) 0-00-00",
    sources: ["osakarovka", "practicum", "geonames"],
  },
  {
    key: "shet",
    territory: "district",
    where: { kk: "Шет ауданы", ru: "Шетский район", en: "Shet district" },
    adjective: "Шетская",
    place: "aqsu-aiuly",
    spellings: ["Shet", "Aksu-Ayuly"],
    phone: "+7 (71031) 0-00-00",
    sources: ["best-rural-2012", "oblast-2022", "geonames"],
  },
];

export const systems: readonly RegionNode[] = [
  region,
  ...oblastLibraries.flatMap(oblastLibrary),
  ...systemFacts.flatMap(system),
];
