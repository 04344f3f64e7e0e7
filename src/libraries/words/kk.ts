import type { Facts, Lang } from "#basics";
import { weekdayName } from "#platform/i18n/rules";
import type {
  LibraryType,
  NodeKind,
  NodeState,
  PartnerKind,
  RelationKind,
  Territory,
} from "../rules/kinds.ts";
import type { AccessibilityCode, EquipmentCode, ServiceCode } from "../rules/offers.ts";

/** A word that stands alone («филиал») and behind a name («филиалы»). */
type Title = { alone: string; named: string };
const title = (alone: string, named: string = alone): Title => ({ alone, named });

const kinds: Record<NodeKind, string> = {
  region: "Облыс",
  system: "Кітапхана жүйесі",
  library: "Кітапхана",
  branch: "Филиал",
  point: "Кітап беру пункті",
  department: "Бөлім",
  partner: "Серіктес ұйым",
};
const kindsMany: Record<NodeKind, string> = {
  region: "Облыстар",
  system: "Кітапхана жүйелері",
  library: "Кітапханалар",
  branch: "Филиалдар",
  point: "Кітап беру пункттері",
  department: "Бөлімдер",
  partner: "Серіктес ұйымдар",
};
const types: Record<LibraryType, string> = {
  universal: "Әмбебап",
  central: "Орталық",
  city: "Қалалық",
  rural: "Ауылдық",
  children: "Балалар",
  youth: "Жасөспірімдер",
  adult: "Ересектер",
  special: "Арнаулы",
  model: "Үлгілі",
};
const territories: Record<Territory, string> = {
  oblast: "Облыс",
  city: "Облыстық маңызы бар қала",
  district: "Аудан",
};
const partners: Record<PartnerKind, string> = {
  library: "Басқа ведомствоның кітапханасы",
  museum: "Музей",
  archive: "Мұрағат",
  university: "Жоғары оқу орны",
  school: "Мектеп",
  publisher: "Баспа",
  media: "БАҚ",
  ngo: "Үкіметтік емес ұйым",
  akimat: "Әкімдік",
  other: "Басқа",
};
const relations: Record<RelationKind, string> = {
  "part-of": "Құрамында",
  successor: "Мұрагері",
  serves: "Қызмет көрсетеді",
  "hosted-by": "Орын берген",
  "methodical-centre": "Әдістемелік орталық",
};
const states: Record<NodeState, string> = {
  open: "Жұмыс істейді",
  paused: "Уақытша жабық",
  closed: "Жабылған",
};

const services: Record<ServiceCode, string> = {
  lending: "Абонемент",
  "reading-room": "Оқу залы",
  "children-corner": "Балалар бұрышы",
  computers: "Компьютерлер",
  wifi: "Wi-Fi",
  printing: "Көшіру және басып шығару",
  coworking: "Коворкинг",
  reference: "Анықтама-библиографиялық қызмет",
  "local-history": "Өлкетану қоры",
  "interlibrary-loan": "Кітапханааралық абонемент",
  "home-delivery": "Үйде қызмет көрсету",
  "mobile-library": "Жылжымалы кітапхана",
  periodicals: "Газет-журналдар",
  clubs: "Клубтар",
  kazneb: "ҚазҰЭК-ке қолжетімділік",
  audiobooks: "Аудиокітаптар",
  braille: "Брайль қарпімен басылған кітаптар",
  "postal-loan": "Сырттай абонемент",
  hall: "Мәжіліс залы",
};
const accessibility: Record<AccessibilityCode, string> = {
  ramp: "Пандус",
  "call-button": "Шақыру түймесі",
  lift: "Лифт",
  "ground-floor": "Бірінші қабатта",
  "accessible-toilet": "Бейімделген дәретхана",
  "large-print": "Ірілендірілген қаріп",
  magnifier: "Электрондық лупа",
  "screen-reader": "Экраннан оқу бағдарламасы",
  "braille-signs": "Брайль қарпіндегі белгілер",
  "tactile-path": "Тактильді жол",
  "sign-language": "Ымдау тілі",
};
const equipment: Record<EquipmentCode, string> = {
  seats: "Оқырман орындары",
  "public-computers": "Оқырмандарға арналған компьютерлер",
  scanners: "Сканерлер",
  printers: "Принтерлер",
  projectors: "Проекторлар",
  "self-service": "Өздігінен қызмет көрсету станциялары",
  "braille-displays": "Брайль дисплейлері",
};

