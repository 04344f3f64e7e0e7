/**
 * What the classes of the dictionary do not reach: verbs whose present or past grows from another stem, imperatives and
 * gerunds, genitives with a fleeting vowel. Each rule proposes dictionary forms or other forms of the same word; the
 * lexicon decides.
 */
type Change = { readonly pattern: RegExp; readonly lemmas: readonly string[] };

const PERSON = "(?:у|ю|ешь|ет|ем|ете|ут|ют|и|ите)";
const PERSON_REFLEXIVE = "(?:усь|юсь|ешься|ется|емся|етесь|утся|ются|ись|итесь)";

function present(stem: string, lemma: string): Change[] {
  return [
    { pattern: new RegExp(`^(.*)${stem}${PERSON}$`), lemmas: [lemma] },
    { pattern: new RegExp(`^(.*)${stem}${PERSON_REFLEXIVE}$`), lemmas: [`${lemma}ся`] },
  ];
}

const CHANGES: readonly Change[] = [
  { pattern: /^(.*)ш(?:ел|ла|ло|ли)$/, lemmas: ["йти"] },
  { pattern: /^(.*)ш(?:елся|лась|лось|лись)$/, lemmas: ["йтись"] },
  { pattern: /^(.*м)о(?:г|гла|гло|гли|гу|гут|ги|гите|жешь|жет|жем|жете)$/, lemmas: ["очь"] },
  { pattern: /^(.*)(?:шибся|шиблась|шиблись|шибусь|шибется)$/, lemmas: ["шибиться"] },
  ...present("ним", "нять"),
  ...present("йм", "нять"),
  ...present("прим", "принять"),
  ...present("возьм", "взять"),
  ...present("зов", "звать"),
  ...present("бер", "брать"),
  ...present("дер", "драть"),
  ...present("мр", "мереть"),
  ...present("тр", "тереть"),
  ...present("пр", "переть"),
  ...present("шл", "слать"),
  ...present("жм", "жать"),
  ...present("жн", "жать"),
  ...present("мн", "мять"),
  ...present("чн", "чать"),
  ...present("кляну", "клясть"),
  ...present("стан", "стать"),
  ...present("ед", "ехать"),
  ...present("буд", "быть"),
];

/** Dictionary forms a form may belong to by a change of its stem. */
export function changedStems(word: string): string[] {
  const found: string[] = [];
  for (const { pattern, lemmas } of CHANGES) {
    const start = pattern.exec(word)?.[1];
    if (start !== undefined) for (const lemma of lemmas) found.push(start + lemma);
  }
  found.push(...fleeting(word));
  return found;
}

const SOFT = /(?:й|[^аеиоуыэюяйьъ]ь)$/;
/** Genitives of the plural: окон – окно, писем – письмо, недель – неделя, статей – статья, месяцев – месяц. */
function fleeting(word: string): string[] {
  const found: string[] = [];
  const vowel = /^(.+[^аеиоуыэюя])([ое])([^аеиоуыэюяйьъ])$/.exec(word);
  if (vowel !== null) {
    const [, start = "", letter, end = ""] = vowel;
    for (const sign of letter === "е" ? ["", "ь"] : [""])
      for (const ending of ["о", "а"]) found.push(start + sign + end + ending);
  }
  if (SOFT.test(word)) found.push(`${word.slice(0, -1)}я`);
  if (word.endsWith("ей"))
    found.push(
      `${word.slice(0, -2)}ья`,
      `${word.slice(0, -2)}ье`,
      `${word.slice(0, -2)}ь`,
      word.slice(0, -2),
    );
  const cluster = /^(.+)([^аеиоуыэюя])([^аеиоуыэюя])(?:ей|и|ям|ях|ями)$/.exec(word);
  if (cluster !== null)
    found.push(`${cluster[1]}${cluster[2]}о${cluster[3]}ь`, `${cluster[1]}${cluster[2]}е${cluster[3]}ь`);
  if (word.endsWith("ев") || word.endsWith("ов")) found.push(word.slice(0, -2));
  if (word.endsWith("ий")) found.push(`${word.slice(0, -1)}е`, `${word.slice(0, -1)}я`);
  if (word.endsWith("ьев")) found.push(`${word.slice(0, -3)}ь`, `${word.slice(0, -3)}ье`);
  return found;
}

/**
 * Other forms of the same verb, which the classes do know: an imperative or gerund has the stem of the present
 * (скажи – скажу, видя – видят).
 */
export function neighbourForms(word: string): string[] {
  const imperative = /^(.+)и(?:те)?$/.exec(word)?.[1];
  if (imperative !== undefined && imperative.length > 1) return [`${imperative}у`, `${imperative}ят`];
  const reflexive = /^(.+)и(?:тесь|сь)$/.exec(word)?.[1];
  if (reflexive !== undefined && reflexive.length > 1) return [`${reflexive}усь`, `${reflexive}ятся`];
  const gerund = /^(.+)[ая]$/.exec(word)?.[1];
  if (gerund !== undefined && gerund.length > 2) return [`${gerund}ят`, `${gerund}ат`, `${gerund}ут`];
  const gerundReflexive = /^(.+)[ая]сь$/.exec(word)?.[1];
  if (gerundReflexive !== undefined)
    return [`${gerundReflexive}ятся`, `${gerundReflexive}атся`, `${gerundReflexive}утся`];
  return [];
}
