import { LETTER_COUNT, numberOf } from "../lexicon/alphabet.ts";
import { type EndingTrie, endingTrie } from "../lexicon/ending-trie.ts";

/**
 * From a participle in its dictionary form (-ший, -щий, -мый, -нный, -тый) back to the verbs it may come from. The rules
 * propose, the lexicon decides: a proposal that is no verb of the lexicon is dropped by the caller.
 */
type Rule = readonly [ending: string, ...verbEndings: string[]];

const PAST_ACTIVE: readonly Rule[] = [
  ["шедший", "йти", "дти"],
  ["ведший", "вести"],
  ["зший", "зти", "зть", "знуть"],
  ["сший", "сти", "снуть"],
  ["рший", "реть"],
  ["кший", "чь", "кнуть"],
  ["гший", "чь", "гнуть"],
  ["хший", "хнуть"],
  ["бший", "сти", "бнуть"],
  ["дший", "сти", "сть"],
  ["тший", "сти"],
  ["вший", "ть", "сть"],
];
const PRESENT_ACTIVE: readonly Rule[] = [
  ["ующий", "овать", "евать"],
  ["юющий", "евать"],
  ["ающий", "ать", "авать"],
  ["яющий", "ять"],
  ["еющий", "еть", "еять"],
  ["оющий", "ыть", "оять"],
  ["ьющий", "ить"],
  ["вущий", "ть"],
  ["жущий", "зать"],
  ["шущий", "сать"],
  ["щущий", "стать", "скать"],
  ["чущий", "кать", "тать"],
  ["ыщущий", "ыскать"],
  ["дущий", "сти", "дти"],
  ["едущий", "ехать"],
  ["гущий", "чь"],
  ["кущий", "чь"],
  ["тущий", "сти"],
  ["зущий", "зти"],
  ["сущий", "сти"],
  ["рущий", "рать", "ереть"],
  ["нущий", "нуть", "ать"],
  ["емлющий", "емать"],
  ["лющий", "ать", "оть"],
  ["ящий", "ить", "еть", "ять"],
  ["ащий", "ать", "ить"],
];
const PRESENT_PASSIVE: readonly Rule[] = [
  ["уемый", "овать", "евать"],
  ["юемый", "евать"],
  ["ваемый", "вать", "ваить"],
  ["аемый", "ать"],
  ["яемый", "ять"],
  ["омый", "ти", "ать", "кать"],
  ["имый", "ить", "еть", "ать"],
];
const PAST_PASSIVE: readonly Rule[] = [
  ["анный", "ать"],
  ["янный", "ять"],
  ["жденный", "дить", "деть"],
  ["вленный", "вить"],
  ["бленный", "бить"],
  ["пленный", "пить", "петь"],
  ["мленный", "мить"],
  ["щенный", "тить", "стить", "стить"],
  ["шенный", "сить", "шить"],
  ["женный", "зить", "дить", "жить", "чь"],
  ["ченный", "тить", "чить", "чь"],
  ["денный", "сти", "йти", "деть"],
  ["йденный", "йти"],
  ["тенный", "сти"],
  ["сенный", "сти"],
  ["зенный", "зти"],
  ["енный", "ить", "еть", "ти"],
  ["тый", "ть"],
  ["рытый", "рыть"],
  ["ертый", "ереть"],
  ["сланный", "слать"],
];

/** All rules: the ending of the participle, then the endings of the infinitive it may stand for. */
export const PARTICIPLE_RULES: readonly Rule[] = [
  ...PAST_ACTIVE,
  ...PRESENT_ACTIVE,
  ...PRESENT_PASSIVE,
  ...PAST_PASSIVE,
];

export const ADJECTIVE_ENDINGS =
  "ый ий ая яя ое ее ые ие ого его ой ей ому ему ую юю ым им ых их ыми ими ом ем ою ею".split(" ");

