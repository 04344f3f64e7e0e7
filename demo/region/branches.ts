import { type HoursCode, hoursOf } from "./hours.ts";
import { placeOf, placeTitle } from "./places.ts";
import { type OfferCode, offerOf } from "./services.ts";
import { systems } from "./systems.ts";
import type { Coordinates, InventedPart, LibraryType, Named, RegionNode } from "./types.ts";

/**
 * The branches of every system. Two sorts of row:
 * `real`: a source names the library; it has a number only where the source gives one;
 * `stand`: "branch No. N, settlement" that stands for the branches no source names, marked as demonstration.
 */
type Row = {
  place: string;
  number?: number;
  kind?: "children" | "model" | "rural" | "city";
  hours?: HoursCode;
  real?: { sources: readonly string[]; name?: Named; honorific?: Named; ownName?: Named; slug: string };
};

const stand = (number: number, place: string, kind: Row["kind"] = "rural", hours?: HoursCode): Row => ({
  number,
  place,
  kind,
  ...(hours ? { hours } : {}),
});

const real = (
  place: string,
  slug: string,
  source: string,
  more: Partial<Row> & { naming?: Partial<RegionNode> } = {},
): Row => {
  const { naming, ...row } = more;
  return {
    place,
    ...row,
    real: {
      slug,
      sources: [source],
      ...(naming?.name ? { name: naming.name } : {}),
      ...(naming?.honorific ? { honorific: naming.honorific } : {}),
      ...(naming?.ownName ? { ownName: naming.ownName } : {}),
    },
  };
};

const childrenLibrary: Named = {
  kk: "Балалар кітапханасы",
  ru: "Детская библиотека",
  en: "Children's Library",
};

