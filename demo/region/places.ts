import type { Coordinates, Place } from "./types.ts";

const exact = (lat: number, lon: number): Coordinates => ({ lat, lon, precision: "settlement" });
const about = (lat: number, lon: number): Coordinates => ({ lat, lon, precision: "area" });

type Row = readonly [key: string, kk: string, ru: string, en: string, where?: Coordinates];

const rows = (territory: string, type: Place["type"], list: readonly Row[]): Place[] =>
  list.map(([key, kk, ru, en, coordinates]) => ({
    key,
    type,
    territory,
    name: { kk, ru, en },
    ...(coordinates ? { coordinates } : {}),
  }));

/**
 * Real settlements in which the service places stand. Points come from GeoNames; a place whose point was not found
 * has a tenth of a degree (`area`) or none at all, never a guess that looks exact.
 */
export const places: readonly Place[] = [
  ...rows("qaraghandy", "city", [
    ["qaraghandy", "Қарағанды", "Караганда", "Karaganda", exact(49.8019, 73.1021)],
  ]),
  ...rows("qaraghandy", "quarter", [
    ["maiqudyq", "Майқұдық", "Майкудук", "Maikudyk", about(49.88, 73.19)],
    ["prishakhtinsk", "Пришахтинск", "Пришахтинск", "Prishakhtinsk", about(49.9, 73.08)],
    ["ongtustik-shyghys", "Оңтүстік-Шығыс", "Юго-Восток", "Yugo-Vostok", about(49.77, 73.14)],
    ["stepnoi", "Степной", "Степной", "Stepnoy", about(49.76, 73.13)],
    ["gulder", "Гүлдер", "Гульдер", "Gulder", about(49.78, 73.15)],
    ["vostok", "Шығыс", "Восток", "Vostok", about(49.89, 73.21)],
    ["orbita", "Орбита", "Орбита", "Orbita", about(49.78, 73.13)],
    ["mikhailovka", "Михайловка", "Михайловка", "Mikhailovka", about(49.82, 73.09)],
    ["sortirovka", "Сортировка", "Сортировка", "Sortirovka", about(49.92, 73.12)],
    ["kungei", "Күңгей", "Кунгей", "Kungey", about(49.75, 73.1)],
  ]),
  ...rows("temirtau", "city", [["temirtau", "Теміртау", "Темиртау", "Temirtau", exact(50.0549, 72.9646)]]),
  ...rows("temirtau", "settlement", [["aqtau-kenti", "Ақтау", "Актау", "Aktau", exact(50.2347, 73.0666)]]),
  ...rows("saran", "city", [["saran", "Саран", "Сарань", "Saran", exact(49.7908, 72.8374)]]),
  ...rows("saran", "settlement", [["aqtas", "Ақтас", "Актас", "Aktas", exact(49.7795, 72.9613)]]),
  ...rows("shahtinsk", "city", [
    ["shahtinsk", "Шахтинск", "Шахтинск", "Shakhtinsk", exact(49.7089, 72.5921)],
  ]),
  ...rows("shahtinsk", "settlement", [
    ["shahan", "Шахан", "Шахан", "Shakhan", exact(49.8196, 72.6541)],
    ["dolinka", "Долинка", "Долинка", "Dolinka", exact(49.6769, 72.6782)],
    ["novodolinsky", "Новодолинский", "Новодолинский", "Novodolinsky", exact(49.7065, 72.7081)],
  ]),
  ...rows("balqash", "city", [["balqash", "Балқаш", "Балхаш", "Balkhash", exact(46.8481, 74.995)]]),
  ...rows("balqash", "settlement", [["qonyrat", "Қоңырат", "Коунрад", "Konyrat", about(47.0, 75.0)]]),
  ...rows("priozersk", "city", [
    ["priozersk", "Приозерск", "Приозерск", "Priozersk", exact(46.0311, 73.7025)],
  ]),
  ...rows("abai", "city", [["abai", "Абай", "Абай", "Abay", exact(49.6358, 72.8616)]]),
  ...rows("abai", "settlement", [
    ["topar", "Топар", "Топар", "Topar", about(49.5, 72.8)],
    ["qarabas", "Қарабас", "Карабас", "Karabas", about(49.6, 72.9)],
    ["iuzhny", "Южный", "Южный", "Yuzhny"],
  ]),
  ...rows("abai", "village", [
    ["agrogorodok", "Агрогородок", "Агрогородок", "Agrogorodok"],
    ["qulaaighyr", "Құлаайғыр", "Кулаайгыр", "Kulaaigyr"],
    ["koksu", "Көксу", "Коксу", "Koksu"],
    ["esengeldi", "Есенгелді", "Есенгельды", "Esengeldy"],
  ]),
  ...rows("aqtoghai", "village", [
    ["aqtoghai", "Ақтоғай", "Актогай", "Aktogay", exact(48.1667, 75.3)],
    ["qyzylarai", "Қызыларай", "Кызыларай", "Kyzylarai", about(48.4, 75.4)],
    ["ortaderesin", "Ортадересін", "Ортадересин", "Ortaderesin"],
  ]),
  ...rows("aqtoghai", "settlement", [
    ["saryshaghan", "Сарышаған", "Сарышаган", "Saryshagan", exact(46.1192, 73.6192)],
    ["shashubai", "Шашубай", "Шашубай", "Shashubay", exact(46.8169, 75.0403)],
    ["saiaq", "Саяқ", "Саяк", "Sayak", exact(47.0, 77.2667)],
    ["gulshat", "Гүлшат", "Гульшат", "Gulshat", about(46.6, 74.4)],
  ]),
  ...rows("buqar-zhyrau", "settlement", [
    ["botaqara", "Ботақара", "Ботакара", "Botakara", about(50.1, 73.7)],
    [
      "ghabiden-mustafin",
      "Ғабиден Мұстафин",
      "Габиден Мустафин",
      "Gabiden Mustafin",
      exact(50.1157, 73.1603),
    ],
    ["kushoqy", "Көшоқы", "Кушокы", "Kushoky", exact(50.2309, 73.4015)],
  ]),
  ...rows("buqar-zhyrau", "village", [
    ["doskei", "Доскей", "Доскей", "Doskey", about(49.9, 73.3)],
    ["rostovka", "Ростовка", "Ростовка", "Rostovka"],
    ["umitker", "Үміткер", "Умиткер", "Umitker"],
    ["kokpekti", "Көкпекті", "Кокпекты", "Kokpekty"],
    ["petrovka", "Петровка", "Петровка", "Petrovka"],
    ["tuzdy", "Тұзды", "Тузды", "Tuzdy"],
  ]),
  ...rows("qarqaraly", "city", [
    ["qarqaraly", "Қарқаралы", "Каркаралинск", "Karkaraly", exact(49.4129, 75.4729)],
  ]),
  ...rows("qarqaraly", "settlement", [
    ["qaraghaily", "Қарағайлы", "Карагайлы", "Karagaily", about(49.3, 75.7)],
  ]),
  ...rows("qarqaraly", "village", [
    ["egindibulaq", "Егіндібұлақ", "Егиндыбулак", "Egindybulak", about(49.8, 76.4)],
    ["nurken", "Нүркен", "Нуркен", "Nurken"],
    ["ainabulaq", "Айнабұлақ", "Айнабулак", "Ainabulak"],
    ["besoba", "Бесоба", "Бесоба", "Besoba"],
    ["qasym-amanzholov", "Қасым Аманжолов", "Касым Аманжолов", "Kasym Amanzholov"],
    ["tattimbet", "Тәттімбет", "Таттимбет", "Tattimbet"],
  ]),
  ...rows("nura", "settlement", [
    ["nura", "Нұра", "Нура", "Nura", exact(50.2621, 71.5484)],
    ["shubarkol", "Шұбаркөл", "Шубарколь", "Shubarkol", exact(48.8822, 68.8072)],
  ]),
  ...rows("nura", "village", [
    ["shcherbakovskoe", "Щербаковское", "Щербаковское", "Shcherbakovskoye"],
    ["qulanotpes", "Құланөтпес", "Куланутпес", "Kulanotpes"],
    ["barshyn", "Баршын", "Баршино", "Barshyn"],
    ["balyqtykol", "Балықтыкөл", "Балыктыколь", "Balyktykol"],
    ["kertindi", "Кертінді", "Кертенди", "Kertindi"],
    ["tassuat", "Тассуат", "Тассуат", "Tassuat"],
  ]),
  ...rows("osakarovka", "settlement", [
    ["osakarovka", "Осакаровка", "Осакаровка", "Osakarovka", exact(50.5622, 72.5709)],
    ["molodezhny", "Молодёжный", "Молодёжный", "Molodyozhny", about(50.7, 73.5)],
  ]),
  ...rows("osakarovka", "village", [
    ["batpaq", "Батпақ", "Батпак", "Batpak"],
    ["ozernoe", "Озёрное", "Озёрное", "Ozyornoye"],
    ["sadovoe", "Садовое", "Садовое", "Sadovoye"],
    ["esil", "Есіл", "Есиль", "Esil"],
    ["qaraghaily-osakarovka", "Қарағайлы", "Карагайлы", "Karagaily"],
    ["sunqar", "Сұңқар", "Сункар", "Sunkar"],
    ["nikolaevka", "Николаевка", "Николаевка", "Nikolayevka"],
  ]),
  ...rows("shet", "village", [
    ["aqsu-aiuly", "Ақсу-Аюлы", "Аксу-Аюлы", "Aksu-Ayuly", exact(48.7679, 73.6727)],
    ["kenshoqy", "Кеншоқы", "Кеншокы", "Kenshoky"],
    ["krasnaia-poliana", "Красная Поляна", "Красная Поляна", "Krasnaya Polyana"],
    ["nurataldy", "Нұраталды", "Нураталды", "Nurataldy"],
  ]),
  ...rows("shet", "settlement", [
    ["aghadyr", "Ағадыр", "Агадырь", "Agadyr", exact(48.2601, 72.8585)],
    ["moiynty", "Мойынты", "Мойынты", "Moyynty", exact(47.2211, 73.3669)],
    ["seifullin", "Сәкен Сейфуллин", "Сакен Сейфуллин", "Saken Seifullin", exact(48.8569, 72.836)],
    ["aqshatau", "Ақшатау", "Акшатау", "Akshatau", exact(47.9892, 74.0575)],
    ["aqzhal", "Ақжал", "Акжал", "Akzhal"],
  ]),
];

const byKey = new Map(places.map((place) => [place.key, place]));

export function placeOf(key: string): Place {
  const place = byKey.get(key);
  if (!place) throw new Error(`no such place in the demonstration region: ${key}`);
  return place;
}

const typeWords = {
  city: { kk: "қаласы", ru: "город", en: "" },
  settlement: { kk: "кенті", ru: "посёлок", en: "settlement" },
  village: { kk: "ауылы", ru: "село", en: "village" },
  quarter: { kk: "ауданы", ru: "район", en: "quarter" },
} as const;

/** «Батпақ ауылы», «село Батпак», "Batpak village": nothing is glued to the name itself. */
export function placeTitle({ name, type }: Place): { kk: string; ru: string; en: string } {
  const words = typeWords[type];
  const en = name.en ?? name.ru;
  return {
    kk: `${name.kk} ${words.kk}`,
    ru: `${words.ru} ${name.ru}`,
    en: words.en ? `${en} ${words.en}` : en,
  };
}
