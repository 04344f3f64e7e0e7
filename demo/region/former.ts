import type { Membership, RegionNode } from "./types.ts";

/**
 * Systems that left the oblast with the birth of Ulytau oblast. They stay in the tree with an ended relation, so that
 * a report of 2021 still prints the network of 2021.
 */
const left = "2022-06-08";

type Row = readonly [key: string, kk: string, ru: string, en: string, source: string];

const cities: readonly Row[] = [
  ["zhezqazghan", "Жезқазған", "Жезказган", "Zhezkazgan", "contest-2021"],
  ["satbaev", "Сәтбаев", "Сатпаев", "Satpayev", "satpaev"],
  ["qarazhal", "Қаражал", "Каражал", "Karazhal", "qarazhal"],
];
const districts: readonly (readonly [...Row, adjective: string])[] = [
  ["zhangaarqa", "Жаңаарқа", "Жанаарка", "Zhanaarka", "best-rural-2012", "Жанааркинская"],
  ["ulytau", "Ұлытау", "Улытау", "Ulytau", "contest-2021", "Улытауская"],
];

export const former: readonly RegionNode[] = [
  {
    key: "ulytau-oblast",
    kind: "region",
    name: {
      kk: "Ұлытау облысының кітапханалары",
      ru: "Библиотеки области Улытау",
      en: "Libraries of Ulytau oblast",
    },
    territory: { type: "oblast", name: { kk: "Ұлытау облысы", ru: "область Улытау", en: "Ulytau oblast" } },
    coordinates: { lat: 47.7833, lon: 67.7667, precision: "settlement" },
    sources: ["oblast-2022"],
  },
  ...cities.map(
    ([key, kk, ru, en, source]): RegionNode => ({
      key,
      kind: "system",
      parent: "ulytau-oblast",
      name: {
        kk: `${kk} қаласының орталықтандырылған кітапхана жүйесі`,
        ru: `Централизованная библиотечная система, город ${ru}`,
        en: `Centralised Library System of ${en} city`,
      },
      abbreviation: { kk: "ОКЖ", ru: "ЦБС", en: "CLS" },
      variants: [`${kk} ОКЖ`, `ЦБС города ${ru}`],
      territory: { type: "city", name: { kk: `${kk} қаласы`, ru: `город ${ru}`, en: `${en} city` } },
      sources: [source, "oblast-2022"],
    }),
  ),
  ...districts.map(
    ([key, kk, ru, en, source, adjective]): RegionNode => ({
      key,
      kind: "system",
      parent: "ulytau-oblast",
      name: {
        kk: `${kk} ауданының орталықтандырылған кітапхана жүйесі`,
        ru: `${adjective} районная централизованная библиотечная система`,
        en: `Centralised Library System of ${en} district`,
      },
      abbreviation: { kk: "ОКЖ", ru: "ЦБС", en: "CLS" },
      variants: [`${kk} ОКЖ`, `${ru}, ЦБС`],
      territory: {
        type: "district",
        name: {
          kk: `${kk} ауданы`,
          ru: `${adjective.replace(/ская$/u, "ский")} район`,
          en: `${en} district`,
        },
      },
      sources: [source, "oblast-2022"],
    }),
  ),
];

const formerKeys = former.filter((node) => node.kind === "system").map((node) => node.key);

/** Ended relations to Karaganda oblast and the new ones that began on the same day. */
export const formerMemberships: readonly Membership[] = formerKeys.flatMap((node) => [
  { node, parent: "region", to: left, sources: ["oblast-2022", "contest-2021"] },
  { node, parent: "ulytau-oblast", from: left, sources: ["oblast-2022"] },
]);