const branchRows: Readonly<Record<string, readonly Row[]>> = {
  qaraghandy: [
    stand(1, "maiqudyq", "city"),
    stand(2, "prishakhtinsk", "city"),
    stand(3, "ongtustik-shyghys", "city"),
    stand(4, "stepnoi", "children"),
    stand(5, "gulder", "city"),
    stand(6, "vostok", "city"),
    stand(7, "orbita", "children"),
    stand(8, "mikhailovka", "city"),
    stand(9, "sortirovka", "city"),
    stand(10, "maiqudyq", "children"),
    stand(11, "prishakhtinsk", "model"),
    stand(12, "kungei", "city"),
  ],
  temirtau: [
    stand(1, "temirtau", "children"),
    stand(2, "temirtau", "city"),
    stand(3, "temirtau", "city"),
    stand(4, "temirtau", "model"),
    stand(5, "temirtau", "city"),
    stand(6, "aqtau-kenti", "city"),
  ],
  saran: [stand(1, "saran", "city"), stand(2, "aqtas", "city"), stand(3, "saran", "children")],
  shahtinsk: [
    stand(1, "shahtinsk", "city"),
    stand(2, "shahtinsk", "children"),
    stand(3, "shahtinsk", "city"),
    stand(4, "shahan", "model"),
    stand(5, "shahan", "children"),
    stand(6, "dolinka", "city"),
    stand(7, "novodolinsky", "city"),
  ],
  balqash: [
    real("balqash", "gaidar", "practicum", {
      kind: "children",
      naming: {
        name: childrenLibrary,
        honorific: { kk: "А. Гайдар атындағы", ru: "имени А. Гайдара", en: "named after A. Gaidar" },
      },
    }),
    stand(1, "balqash", "city"),
    stand(2, "balqash", "city"),
    stand(3, "balqash", "children"),
    real("balqash", "4", "practicum", {
      number: 4,
      kind: "city",
      naming: {
        name: { kk: "№ 4 «Сырлас» филиалы", ru: "Филиал № 4 «Сырлас»", en: "Branch No. 4 “Syrlas”" },
        ownName: { kk: "Сырлас", ru: "Сырлас", en: "Syrlas" },
      },
    }),
    stand(5, "balqash", "city"),
    stand(6, "balqash", "city"),
    stand(11, "qonyrat", "city"),
  ],
  priozersk: [stand(1, "priozersk", "children")],
  abai: [
    stand(1, "abai", "children"),
    stand(2, "topar", "model"),
    stand(3, "qarabas"),
    stand(4, "iuzhny"),
    real("agrogorodok", "agrogorodok", "best-rural-2012", { kind: "rural" }),
    stand(5, "qulaaighyr", "rural", "halfPost"),
    stand(6, "koksu", "rural", "halfPost"),
    stand(7, "esengeldi", "rural", "quarterPost"),
  ],
  aqtoghai: [
    real("qyzylarai", "qyzylarai", "best-rural-2012", { kind: "rural" }),
    stand(1, "saryshaghan", "model"),
    stand(2, "shashubai"),
    stand(3, "saiaq"),
    stand(4, "gulshat", "rural", "halfPost"),
    stand(5, "ortaderesin", "rural", "halfPost"),
  ],
  "buqar-zhyrau": [
    stand(1, "botaqara", "children"),
    real("ghabiden-mustafin", "ghabiden-mustafin", "best-rural-2012", { kind: "rural" }),
    stand(2, "kushoqy", "model"),
    stand(3, "doskei"),
    stand(4, "rostovka"),
    stand(5, "umitker", "rural", "halfPost"),
    stand(6, "kokpekti"),
    stand(7, "petrovka", "rural", "halfPost"),
    stand(8, "tuzdy", "rural", "quarterPost"),
  ],
  qarqaraly: [
    real("nurken", "nurken", "qarqaraly", { kind: "model" }),
    real("ainabulaq", "ainabulaq", "best-rural-2012", { kind: "rural" }),
    stand(1, "qarqaraly", "children"),
    stand(2, "egindibulaq"),
    stand(3, "qaraghaily"),
    stand(4, "besoba", "rural", "halfPost"),
    stand(5, "qasym-amanzholov", "rural", "halfPost"),
    stand(6, "tattimbet", "rural", "quarterPost"),
  ],
  nura: [
    real("shcherbakovskoe", "shcherbakovskoe", "best-rural-2012", { kind: "rural" }),
    stand(1, "nura", "children"),
    stand(2, "shubarkol"),
    stand(3, "qulanotpes"),
    stand(4, "barshyn", "rural", "halfPost"),
    stand(5, "balyqtykol", "rural", "halfPost"),
    stand(6, "kertindi", "rural", "halfPost"),
    stand(7, "tassuat", "rural", "quarterPost"),
  ],
  osakarovka: [
    real("osakarovka", "children", "osakarovka", {
      kind: "children",
      naming: {
        name: {
          kk: "Орталық балалар кітапханасы",
          ru: "Центральная детская библиотека",
          en: "Central Children's Library",
        },
      },
    }),
    real("molodezhny", "molodezhny", "osakarovka", { kind: "model" }),
    real("molodezhny", "molodezhny-children", "osakarovka", {
      kind: "children",
      naming: {
        name: {
          kk: "Балалар кітапханасы, Молодёжный кенті",
          ru: "Детская библиотека, посёлок Молодёжный",
          en: "Children's Library, Molodyozhny settlement",
        },
      },
    }),
    ...["batpaq", "ozernoe", "sadovoe", "esil", "qaraghaily-osakarovka", "sunqar", "nikolaevka"].map(
      (place) => real(place, place, "osakarovka", { kind: "model" }),
    ),
  ],
  shet: [
    real("kenshoqy", "kenshoqy", "best-rural-2012", { kind: "rural" }),
    stand(1, "aqsu-aiuly", "children"),
    stand(2, "aghadyr", "model"),
    stand(3, "moiynty"),
    stand(4, "seifullin"),
    stand(5, "aqshatau"),
    stand(6, "aqzhal"),
    stand(7, "krasnaia-poliana", "rural", "halfPost"),
    stand(8, "nurataldy", "rural", "halfPost"),
  ],
};