/** A rule as it is met in a word: the participle's ending, and what the verb has in its place. */
export type ParticipleRule = {
  readonly ending: string;
  readonly verbs: readonly { readonly text: string; readonly letters: readonly number[] }[];
  /** Letters before the ending at least. */
  readonly least: number;
};
type Outer = { readonly inner: EndingTrie<ParticipleRule>; readonly reflexive: boolean };

/**
 * The endings of participles in two steps: first the ending of the form (full, short, or a gerund in -ши), then, before
 * it, the stem of the participle itself. All forms of all rules as one list would be five thousand.
 */
function outerEndings(): EndingTrie<Outer> {
  const rules = PARTICIPLE_RULES.map(([ending, ...verbs]) => ({
    ending,
    verbs: verbs.map((text) => ({ text, letters: [...text].map(numberOf) })),
    least: ending.endsWith("тый") ? 3 : 2,
  }));
  const stemOf = ({ ending }: ParticipleRule): string => ending.slice(0, -2);
  const full = endingTrie(rules.map((rule) => [stemOf(rule), rule] as const));
  const gerunds = endingTrie(
    rules.filter((rule) => stemOf(rule).endsWith("ш")).map((rule) => [stemOf(rule), rule] as const),
  );
  const short = endingTrie(
    rules
      .filter((rule) => /(?:[аяе]нн|т|[еи]м)$/.test(stemOf(rule)))
      .map((rule) => [stemOf(rule).replace(/нн$/, "н"), rule] as const),
  );
  return endingTrie<Outer>([
    ...ADJECTIVE_ENDINGS.flatMap((ending) => [
      [ending, { inner: full, reflexive: false }] as const,
      [`${ending}ся`, { inner: full, reflexive: true }] as const,
    ]),
    ["и", { inner: gerunds, reflexive: false }],
    ["ись", { inner: gerunds, reflexive: true }],
    ...["", "а", "о", "ы"].map((ending) => [ending, { inner: short, reflexive: false }] as const),
  ]);
}
let outer: EndingTrie<Outer> | undefined;

/** Calls `take` for every rule by which a word may be a participle, short or full, with the letters before its ending. */
export function eachParticiple(letters: Uint8Array, length: number, take: TakeRule): void {
  outer ??= outerEndings();
  const { next, at } = outer;
  let node = 0;
  for (let end = length; end > 0; ) {
    const here = at[node];
    if (here !== undefined)
      for (let i = 0; i < here.length; i++) {
        const one = here[i];
        if (one !== undefined) eachRule(one, letters, end, take);
      }
    node = next[node * LETTER_COUNT + (letters[--end] ?? 0)] ?? 0;
    if (node === 0) return;
  }
}

type TakeRule = (rule: ParticipleRule, rest: number, reflexive: boolean) => void;

function eachRule({ inner, reflexive }: Outer, letters: Uint8Array, end: number, take: TakeRule): void {
  let node = 0;
  for (let rest = end - 1; rest > 1; rest--) {
    node = inner.next[node * LETTER_COUNT + (letters[rest] ?? 0)] ?? 0;
    if (node === 0) return;
    const here = inner.at[node];
    if (here === undefined) continue;
    for (let i = 0; i < here.length; i++) {
      const rule = here[i];
      if (rule !== undefined && rest >= rule.least) take(rule, rest, reflexive);
    }
  }
}

/** What a reflexive verb has behind this ending. */
export const reflexiveOf = (verbEnding: string): string => (verbEnding.endsWith("и") ? "сь" : "ся");

/** Proposed infinitives for a participle in the masculine nominative, ё written as е; for the script of the lexicon. */
export function verbsOfParticiple(participle: string): string[] {
  const reflexive = participle.endsWith("ся");
  const plain = reflexive ? participle.slice(0, -2) : participle;
  return PARTICIPLE_RULES.flatMap(([ending, ...verbEndings]) =>
    plain.endsWith(ending) && plain.length - ending.length >= (ending.endsWith("тый") ? 3 : 2)
      ? verbEndings.map(
          (verbEnding) =>
            plain.slice(0, -ending.length) + verbEnding + (reflexive ? reflexiveOf(verbEnding) : ""),
        )
      : [],
  );
}
