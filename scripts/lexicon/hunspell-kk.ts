/**
 * hunspell-kk 1.1 knows two classes: A… (41,678 nominals, bare verb stems and many inflected words among them) and M…
 * (6,718 infinitives). Verb stems come from the infinitives; whether `тасу` hides `тас` or `тасы` is not written there, so
 * the stems on -ы/-і are a list of our own. A verb stem in class A is no noun unless it is short or ends in -с (`жарыс`),
 * where Kazakh has nouns of the same form.
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
  const verbs = new Set(infinitives.flatMap((word) => verbStems(word, nominals, own)));
  for (const word of nominals) if (isDerivedVerb(word, nominals)) verbs.add(word);
  const words = new Map<string, string>();
  for (const word of nominals) {
    const isVerb = verbs.has(word);
    if (!isVerb || word.length <= 4 || /[сғқкм]$/.test(word)) words.set(word, "N");
  }
  for (const word of verbs) words.set(word, `${words.get(word) ?? ""}V`);
  for (const [word, flags] of words) {
    const ours = own.get(word);
    // What our own list says already is not said twice; a name or a whole word wins.
    if (ours !== undefined && (/[PW]/.test(ours) || [...flags].every((flag) => ours.includes(flag))))
      words.delete(word);
  }
  return words;
}

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
