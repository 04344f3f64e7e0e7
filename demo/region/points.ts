import { inventedPhone } from "./branches.ts";
import { onceAMonth, twiceAMonth } from "./hours.ts";
import { placeOf, placeTitle } from "./places.ts";
import { systems } from "./systems.ts";
import type { Named, RegionNode, Visits } from "./types.ts";

/**
 * Delivery points (NET-12). That systems keep them is a fact, and that the special library has seven in Temirtau,
 * Saran and Shakhtinsk too; which house gives them room is made up, so each is marked as demonstration.
 */
const hosts = {
  club: { kk: "Мәдениет үйі", ru: "Дом культуры", en: "House of culture" },
  school: { kk: "Мектеп", ru: "Школа", en: "School" },
  clinic: { kk: "Дәрігерлік амбулатория", ru: "Врачебная амбулатория", en: "Outpatient clinic" },
  hostel: { kk: "Вахталық жатақхана", ru: "Вахтовое общежитие", en: "Shift workers' hostel" },
  elders: { kk: "Қарттар үйі", ru: "Дом престарелых", en: "Home for the elderly" },
  blind: {
    kk: "Зағиптар қоғамының бөлімшесі",
    ru: "Отделение общества слепых",
    en: "Office of the society of the blind",
  },
  plant: { kk: "Зауыт", ru: "Завод", en: "Plant" },
  mine: { kk: "Шахта", ru: "Шахта", en: "Mine" },
} as const satisfies Record<string, Named>;

const contact: Named = {
  kk: "Қоғамдық кітапханашы",
  ru: "Общественный библиотекарь",
  en: "Volunteer librarian",
};

type Row = readonly [key: string, parent: string, place: string, host: keyof typeof hosts, visits: Visits];

const rows: readonly Row[] = [
  ["gulshat", "balqash/main", "gulshat", "club", twiceAMonth("tue", "14:00", "16:00")],
  ["saiaq", "balqash/main", "saiaq", "hostel", twiceAMonth("thu", "17:00", "19:00")],
  ["plant", "balqash/4", "balqash", "plant", twiceAMonth("wed", "12:00", "14:00")],
  ["temirtau", "special/main", "temirtau", "blind", onceAMonth("wed", "11:00", "14:00")],
  ["saran", "special/main", "saran", "blind", onceAMonth("thu", "11:00", "14:00")],
  ["shahtinsk", "special/main", "shahtinsk", "blind", onceAMonth("fri", "11:00", "14:00")],
  ["elders", "temirtau/2", "temirtau", "elders", twiceAMonth("mon", "15:00", "16:00")],
  ["mine", "shahtinsk/6", "dolinka", "mine", twiceAMonth("fri", "15:00", "17:00")],
  ["sortirovka", "qaraghandy/9", "sortirovka", "clinic", twiceAMonth("tue", "10:00", "12:00")],
  ["qarabas", "abai/main", "qarabas", "school", twiceAMonth("wed", "13:00", "15:00")],
  ["petrovka", "buqar-zhyrau/main", "petrovka", "club", onceAMonth("tue", "12:00", "14:00")],
  ["egindibulaq", "qarqaraly/2", "egindibulaq", "clinic", twiceAMonth("mon", "11:00", "12:00")],
  ["molodezhny", "osakarovka/molodezhny", "molodezhny", "hostel", twiceAMonth("thu", "18:00", "20:00")],
  ["aghadyr", "shet/2", "aghadyr", "school", twiceAMonth("thu", "13:00", "15:00")],
];

const systemOf = (parent: string): RegionNode | undefined =>
  systems.find((node) => node.kind === "system" && node.key === parent.slice(0, parent.indexOf("/")));

export const points: readonly RegionNode[] = rows.map(([key, parent, placeKey, host, visits], nth) => {
  const place = placeOf(placeKey);
  const title = placeTitle(place);
  const name = hosts[host];
  const system = systemOf(parent);
  return {
    key: `${parent}/point-${key}`,
    kind: "point",
    parent,
    name: {
      kk: `Кітап беру пункті: ${title.kk}, ${name.kk.toLocaleLowerCase("kk")}`,
      ru: `Пункт выдачи книг: ${title.ru}, ${name.ru.toLocaleLowerCase("ru")}`,
      en: `Book delivery point: ${title.en}, ${name.en.toLocaleLowerCase("en")}`,
    },
    ...(system?.territory ? { territory: system.territory } : {}),
    place: placeKey,
    ...(place.coordinates ? { coordinates: place.coordinates } : {}),
    phones: [inventedPhone(system?.phones?.[0] ?? "", 60 + nth)],
    visits,
    host: name,
    hostContact: contact,
    ...(parent === "special/main" ? { sources: ["oblast-special"] } : {}),
    demonstration: true,
    invented: ["host", "schedule", "phones"],
  };
});