type Refusing = (facts: Facts) => string;

const table = {
  called: {
    /** First words of titles that are no names: behind an honorific name they begin small. */
    common: [
      "орталық",
      "облыстық",
      "қалалық",
      "аудандық",
      "ауылдық",
      "балалар",
      "жасөспірімдер",
      "үлгілі",
      "арнаулы",
      "әмбебап",
      "ғылыми",
      "кітапхана",
      "филиал",
      "мемлекеттік",
      "кітап",
    ] as readonly string[],
    kinds: {
      region: title("облыс", "облысы"),
      system: title("кітапхана жүйесі"),
      library: title("кітапхана", "кітапханасы"),
      branch: title("филиал", "филиалы"),
      point: title("кітап беру пункті"),
      department: title("бөлім", "бөлімі"),
      partner: title("ұйым", "ұйымы"),
    } satisfies Record<NodeKind, Title> as Record<NodeKind, Title>,
    types: {
      children: title("балалар кітапханасы"),
      youth: title("жасөспірімдер кітапханасы"),
      special: title("арнаулы кітапхана", "арнаулы кітапханасы"),
      model: title("үлгілі кітапхана", "үлгілі кітапханасы"),
      rural: title("ауылдық кітапхана", "ауылдық кітапханасы"),
      universal: title("әмбебап кітапхана", "әмбебап кітапханасы"),
      central: title("орталық кітапхана", "орталық кітапханасы"),
      city: title("қалалық кітапхана", "қалалық кітапханасы"),
      adult: title("ересектер кітапханасы"),
    } satisfies Record<LibraryType, Title> as Record<LibraryType, Title>,
  },
  kinds,
  kindsMany,
  sector: "Сектор",
  types,
  territories,
  partners,
  relations,
  states,
  services,
  accessibility,
  equipment,
  languages: { kk: "қазақ тілінде", ru: "орыс тілінде", en: "ағылшын тілінде" } as Record<Lang, string>,
  opening: {
    open: "Қазір ашық",
    closed: "Қазір жабық",
    break: "Үзіліс",
    sanitary: "Бүгін санитарлық күн",
    exception: "Бүгін жұмыс істемейді",
    unknown: "Жұмыс уақыты көрсетілмеген",
    until: (time: string) => `Жабылуы: ${time}`,
    opens: (when: string) => `Ашылуы: ${when}`,
    dayOff: "демалыс күні",
    closedDay: "жабық",
    aroundTheClock: "тәулік бойы",
    sanitaryDay: "Санитарлық күн",
    everyMonth: (which: "first" | "last", weekday: number | null) =>
      `айдың ${which === "first" ? "бірінші" : "соңғы"} ${weekday === null ? "жұмыс" : weekdayName("kk", weekday).toLowerCase()} күні`,
    visit: (weeks: readonly number[], weekday: number, span: string) =>
      `${weekdayName("kk", weekday).toLowerCase()}, ${span} (айдың ${weeks.join(", ")}-аптасы)`,
  },
  distance: (amount: string, unit: "m" | "km") => `${amount} ${unit === "m" ? "м" : "км"}`,
  refusals: {
    "parent-not-allowed": () => "Бұл жоғары буынға мұндай бөлімше қосылмайды. Басқа жоғары буынды таңдаңыз.",
    "closed-node": () => "Бұл бөлімше жабылған. Алдымен оны қайта ашыңыз.",
    "merged-node": () => "Бұл бөлімше басқасына біріктірілген, оны өзгертуге болмайды. Мұрагерін өзгертіңіз.",
    "no-name": () => "Атауын, меншікті атын, құрмет атын немесе нөмірін жазыңыз.",
    "number-not-here": () => "Мұндай бөлімшеде нөмір болмайды. Нөмірді алып тастаңыз.",
    "code-taken": () => "Бұл код бос емес. Басқа код жазыңыз.",
    "would-make-a-circle": () => "Бөлімшені өзінің ішіндегі бөлімшеге қосуға болмайды. Басқа орын таңдаңыз.",
    "already-there": () => "Бөлімше сол күні мұнда тұр. Өзгертетін ештеңе жоқ.",
    "span-backwards": () => "Аяқталу күні басталу күнінен ерте. Күндерін тексеріңіз.",
    "not-closed": () => "Бұл бөлімше жұмыс істеп тұр, ашудың қажеті жоқ.",
    "already-closed": () => "Бұл бөлімше сол күні жабық. Өзгертетін ештеңе жоқ.",
    "not-yet": () => "Біріктіру күні әлі келген жоқ. Бүгінгі немесе өткен күнді жазыңыз.",
    "only-systems": () => "Бұл әрекет тек кітапхана жүйелеріне арналған.",
    "merge-with-itself": () => "Бөлімшені өзіне біріктіруге болмайды. Басқасын таңдаңыз.",
    "merge-different-kinds": () => "Тек бір түрдегі бөлімшелер біріктіріледі. Түрлерін тексеріңіз.",
    "root-stays": () => "Облыстың өзін көшіруге, жабуға және біріктіруге болмайды.",
    "hours-empty": () => "Басталуы мен аяқталуы бірдей. Уақытын тексеріңіз.",
    "not-a-time": () => "Уақытты 09:00 түрінде жазыңыз.",
    "not-a-day": () => "Күнді ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2026-03-08.",
    "too-many-days": () => "Бір жолға ең көбі 366 күн сыяды. Аралықты бөліңіз.",
    "days-taken": () => "Бұл күндерге өзгерту бұрыннан бар. Алдымен соны алып тастаңыз.",
    "days-past": () => "Өткен күндердің өзгертуін алып тастауға болмайды: есептер соған сүйенеді.",
    "coordinates-half": () => "Ендік пен бойлықты бірге жазыңыз.",
    "not-a-phone": () => "Телефонды халықаралық түрде жазыңыз: +7 және 10 цифр.",
    "not-a-mail": () => "Электрондық поштаның мекенжайын тексеріңіз, мысалы kitap@example.kz.",
    "not-a-web-address": () => "Мекенжай https:// немесе http:// арқылы басталуы керек.",
    "not-a-colour": () => "Түсті #1F6F8B түрінде жазыңыз.",
    "colour-too-pale": () => "Бұл түстің үстіндегі ақ жазу оқылмайды. Күңгірт түс таңдаңыз.",
    "already-decided": () => "Бұл ұсыныс бойынша шешім қабылданған.",
    "not-a-relation": () => "Мұндай бөлімшелердің арасында бұл байланыс болмайды.",
    "tie-exists": () => "Мұндай байланыс сол күндерге бар.",
    "no-such-parent": () => "Жоғары буын табылмады. Тізімнен таңдаңыз.",
    "no-such-place": () => "Мұндай бөлімше табылмады. Тізімнен таңдаңыз.",
    "not-a-service-place": () => "Бұл бөлімше оқырманға қызмет көрсетпейді, сондықтан мұны сақтамайды.",
    "number-taken": ({ number, name }) =>
      `Нөмір осы жүйеде бос емес. Нөмірі: ${number}. Иесі: ${name}. Басқа нөмір жазыңыз.`,
    "has-open-children": ({ count }) =>
      `Құрамында ашық бөлімшелер бар. Саны: ${count}. Алдымен оларды көшіріңіз немесе жабыңыз.`,
    "hours-overlap": ({ day }) => `Бір күннің екі уақыты қабаттасып тұр. Күні: ${day}. Уақытын тексеріңіз.`,
    "partner-exists": ({ name }) => `Мұндай ұйым тізімде бар: ${name}.`,
  } satisfies Record<string, Refusing>,
};

/** The shape of every language: these very keys. */
type Shape<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : T[K] extends (...facts: infer F) => string
        ? (...facts: F) => string
        : Shape<T[K]>;
};
export type Words = Shape<typeof table>;
export const kk: Words = table;
