import type { Facts } from "#basics";
import type { CopyUse, Funding, SharedField } from "../rules/copy-fields.ts";
import type { CopyAct, CopyState, Engagement } from "../rules/copy-life.ts";

const states: Record<CopyState, string> = {
  "in-work": "Өңдеуде",
  "in-stock": "Бар",
  missing: "Орнында жоқ",
  "written-off": "Есептен шығарылған",
};
const engagements: Record<Engagement, string> = {
  loan: "Оқырманда",
  transit: "Жолда",
  "hold-shelf": "Броньда",
  exhibition: "Көрмеде",
  "deposit-set": "Кітап беру пунктінде",
  "stock-taking": "Тексеруде",
  repair: "Жөндеуде",
};

const fundings: Record<Funding, string> = {
  budget: "Бюджет",
  "extra-budget": "Бюджеттен тыс қаражат",
  sponsor: "Демеуші",
  gift: "Сый",
  exchange: "Айырбас",
  deposit: "Міндетті дана",
};
const uses: Record<CopyUse, string> = {
  lend: "Үйге беріледі",
  "reading-room": "Тек оқу залында",
};
const acts: Record<CopyAct, string> = {
  "put-in-stock": "Қорға қосу",
  "report-missing": "Орнында жоқ деп белгілеу",
  find: "Табылды деп белгілеу",
  "write-off": "Есептен шығару",
  "take-back-write-off": "Есептен шығаруды қайтару",
};
/** Names of the fields of a copy, for forms, tables and its history. */
const fields: Record<SharedField | "barcode" | "inventoryNumber" | "place" | "state", string> = {
  place: "Орны",
  inventoryNumber: "Түгендеу нөмірі",
  barcode: "Штрихкод",
  shelfMark: "Сөрелік шифр",
  section: "Бөлім",
  volume: "Том",
  use: "Пайдаланылуы",
  price: "Бағасы",
  acquiredOn: "Түскен күні",
  funding: "Қаржы көзі",
  note: "Ескертпе",
  state: "Күйі",
};

const said = (value: Facts[string] | undefined): string => String(value ?? "");

export const kk = {
  fundings,
  uses,
  acts,
  fields,
  states,
  engagements,
  readingRoomOnly: "Тек оқу залында",
  refusals: {
    "no-such-record": () => "Мұндай жазба жоқ.",
    "no-such-copy": () => "Мұндай дана жоқ.",
    "barcode-taken": (facts: Facts) =>
      facts.numbers
        ? `Штрихкод басқа данада тұр, тексеріңіз: ${said(facts.numbers)}`
        : "Бұл штрихкод басқа данада тұр. Штрихкодты тексеріңіз.",
    "inventory-taken": (facts: Facts) =>
      facts.numbers
        ? `Түгендеу нөмірі осы теңгерімде басқа данада тұр, тексеріңіз: ${said(facts.numbers)}`
        : "Бұл түгендеу нөмірі осы теңгерімде басқа данада тұр. Нөмірді тексеріңіз.",
    "how-many": () => "Қай жерге неше дана келгенін жазыңыз.",
    "too-many-copies": (facts: Facts) => `Бір ретте қосылатын дананың ең көбі: ${said(facts.most)}`,
    "no-stock-place": () => "Бұл жерде дана тұра алмайды. Жұмыс істеп тұрған кітапхананы таңдаңыз.",
    "one-holder": () => "Даналар әртүрлі теңгерім ұстаушыға бөлек қосылады.",
    "other-holder": () =>
      "Бұл орын басқа теңгерім ұстаушыға қарайды. Кітап оған тапсыру актісімен өтеді немесе кітапханааралық абонементпен беріледі.",
    "no-such-series": () => "Мұндай нөмірлер қатары жоқ. Қатарды қайта таңдаңыз.",
    "series-full": () => "Бұл қатардың нөмірлері таусылды. Жаңа қатар бастаңыз.",
    "nothing-to-count": () => "Нөмірдің соңында сан болуы керек: келесі нөмірлер содан саналады.",
    "numbers-do-not-match": (facts: Facts) =>
      `Нөмірлер мен даналар саны тең болуы керек. Нөмір: ${said(facts.numbers)}. Дана: ${said(facts.copies)}.`,
    "number-twice": (facts: Facts) => `Тізімде екі рет тұрған нөмір: ${said(facts.number)}`,
    "nothing-to-change": () => "Өзгертілетін жолды белгілеңіз.",
    "copies-engaged": (facts: Facts) =>
      `Бос емес даналар бар. Алдымен оларды босатыңыз: ${said(facts.numbers)}`,
    "copies-written-off": (facts: Facts) => `Есептен шығарылған даналар өзгермейді: ${said(facts.numbers)}`,
    "copy-has-story": () =>
      "Бұл дана қолданыста болған, сондықтан өшірілмейді. Оны орнында жоқ деп белгілеңіз немесе есептен шығарыңыз.",
    "copy-was-imported": () =>
      "Бұл дана каталог файлымен келген, келесі енгізуде қайта келеді. Енгізуді қайтарыңыз немесе дананы есептен шығарыңыз.",
    "not-a-holder": () => "Нөмірлер қатары теңгерім ұстаушыға беріледі: жүйеге немесе жеке кітапханаға.",
    "ean-prefix": () => "EAN-13 қатары штрихкодқа арналған, басы 2 санынан басталып, 9 саннан аспайды.",
    "barcode-letters": () => "Штрихкодтың басында латын әріптері мен сандар ғана болады.",
    "prefix-taken": () => "Мұндай басы бар қатар бұрыннан бар. Басқасын жазыңыз.",
    "number-goes-back": (facts: Facts) =>
      `Санауыш тек алға жүреді, берілген нөмір қайталанбайды. Ең кемі: ${said(facts.next)}`,
    "labels-do-not-fit": (facts: Facts) =>
      `Параққа мұнша жапсырма сыймайды: бір жапсырмаға кемінде ${said(facts.width)} × ${said(facts.height)} мм қалуы керек. Баған мен жол санын, жиектерді тексеріңіз.`,
    "format-name-taken": () => "Бұл атаумен парақ бар. Басқаша атаңыз.",
    "not-in-this-state": () => "Дананың қазіргі күйінде бұлай жасауға болмайды.",
    "copy-engaged": () => "Дана қазір бос емес. Алдымен оны босатыңыз.",
  },
};

export type Words = typeof kk;
