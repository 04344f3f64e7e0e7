/**
 * Who did what: relator codes of MARC, to which UNIMARC's numbers and the words that cataloguers write are turned.
 * Words are compared in small letters without full stops; kk, ru and en side by side.
 */
const words: Record<string, string> = {
  aut: "author|автор|авт|авторы|авторлары|text|текст|авт текста|joint author|автор-составитель|авт-сост",
  edt: "editor|ed|editors|редактор|ред|под ред|редакторы|ғылыми редактор|гл ред|главный редактор|бас редактор|бас ред|жауапты редактор|отв ред|ответственный редактор|научный редактор|науч ред|редакциясын басқарған",
  trl: "translator|tr|trans|переводчик|пер|перевод|аудармашы|аударған|ауд|аударған және құрастырған",
  com: "compiler|comp|составитель|сост|құрастырушы|құраст|құрастырған|құрастырушылар|составители",
  ill: "illustrator|ill|illus|иллюстратор|ил|иллюстрации|худож-ил|безендірген|иллюстрациясын салған",
  art: "artist|художник|худож|худ|суретші|сур|суретшісі",
  aui: "author of introduction|автор предисловия|авт предисл|предисл|вступ ст|авт вступ ст|алғысөз авторы|алғысөзін жазған|алғы сөзін жазған|writer of introduction|writer of preface",
  aft: "author of afterword|автор послесловия|авт послесл|послесл|соңғы сөзін жазған",
  cmp: "composer|композитор|комп|муз|музыка|музыкасын жазған|сазгер",
  lyr: "lyricist|автор слов|сл|слова|сөзін жазған",
  nrt: "narrator|чтец|читает|диктор|оқыған|оқитын",
  prf: "performer|исполнитель|исполн|исп|орындаушы|орындаған",
  sng: "singer|певец|певица|әнші",
  cnd: "conductor|дирижер|дирижёр|дир",
  drt: "director|film director|режиссер|режиссёр|реж|режиссеры",
  act: "actor|актер|актёр|актерлер",
  pht: "photographer|фотограф|фото|фот|фотосуретші|фотосуреттерін түсірген",
  ctg: "cartographer|картограф",
  pbl: "publisher|издатель|баспагер",
  rev: "reviewer|рецензент|рец|пікір жазған|пікір айтқан",
  ths: "thesis advisor|научный руководитель|науч рук|ғылыми жетекші",
  cmm: "commentator|комментатор|коммент|примеч|авт примеч|авт коммент|түсініктемесін жазған",
  adp: "adapter|адаптация|адапт|ықшамдаған",
  bkd: "book designer|оформитель|оформл|дизайнер|көркемдеуші|көркемдеген",
  cov: "cover designer|худож обложки|мұқаба суретшісі",
  ctb: "contributor|collaborator|участник|соавт",
  isb: "issuing body|издающая организация",
  fmo: "former owner|прежний владелец",
  dte: "dedicatee|адресат посвящения",
  ive: "interviewee|интервьюируемый|сұхбат берген",
  ivr: "interviewer|интервьюер|сұхбат алған",
  sce: "screenwriter|scenarist|сценарист|автор сценария|сцен",
  col: "collector|собиратель|зап|жинаушы|жинаған",
  orm: "organizer|организатор|ұйымдастырушы",
};

const codeOfWord = new Map(
  Object.entries(words).flatMap(([code, list]) => list.split("|").map((word) => [word, code] as const)),
);
const known = new Set(Object.keys(words));

/** UNIMARC appendix C: relator codes of three digits. */
const unimarc: Record<string, string> = {
  "005": "act",
  "010": "adp",
  "020": "ann",
  "030": "arr",
  "040": "art",
  "070": "aut",
  "075": "aft",
  "080": "aui",
  "100": "ant",
  "110": "bnd",
  "120": "bkd",
  "160": "bsl",
  "180": "ctg",
  "190": "cns",
  "200": "chr",
  "205": "ctb",
  "212": "cmm",
  "220": "com",
  "230": "cmp",
  "250": "cnd",
  "275": "dnc",
  "280": "dte",
  "295": "dgg",
  "300": "drt",
  "305": "dis",
  "310": "dst",
  "320": "dnr",
  "340": "edt",
  "350": "egr",
  "390": "fmo",
  "400": "fnd",
  "420": "hnr",
  "430": "ilu",
  "440": "ill",
  "460": "ive",
  "470": "ivr",
  "480": "lbt",
  "520": "lyr",
  "545": "mus",
  "550": "nrt",
  "557": "orm",
  "570": "oth",
  "590": "prf",
  "600": "pht",
  "610": "prt",
  "630": "pro",
  "650": "pbl",
  "651": "pbd",
  "673": "rth",
  "675": "rev",
  "680": "rbr",
  "690": "sce",
  "705": "scl",
  "721": "sng",
  "723": "spn",
  "727": "ths",
  "730": "trl",
  "740": "tyd",
  "760": "wde",
};

/** `ред.`, `editor`, `340`, `340 ред.`, `edt`, `http://id.loc.gov/vocabulary/relators/edt` → `edt`. */
export function roleCode(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const number = /^(\d{3})(?:\s|$)/.exec(plain)?.[1];
  if (number) return unimarc[number];
  const last = plain.replace(/^.*relators\//, "");
  if (/^[a-z]{3}$/.test(last) && (known.has(last) || Object.values(unimarc).includes(last) || last !== plain))
    return last;
  const word = plain
    .replace(/[.,;:()[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return codeOfWord.get(word) ?? (/^[a-z]{3}$/.test(word) ? word : undefined);
}

const numberOfCode = new Map(Object.entries(unimarc).map(([number, code]) => [code, number] as const));

/** `edt` → `340`; undefined for a role that UNIMARC has no number for. */
export const unimarcRole = (code: string): string | undefined => numberOfCode.get(code);
