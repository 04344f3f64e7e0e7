import type { Facts } from "#basics";
import type { AuthorityKind, NumberScheme, PlaceKind, RelationSide, VariantKind } from "../rules/facts.ts";

const kinds: Record<AuthorityKind, string> = {
  person: "Тұлға",
  family: "Әулет",
  corporate: "Ұйым",
  meeting: "Жиын",
  place: "Жер атауы",
  topic: "Тақырып",
};

const variantKinds: Record<VariantKind, string> = {
  variant: "Басқа түрі",
  full: "Толық аты",
  abbreviation: "Қысқартылған аты",
  pseudonym: "Бүркеншік аты",
  former: "Бұрынғы аты",
  later: "Кейінгі аты",
};

const placeKinds: Record<PlaceKind, string> = {
  country: "Ел",
  oblast: "Облыс",
  krai: "Өлке (край)",
  guberniya: "Губерния",
  okrug: "Округ",
  uezd: "Уезд",
  volost: "Болыс",
  district: "Аудан",
  "rural-district": "Ауылдық округ",
  city: "Қала",
  settlement: "Кент",
  village: "Ауыл",
  "historic-area": "Тарихи өлке",
  water: "Өзен, көл",
  mountain: "Тау",
  other: "Басқа",
};

/** Each is said before the name of the other: «Бұрын: Ақмола облысы». */
const relations: Record<RelationSide, string> = {
  broader: "Кеңірек ұғым",
  narrower: "Тарырақ ұғым",
  related: "Қатысты",
  earlier: "Бұрын",
  later: "Кейін",
  "pseudonym-of": "Осы бүркеншік аттың иесі",
  "has-pseudonym": "Бүркеншік аты",
  "member-of": "Мүше болған ұйымы",
  "has-member": "Мүшелері",
  within: "Құрамына кіретін жері",
  contains: "Құрамындағы жерлер",
};

const schemes: Record<NumberScheme, string> = {
  viaf: "VIAF",
  isni: "ISNI",
  wikidata: "Wikidata",
  lc: "LC",
  gnd: "GND",
  orcid: "ORCID",
  geonames: "GeoNames",
  kato: "ӘАОЖ коды (КАТО)",
  control: "Басқа файлдағы нөмірі",
};

export const kk = {
  kinds,
  variantKinds,
  placeKinds,
  relations,
  schemes,
  about: (date: string) => `шамамен ${date}`,
  refusals: {
    "authority-alike": (facts: Facts) =>
      `Дәл осындай атауы бар жазба тұр (№ ${facts.authority}). Оны қараңыз; егер бұл басқа болса, белгі қойыңыз.`,
    "number-of-another": (facts: Facts) =>
      `Бұл нөмір № ${facts.authority} жазбасында тұр. Екеуі біреу болса, біріктіріңіз.`,
    "number-malformed": () => "Нөмір бұл файлдың нөміріне ұқсамайды. Қайтадан көшіріп жазыңыз.",
    "authority-merged": (facts: Facts) => `Бұл жазба № ${facts.into} жазбасына біріктірілген.`,
    "same-authority": () => "Бұл сол жазбаның өзі.",
    "kinds-differ": () => "Түрі басқа: тұлға жер атауына, тақырып ұйымға біріктірілмейді.",
    "ends-before-it-begins": () => "Аяқталуы басталуынан бұрын тұр.",
    "half-a-point": () => "Ендік пен бойлықтың екеуін де жазыңыз.",
    "no-place": () => "Жердің түрі тек жер атауында көрсетіледі.",
    "no-letters": () => "Атауда әріп не сан жоқ.",
    "no-such-person": () => "Мұндай адам жоқ, немесе бұл тұлға емес.",
    "no-authority-heading": () => "Жазбада каталог сілтейтін атау жоқ.",
    "relation-of-other-kinds": () => "Мұндай байланыс бұл екі түрдің арасында болмайды.",
    "relation-circle": () => "Байланыс айналып өзіне келеді.",
    "already-undone": () => "Бұл біріктіру бұрын кері қайтарылған.",
  },
};
export type AuthorityWords = typeof kk;
