import type { Facts } from "#basics";
import type { ReasonOfVersion, RecordState } from "../questions/records.ts";
import type { SimpleKind } from "../rules/simple.ts";
import type { TemplateCode } from "../rules/templates.ts";

type Said = Record<string, (facts: Facts) => string>;

export const kk = {
  states: { draft: "Жоба", published: "Жарияланған", withdrawn: "Алынып тасталған" } as Record<
    RecordState,
    string
  >,
  /** Why a version came to be. */
  whys: {
    import: "Файлдан жүктелді",
    new: "Жаңадан жасалды",
    edit: "Өзгертілді",
    batch: "Топтап өзгертілді",
    undo: "Бұрынғы нұсқа қайтарылды",
  } as Record<ReasonOfVersion, string>,
  kinds: {
    book: "Кітап",
    "large-print": "Ірілендірілген қаріпті кітап",
    braille: "Брайль қаріпті кітап",
    audiobook: "Аудиокітап",
    "music-score": "Нота",
    map: "Карта",
    video: "Бейнежазба",
    "e-book": "Электрондық кітап",
  } as Record<SimpleKind, string>,
  templates: {
    book: "Кітап",
    volume: "Көп томдықтың томы",
    set: "Көп томдық тұтас",
    article: "Газет не журнал мақаласы",
    serial: "Газет, журнал (басылым)",
    issue: "Газет не журнал нөмірі",
    braille: "Брайль қаріпті кітап",
    audiobook: "Аудиокітап",
    "local-history": "Өлкетану кітабы",
  } as Record<TemplateCode, string>,
  /** What may be wrong with a record, and what to do. */
  findings: {
    "title-missing": () => "Атауы жоқ. Оны толтырмай, жазба оқырманға көрінбейді.",
    "field-repeated": () =>
      "Бұл өріс бір-ақ рет болуы керек. Артығын алып тастаңыз не басқа өріске көшіріңіз.",
    "two-main-headings": (f) => `Бас айдар біреу болады, ал мұнда: ${f.tags}. Біреуін 7XX өрісіне көшіріңіз.`,
    "indicator-odd": (f) => `${f.which}-индикатор: ${f.value}. Мұнда болатын мәндер: ${f.allowed}.`,
    "code-unknown": (f) => `Бұл өрісте мұндай ішкі өріс жоқ: $${f.code}. Қатар тұрған анықтамаға қараңыз.`,
    "code-repeated": (f) => `Ішкі өріс бір-ақ рет болуы керек: $${f.code}.`,
    "isbn-wrong": (f) =>
      `ISBN бақылау цифры сәйкес емес: ${f.value}. Кітаппен салыстырыңыз; қате басылған болса, $z ішіне жазыңыз.`,
    "issn-wrong": (f) => `ISSN бақылау цифры сәйкес емес: ${f.value}.`,
    "ismn-wrong": (f) => `ISMN бақылау цифры сәйкес емес: ${f.value}.`,
    "language-unknown": (f) => `Мұндай тіл коды жоқ: ${f.value}. Мысалы: kaz, rus, eng.`,
    "language-missing": () => "Тілі көрсетілмеген: тіл бойынша іздегенде табылмайды.",
    "coded-missing": () => "Кодталған деректер жоқ: жылы, тілі, оқырманы бойынша іздегенде табылмайды.",
    "coded-length": (f) => `Кодталған деректердің ұзындығы: ${f.length}. Болуы керек: ${f.wanted}.`,
    "year-odd": (f) => `Жылдың орнында: ${f.value}. Төрт цифр жазыңыз, белгісіз цифрдың орнына u.`,
    "year-to-come": (f) => `Жылы әлі келген жоқ: ${f.value}.`,
    "year-differs": (f) => `Кодталған жыл: ${f.coded}. Баспа мәліметіндегі жыл: ${f.printed}.`,
    "article-not-skipped": (f) =>
      `Атау артикльден басталады: ${f.article}. 2-индикатор: ${f.count}, сонда атау дұрыс реттеледі.`,
    "skip-odd": (f) =>
      `2-индикатор бойынша реттегенде өткізілетін бөлік: «${f.skipped}». Бұл артикль ме? Әйтпесе 0.`,
    "title-indicator": (f) => `1-индикатор: ${f.wanted} болуы керек (автор айдары болса – 1, болмаса – 0).`,
    "publication-missing": () => "Баспа мәліметі жоқ: жері, баспасы, жылы.",
    "host-missing": () => "Қай газетте, журналда не жинақта жарияланғаны жазылмаған.",
    "volume-without-number": () => "Томның нөмірі ($n) жазылмаған.",
    "script-without-link": () => "$6 ішінде қай өріске қатысты екені жазылмаған, мысалы: 245-01.",
    "look-alike": (f) =>
      `Сөзде латын әрпі тұр: ${f.letters} («${f.was}»). Сақтағанда түзетіледі: «${f.now}».`,
    "tag-odd": (f) => `Өріс нөмірі үш таңбадан тұрады: ${f.tag === "" ? "–" : f.tag}.`,
    "indicators-odd": () => "Индикатор – екі таңба: цифр не #.",
    "line-without-subfield": () => "Жолда ішкі өріс жоқ. Мысалы: $a Абай жолы.",
  } satisfies Said as Said,
  refusals: {
    "isbn-unreadable": () => "Бұл ISBN емес. 10 не 13 цифр жазыңыз немесе бұл жерді бос қалдырыңыз.",
    "author-or-isbn": () =>
      "Авторын жазыңыз. ISBN болса, авторсыз да сақталады. Авторы болмаса, соны белгілеңіз.",
    "year-or-isbn": () => "Шыққан жылын жазыңыз. ISBN болса, жылсыз да сақталады.",
    "maybe-the-same": () => "Мұндай кітап каталогта бар сияқты. Төмендегілерді қараңыз.",
    "written-by-other": () =>
      "Қысқаша сипаттаманы жазған адамның өзі ғана түзете алады. Қатесі болса, каталогтаушыға айтыңыз.",
    "taken-up": () =>
      "Бұл жазбаны каталогтаушы толықтырып қойған, сондықтан қысқа формада өзгертілмейді. Қатесі болса, каталогтаушыға айтыңыз.",
    "raw-unreadable": () => "Жазбаның бастапқы түрі оқылмайды, сондықтан өзгертілмеді.",
    "is-newest": () => "Бұл – қазіргі нұсқаның өзі.",
    "already-so": () => "Жазба бұл күйге өте алмайды: бетті жаңартып, қазіргі күйін қараңыз.",
    "reason-needed": () => "Себебін жазыңыз: кейін оны бәрі көреді.",
    "copies-hang": (f) =>
      `Бұл жазбада дана бар: ${f.copies}. Алдымен оларды есептен шығарыңыз не басқа жазбаға көшіріңіз.`,
    "leads-others": (f) =>
      `Бұл жазбаға басқа жазбалар біріктірілген: ${f.merged}. Алдымен оларды ажыратыңыз.`,
    "is-merged": (f) => `Жазба басқасына біріктірілген: № ${f.into}.`,
    "template-name-taken": (f) => `Мұндай атпен үлгі бар: ${f.name}.`,
    "no-such-record": () => "Мұндай жазба жоқ.",
    "no-title": () => "Атауы жоқ.",
    "too-many-lines": () =>
      "Жол тым көп. Бір жазбада болатыны: 3 000 жолға дейін. Жазғаныңыздың бәрі төменде тұр.",
  } satisfies Said as Said,
};
export type RecordWords = typeof kk;
