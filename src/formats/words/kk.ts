import type { Facts } from "#basics";

export const kk = {
  /** Why a record or a file was not read, or not written. */
  refusals: {
    "record-too-short": (f: Facts) =>
      `Жазба тым қысқа: ${f.bytes} байт. Файл толық көшірілді ме, тексеріңіз.`,
    "directory-unreadable": () => "Жазбаның анықтамалығы оқылмайды. Бұл MARC жазбасы емес немесе бүлінген.",
    "record-cut-off": () => "Жазба ортасынан үзілген. Файлды қайта көшіріп алыңыз.",
    "record-unreadable": () => "Жазба оқылмайды.",
    "record-empty": () => "Жазба бос.",
    "record-too-long": (f: Facts) =>
      `Жазба ISO 2709 пішіміне сыймайды. Ұзындығы: ${f.bytes} байт, шегі: ${f.most}. MARCXML түрінде шығарыңыз.`,
    "field-too-long": (f: Facts) =>
      `Өріс ISO 2709 пішіміне сыймайды. Өріс: ${f.tag}, ұзындығы: ${f.bytes} байт, шегі: ${f.most}.`,
    "json-unreadable": () => "Жазба JSON түрінде оқылмайды: құрылымы басқа немесе бүлінген.",
    "xml-not-well-formed": (f: Facts) => `XML қате құрылған. Орны мен себебі: ${f.detail}`,
    "xml-doctype-refused": () =>
      "Құжат түрі (DOCTYPE) бар XML қабылданбайды. Ол жолды алып тастап, қайта жүктеңіз.",
    "xml-too-deep": (f: Facts) => `XML элементтері тым терең орналасқан. Шегі: ${f.most} деңгей.`,
    "xml-piece-too-long": (f: Facts) => `Бір жазба тым ұзын. Шегі: ${f.most} таңба.`,
    "line-not-a-field": (f: Facts) =>
      `Бұл жол өріс емес. Жол ${f.line}: «${f.text}». Былай жазыңыз: 245 10 $a Атауы`,
    "row-without-title": (f: Facts) => `Жолда атау да, ISBN да жоқ. Жол: ${f.row}.`,
    "zip-unreadable": () => "Файл XLSX ретінде ашылмайды. Кесте редакторында қайта сақтаңыз.",
    "zip-unpacks-without-end": () => "Файл шамадан тыс үлкен болып ашылады, сондықтан оқылмады.",
    "workbook-without-sheets": () => "Бұл файлда бірде-бір парақ жоқ.",
    "workbook-unreadable": () => "Кесте бүлінген. Оны кесте редакторында ашып, қайта сақтаңыз.",
    "file-too-long": (f: Facts) => `Файл тым үлкен. Шегі: ${f.most} байт. Бөліп жүктеңіз.`,
  } satisfies Record<string, (facts: Facts) => string>,

  /** Wounds that were healed in reading; the record is in, a person may look at it. */
  warnings: {
    "length-wrong": () => "Көшбасшыдағы ұзындық қате, жазба соңғы белгісі бойынша оқылды.",
    "directory-wrong": () => "Анықтамалықтағы орындар қате, өрістер айырғыштары бойынша оқылды.",
    "record-end-missing": () => "Жазба соңының белгісі жоқ.",
    "field-without-subfields": (f: Facts) => `Өрісте ішкі өріс жоқ, мәтіні $a болып алынды. Өріс: ${f.tag}.`,
    "control-field-with-subfields": (f: Facts) =>
      `Бақылау өрісінің ішкі өрістері біріктірілді. Өріс: ${f.tag}.`,
    "indicators-wrong": (f: Facts) => `Индикаторлары қате. Өріс: ${f.tag}.`,
    "tag-wrong": (f: Facts) => `Өріс белгісі қате: «${f.tag}».`,
    "utf8-wrong": () => "Мәтіннің кейбір таңбалары бүлінген (UTF-8 емес).",
    "utf8-twice": () => "Мәтін екі рет UTF-8-ге көшірілген екен, түзетілді.",
    "marc8-codes-unknown": (f: Facts) => `MARC-8 кестесінде жоқ таңбалар: ${f.count}.`,
    "leader-wrong": (f: Facts) => `Көшбасшының ұзындығы 24 болуы керек, мұнда: ${f.length}.`,
    "line-unreadable": (f: Facts) => `Жол түсініксіз: ${f.text}`,
    "record-deleted-at-source": () => "Жазба бастапқы жүйеде жойылған деп белгіленген.",
  } satisfies Record<string, (facts: Facts) => string>,
};

/** The shape of the words of this room: what one language has, all have. */
export type Words = typeof kk;
