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

const byLastLetters = new Map<string, Rule[]>();
for (const rule of PARTICIPLE_RULES) {
  const key = rule[0].slice(-3);
  byLastLetters.set(key, [...(byLastLetters.get(key) ?? []), rule]);
}

/** Proposed infinitives for a participle in the masculine nominative, ё written as е; -ся is kept («-вшийся» → «-ться»). */
export function verbsOfParticiple(participle: string): string[] {
  const reflexive = participle.endsWith("ся");
  const plain = reflexive ? participle.slice(0, -2) : participle;
  const found: string[] = [];
  for (const [ending, ...verbEndings] of byLastLetters.get(plain.slice(-3)) ?? []) {
    if (!plain.endsWith(ending) || plain.length - ending.length < (ending.endsWith("тый") ? 3 : 2)) continue;
    const stem = plain.slice(0, -ending.length);
    // The vowel before «нный» belongs to the ending, the consonants before «енный» are part of the rule.
    for (const verbEnding of verbEndings)
      found.push(stem + verbEnding + (reflexive ? reflexiveOf(verbEnding) : ""));
  }
  return found;
}

const reflexiveOf = (verbEnding: string): string => (verbEnding.endsWith("и") ? "сь" : "ся");
