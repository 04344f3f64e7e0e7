import { stemsBornOut } from "../../src/kazakh/kazakh/readings.ts";
import { openGraph } from "../../src/kazakh/lexicon/word-graph.ts";
import { writeGraph } from "./graph-writer.ts";
import { joinLists } from "./lists.ts";

/**
 * hunspell-kk 1.1 knows two classes: A… (41,678 nominals, bare verb stems and many inflected words among them) and M…
 * (6,718 infinitives). Verb stems come from the infinitives; whether `тасу` hides `тас` or `тасы` is not written there, so
 * the stems on -ы/-і are a list of our own. A verb stem in class A is no noun unless it ends in -с, -қ, -к, -м (`жарыс`),
 * where Kazakh has nouns of the same form; the short ones are a list of our own.
 */
export function kazakhWords(dic: string, own: ReadonlyMap<string, string>): Map<string, string> {
  const entries = dic
    .split("\n")
    .slice(1)
    .filter((line) => line !== "");
  const nominals = new Set<string>();
  const infinitives: string[] = [];
  for (const entry of entries) {
    const [word = "", flags = ""] = entry.trim().toLowerCase().split("/");
    if (!/^[а-яёәғқңөұүһі-]{2,}$/.test(word)) continue;
    if (flags.startsWith("m")) infinitives.push(word);
    else nominals.add(word);
  }
  const verbs = new Set(
    infinitives.flatMap((word) => verbStems(word, nominals, own)).filter(isPlausibleStem),
  );
  // «жазбау» is an infinitive of «жаз», negated.
  for (const word of verbs)
    if (/[мбп][ае]$/.test(word) && isVerbStem(word.slice(0, -2), verbs, own)) verbs.delete(word);
  for (const word of nominals) if (isDerivedVerb(word, nominals)) verbs.add(word);
  const words = new Map<string, string>();
  for (const word of nominals) {
    const isVerb = verbs.has(word);
    if (!isVerb || (word.length > 4 && /[сғқкм]$/.test(word))) words.set(word, "N");
  }
  for (const word of nominals)
    if (words.has(word) && looksInflected(word) && hasDerivatives(word, nominals)) words.set(word, "NT");
  for (const word of verbs) words.set(word, `${words.get(word) ?? ""}V`);
  for (const [word, flags] of words) {
    const ours = own.get(word);
    // What our own list says already is not said twice; a name or a whole word wins.
    if (ours !== undefined && (/[PW]/.test(ours) || [...flags].every((flag) => ours.includes(flag))))
      words.delete(word);
  }
  return words;
}

/** «бу» is the infinitive of «бу», not of «б»: stems of one letter and open stems of two are left to our own list. */
const isPlausibleStem = (stem: string): boolean =>
  stem.length > 2 || /^[аәоөұүыіие][^аәеоөұүыіи]$/.test(stem);

const looksInflected = (word: string): boolean => /(?:м|[ае]р|[мбп][ае])$/.test(word);

/** A form that strayed into the list has no derivatives there; a word (отар: отарлы, отаршы) has. */
function hasDerivatives(word: string, nominals: ReadonlySet<string>): boolean {
  return DERIVATIVES.some((suffix) => nominals.has(word + suffix));
}
const DERIVATIVES = [
  "лы",
  "лі",
  "ды",
  "ді",
  "ты",
  "ті",
  "шы",
  "ші",
  "сыз",
  "сіз",
  "лық",
  "лік",
  "дық",
  "дік",
  "тық",
  "тік",
  "ла",
  "ле",
  "да",
  "де",
  "лас",
  "лес",
];

const isVerbStem = (stem: string, verbs: ReadonlySet<string>, own: ReadonlyMap<string, string>): boolean =>
  verbs.has(stem) || own.get(stem)?.includes("V") === true;

const DEVOICED: Readonly<Record<string, string>> = { б: "п", г: "к", ғ: "қ" };

function verbStems(
  infinitive: string,
  nominals: ReadonlySet<string>,
  own: ReadonlyMap<string, string>,
): string[] {
  const base = infinitive.slice(0, -1);
  if (infinitive.endsWith("ю")) return [base.endsWith("и") ? base : `${base}й`];
  if (!infinitive.endsWith("у") || base.length < 1) return [];
  if (/[аәеөоұүыі]$/.test(base)) return [base];
  const devoiced = DEVOICED[base.at(-1) ?? ""];
  const plain = devoiced === undefined ? base : base.slice(0, -1) + devoiced;
  const long = [`${base}ы`, `${base}і`].find(
    (stem) => own.get(stem)?.includes("V") || (nominals.has(stem) && !nominals.has(plain)),
  );
  if (long !== undefined && !nominals.has(plain)) return [long];
  return long === undefined || !own.get(long)?.includes("V") ? [plain] : [plain, long];
}

/** Verbs made from a word of the list with a suffix that makes nothing but verbs. */
function isDerivedVerb(word: string, nominals: ReadonlySet<string>): boolean {
  const match =
    /^(.{3,}?)(?:[лдт](?:анд[ыі]р|енд[ыі]р|аст[ыі]р|ест[ыі]р)|[дт][ыі]р|[ғқ]ыз|[гк]із|[лдт](?:ан|ен|ас|ес)|ылда|ілде)$/.exec(
      word,
    );
  return match !== null && nominals.has(match[1] ?? "");
}

/**
 * The dictionary lists thousands of inflected forms as words (`ауырлығынан`, `қайтармады`). A nominal without derivatives
 * that another word of the list explains through endings no dictionary form has is left out. Returns how many.
 */
export function dropInflected(words: Map<string, string>, own: ReadonlyMap<string, string>): number {
  const lexicon = openGraph(writeGraph(joinLists(own, words)));
  const stems = stemsBornOut({
    words: lexicon,
    loans: () => lexicon,
    isNoun: () => false,
    irregular: new Map(),
  });
  const nominals = new Set([...words.keys()]);
  const forms: string[] = [];
  for (const [word, flags] of words) {
    if (flags !== "N" || hasDerivatives(word, nominals)) continue;
    if (
      stems(word).some(
        ({ stem, suffixes }) =>
          stem.length > 1 && UNMISTAKABLE.test(suffixes) && (stem.length > 2 || suffixes.length > 2),
      )
    )
      forms.push(word);
  }
  for (const form of forms) words.delete(form);
  return forms.length;
}
const UNMISTAKABLE =
  /(?:[ғгқк][ае]н(?:да|де|нан|нен|ы|і|ын|ін|ға|ге|ның|нің|дай|дей)?|[дт][ыі](?:м|ң|қ|к|ңыз|ңіз)?|[аейи]т[ыі]н(?:ы|і)?|с[ае](?:м|ң|қ|к|ңыз|ңіз)?|[мбп][ае](?:й|с|ды|ді|ған|ген|й?тын|й?тін|у)|[ыі]п|п|[дт][ае]н|н[ае]н|[ндт][ыі]ң|[мбп]ен|[ғгқк]?[ае]|[лдт][ае]р(?:ы|і|ын|ін|ға|ге|ды|ді)?|[ыі]н[ае]?|[ыі]нд[ае]|с[ыі]н?|[дт][ае]|[дт][ае][ғг][ыі]|[дт][ае]й|йды|йді|[ае]ды|[ае]ді|[ыі]м|[ыі]ң|[ыі]м[дмнғгб].*|[ыі]ңыз|[ыі]ңіз)$/;
