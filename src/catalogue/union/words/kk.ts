import type { Facts } from "#basics";
import type { LeadsBy } from "../rules/leader.ts";
import type { Field, Verdict } from "../rules/verdicts.ts";

const fields: Record<Field, string> = {
  form: "Материал түрі",
  carrier: "Пішімі (Брайль, дыбыс, ірі қаріп)",
  title: "Атауы",
  subtitle: "Атауына қосымша мәлімет",
  volume: "Томы, бөлімі",
  author: "Авторы",
  translator: "Аудармашысы",
  language: "Мәтін тілі",
  script: "Жазуы",
  year: "Жылы",
  edition: "Басылымы",
  publisher: "Баспасы",
  place: "Басылған жері",
  pages: "Бет саны",
  isbn: "ISBN",
  number: "Ұлттық библиографиядағы нөмірі",
  issn: "ISSN",
  host: "Дереккөзі (қайда жарияланған)",
  issue: "Дереккөздегі орны",
};

const verdicts: Record<Verdict, string> = {
  same: "бірдей",
  near: "ұқсас",
  differ: "әртүрлі",
  "one-side": "біреуінде ғана бар",
  unknown: "екеуінде де жоқ",
};

const leadsBy: Record<LeadsBy | "published", string> = {
  fuller: "сипаттамасы толығырақ",
  older: "сипаттамалары бірдей толық, бұрын келген",
  chosen: "қызметкер таңдаған",
  published: "бұрынғы негізгі жазба қаралымнан алынған",
};

/** Why the rules found what they found. */
const rules: Record<string, string> = {
  "other-form": "Материал түрлері әртүрлі.",
  "other-carrier": "Пішімдері әртүрлі: бірі Брайль қарпімен, ірі қаріппен немесе дыбыс түрінде.",
  "other-title-and-author": "Атауы басқа.",
  "other-language": "Мәтін тілдері әртүрлі.",
  "other-volume": "Томдары немесе бөлімдері әртүрлі.",
  "other-title": "Атаулары әртүрлі.",
  "other-number-in-title": "Атауындағы сандар әртүрлі, мысалы, сыныбы немесе жылы.",
  "other-author": "Авторлары әртүрлі.",
  "other-edition": "Басылым нөмірлері әртүрлі.",
  "other-year": "Жылдары әртүрлі.",
  "other-script": "Жазулары әртүрлі: кириллица және латын.",
  "other-isbn": "ISBN нөмірлері әртүрлі.",
  "other-publisher": "Баспалары әртүрлі.",
  "other-pages": "Бет сандары әртүрлі.",
  "other-translator": "Аудармашылары әртүрлі.",
  "other-host": "Дереккөздері әртүрлі.",
  "other-issue": "Шығарылымы немесе беттері әртүрлі.",
  "other-issn": "ISSN нөмірлері әртүрлі.",
  "other-place": "Басылған жерлері әртүрлі.",
  "edition-on-one-side": "Басылым нөмірі біреуінде ғана көрсетілген.",
  "volume-on-one-side": "Том нөмірі біреуінде ғана көрсетілген.",
  "number-on-one-side": "Атауындағы сан біреуінде ғана бар.",
  "same-number": "ISBN немесе ұлттық нөмірі, атауы және авторы бірдей.",
  "same-number-doubt": "ISBN немесе ұлттық нөмірі бірдей, бірақ қалған мәліметтер жеткіліксіз.",
  "same-in-all": "Атауы, авторы, жылы, баспасы және бет саны бірдей.",
  "same-title-author-year-publisher": "Атауы, авторы, жылы және баспасы бірдей.",
  "same-title-without-author": "Авторсыз басылым: атауы, жылы, баспасы және бет саны бірдей.",
  "same-place-in-host": "Мақала атауы, дереккөзі, шығарылымы және беттері бірдей.",
  "same-issue": "Басылым атауы, жылы және нөмірі бірдей.",
  "same-issn": "ISSN нөмірі мен атауы бірдей.",
  "same-issn-doubt": "ISSN нөмірі бірдей, атаулары әртүрлі.",
  "same-title-place-beginning": "Мерзімді басылымның атауы, жері және басталған жылы бірдей.",
  "much-alike": "Көп мәліметі ұқсас, бірақ ереже өзі шеше алмайды.",
  "year-missing": "Жылы көрсетілмеген, қалғаны ұқсас.",
  "little-said": "Сипаттамасы тым қысқа, айыру үшін мәлімет жетпейді.",
  "not-enough": "Бір басылым деуге мәлімет жетпейді.",
  "others-of-the-group": "Екеуі ұқсас, бірақ олармен біріккен жазбалардың арасында қайшылық бар.",
  "taken-apart": "Бұрын біріктіріліп, кейін ажыратылған.",
  "leader-gone": "Негізгі жазба қаралымнан алынды, орнына басқасы қойылды.",
};

/** Codes of ISO 15924; another script is shown by its code. */
const scripts: Record<string, string> = { Cyrl: "кириллица", Latn: "латын", Arab: "араб" };

export const kk = {
  scripts,
  fields,
  verdicts,
  leadsBy,
  rules,
  refusals: {
    "same-record": () => "Бұл бір жазба. Екінші жазбаны таңдаңыз.",
    "one-already": () => "Бұл екі жазба бұрын біріктірілген.",
    "record-not-shown": () =>
      "Жазбаның бірі қаралымда жоқ: жоба күйінде немесе алынған. Алдымен оны жариялаңыз.",
    "already-undone": () => "Бұл әрекет бұрын кері қайтарылған.",
    "same-work-already": () => "Бұл жазбалар бұрыннан бір шығармаға жатады.",
    "no-work": () => "Жазба ешбір шығармамен топталмаған.",
    "matching-already": () => "Бүкіл каталог дәл қазір салыстырылып жатыр. Аяқталғанын күтіңіз.",
    "matching-not-going": () => "Салыстыру жүріп жатқан жоқ: ол аяқталған не тоқтатылған.",
  } as Record<string, (facts: Facts) => string>,
};

export type UnionWords = typeof kk;
