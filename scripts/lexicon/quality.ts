import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { analyzeForIndex, analyzeForQuery, termsOf } from "../../src/kazakh/index.ts";

/**
 * How well words find one another, by the evaluation data of Kazakh and Russian search (forms by lemma, pairs that must
 * stay apart, spellings in other scripts). The data are ShareAlike and not part of this repository: they are read where
 * ORTAQ_SHARED or a folder beside the repository holds them.
 *
 * A third of the lemmas, chosen by a hash of the lemma, is kept *aside*: rules are made by looking at the others only, so
 * the difference of the two parts tells how much of a figure is learnt by heart.
 */
export type Part = "open" | "aside";
type Share = { hits: number; of: number };
export type Figures = Map<string, Record<Part, Share>>;

export function evaluationFolder(): string | null {
  const folder = join(
    resolve(process.env.ORTAQ_SHARED ?? join(import.meta.dirname, "../../../shared")),
    "data/kazakh",
  );
  return existsSync(join(folder, "groups.tsv")) ? folder : null;
}

type Row = Readonly<Record<string, string>>;
const rowsOf = (folder: string, name: string): Row[] => {
  const [head = "", ...lines] = readFileSync(join(folder, `${name}.tsv`), "utf8")
    .trimEnd()
    .split("\n");
  const names = head.split("\t");
  return lines.map((line) => {
    const values = line.split("\t");
    return Object.fromEntries(names.map((column, i) => [column, values[i] ?? ""]));
  });
};

export function partOf(lemma: string): Part {
  let hash = 2_166_136_261;
  for (let i = 0; i < lemma.length; i++) hash = Math.imul(hash ^ lemma.charCodeAt(i), 16_777_619);
  return (hash >>> 0) % 3 === 0 ? "aside" : "open";
}

type Terms = ReadonlyMap<string, number>;
function remembering(analyse: typeof analyzeForIndex): (word: string) => Terms {
  const known = new Map<string, Terms>();
  return (word) => {
    let terms = known.get(word);
    if (terms === undefined) {
      terms = termsOf(analyse(word));
      known.set(word, terms);
    }
    return terms;
  };
}
const written = remembering(analyzeForIndex);
const asked = remembering(analyzeForQuery);
const finds = (query: string, word: string): boolean => {
  const terms = written(word);
  for (const term of asked(query).keys()) if (terms.has(term)) return true;
  return false;
};

export function quality(folder: string): Figures {
  const figures: Figures = new Map();
  const count = (name: string, lemma: string, hit: boolean): void => {
    const both = figures.get(name) ?? { open: { hits: 0, of: 0 }, aside: { hits: 0, of: 0 } };
    const share = both[partOf(lemma)];
    share.of++;
    if (hit) share.hits++;
    figures.set(name, both);
  };
  const groups = rowsOf(folder, "groups");
  countForms(groups, count);
  countStrangers(groups, rowsOf(folder, "families"), count);
  for (const { lang, kind, a = "", b = "", lemma_a = "" } of rowsOf(folder, "confusable"))
    count(`${lang} ${kind} pairs confused`, lemma_a.toLowerCase(), finds(a, b) || finds(b, a));
  for (const { scheme, variant = "", target = "" } of rowsOf(folder, "translit"))
    if (scheme !== "cross-name")
      count("spellings in other scripts", target.toLowerCase(), finds(variant, target));
  return figures;
}

type Count = (name: string, lemma: string, hit: boolean) => void;

/** Pairs of forms of one lemma; the dictionary form and each form. */
function countForms(rows: readonly Row[], count: Count): void {
  const groups = Map.groupBy(rows, ({ lang, lemma = "" }) => `${lang}\t${lemma.toLowerCase()}`);
  for (const group of groups.values()) {
    const { lang, lemma = "", pos = "" } = group[0] ?? {};
    const forms = [...new Map(group.map((row) => [row.form?.toLowerCase() ?? "", row])).values()];
    if (forms.length < 2) continue;
    const key = lemma.toLowerCase();
    const infinitive =
      lang === "kk" && pos.includes("VERB") ? group.find(({ tags }) => tags === "inf")?.form : undefined;
    for (const { form = "", stratum = "" } of forms) {
      if (form.toLowerCase() !== (infinitive ?? lemma).toLowerCase())
        count(`${lang} citation`, key, finds(infinitive ?? lemma, form));
      for (const other of forms) {
        if (other.form === form) continue;
        const hit = finds(other.form ?? "", form);
        count(`${lang} recall`, key, hit);
        if (stratum === "ud-verb" || stratum === "own-hyphen") count(`${lang} recall, ${stratum}`, key, hit);
      }
    }
  }
}

/** Pairs of forms of different lemmas that share a term, families left out: in one part, of all pairs of that part. */
function countStrangers(rows: readonly Row[], families: readonly Row[], count: Count): void {
  const kin = new Set(
    families.flatMap(({ lang, lemma_a, lemma_b }) => [
      `${lang} ${lemma_a} ${lemma_b}`.toLowerCase(),
      `${lang} ${lemma_b} ${lemma_a}`.toLowerCase(),
    ]),
  );
  for (const lang of ["kk", "ru"])
    for (const part of ["open", "aside"] as const) {
      const forms = new Map<string, Set<string>>();
      for (const row of rows) {
        const lemma = row.lemma?.toLowerCase() ?? "";
        if (row.lang !== lang || partOf(lemma) !== part) continue;
        const form = row.form?.toLowerCase() ?? "";
        forms.set(form, (forms.get(form) ?? new Set()).add(lemma));
      }
      const related = (one: string, two: string): boolean => {
        const lemmas = forms.get(two) ?? new Set();
        for (const lemma of forms.get(one) ?? [])
          if (lemmas.has(lemma) || [...lemmas].some((other) => kin.has(`${lang} ${lemma} ${other}`)))
            return true;
        return false;
      };
      countPairs([...forms.keys()], related, (hit, form) =>
        count(`${lang} strangers confused`, [...(forms.get(form) ?? [])][0] ?? "", hit),
      );
    }
}

function countPairs(
  words: readonly string[],
  related: (one: string, two: string) => boolean,
  count: (hit: boolean, word: string) => void,
): void {
  const byTerm = new Map<string, string[]>();
  for (const word of words)
    for (const term of written(word).keys()) byTerm.set(term, [...(byTerm.get(term) ?? []), word]);
  for (const word of words) {
    const near = new Set([...asked(word).keys()].flatMap((term) => byTerm.get(term) ?? []));
    for (const other of words)
      if (other !== word && (near.has(other) ? !related(word, other) : true)) count(near.has(other), word);
  }
}