const typesOf: Record<NonNullable<Row["kind"]>, readonly LibraryType[]> = {
  children: ["children"],
  city: ["city", "adult", "children"],
  rural: ["rural", "adult", "children"],
  model: ["model", "adult", "children"],
};

function nameOf(row: Row, place: ReturnType<typeof placeOf>): Named {
  if (row.real?.name) return row.real.name;
  const title = placeTitle(place);
  if (row.number === undefined) {
    const rural = place.type === "village";
    return {
      kk: `${rural ? "Ауылдық кітапхана" : "Кітапхана"}, ${title.kk}`,
      ru: `${rural ? "Сельская библиотека" : "Библиотека"}, ${title.ru}`,
      en: `${rural ? "Rural library" : "Library"}, ${title.en}`,
    };
  }
  return {
    kk: `№ ${row.number} филиал, ${title.kk}`,
    ru: `Филиал № ${row.number}, ${title.ru}`,
    en: `Branch No. ${row.number}, ${title.en}`,
  };
}

/** Branches in one settlement are drawn beside each other, not on one spot: a ring of about 600 m. */
function beside(at: Coordinates, nth: number): Coordinates {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  const angle = nth * 2.399963;
  return {
    lat: round(at.lat + 0.0055 * Math.sin(angle)),
    lon: round(at.lon + 0.0085 * Math.cos(angle)),
    precision: at.precision,
  };
}

/** "+7 (71036) 0-00-02": the area code of the system, zeros, and a counter. Nobody answers there. */
export function inventedPhone(systemPhone: string, nth: number): string {
  const tail = String(nth).padStart(2, "0");
  return systemPhone.replace(/\d\d$/u, tail);
}

/** «Балқаш қаласы» → «Балқаш»: people say "Balkhash, number four". */
const bare = (territory: string) =>
  territory.replace(/ (?:қаласы|ауданы|район|city|district)$/u, "").replace(/^город /u, "");

function branch(systemNode: RegionNode, row: Row, nth: number): RegionNode {
  const place = placeOf(row.place);
  const kind = row.kind ?? "rural";
  const offer: OfferCode = kind;
  const isRural =
    place.type === "village" || (place.type === "settlement" && systemNode.territory?.type === "district");
  const types =
    isRural && !typesOf[kind].includes("rural") ? [...typesOf[kind], "rural" as const] : typesOf[kind];
  const hours: HoursCode = row.hours ?? (kind === "model" ? "district" : kind);
  const where = systemNode.territory?.name;
  const variants = where
    ? [
        `${bare(where.kk)} № ${row.number}`,
        `${bare(where.ru)} № ${row.number}`,
        `${bare(where.en ?? "")} No. ${row.number}`,
      ]
    : [];
  const invented: InventedPart[] = ["phones", "hours", "services"];
  const phone = inventedPhone(systemNode.phones?.[0] ?? "", 20 + nth);
  return {
    key: `${systemNode.key}/${row.real?.slug ?? row.number}`,
    kind: "branch",
    parent: systemNode.key,
    name: nameOf(row, place),
    ...(row.real?.honorific ? { honorific: row.real.honorific } : {}),
    ...(row.real?.ownName ? { ownName: row.real.ownName } : {}),
    ...(row.number === undefined ? {} : { number: row.number, variants }),
    types,
    ...(systemNode.territory ? { territory: systemNode.territory } : {}),
    place: row.place,
    ...(place.coordinates ? { coordinates: beside(place.coordinates, nth) } : {}),
    phones: [phone],
    hours: hoursOf[hours],
    ...offerOf[offer],
    ...(row.real ? { sources: row.real.sources } : { demonstration: true, sources: ["geonames"] }),
    invented: row.real ? invented : ["number", ...invented],
  };
}

export const branches: readonly RegionNode[] = systems
  .filter((node) => node.kind === "system")
  .flatMap((node) => (branchRows[node.key] ?? []).map((row, nth) => branch(node, row, nth + 1)));
