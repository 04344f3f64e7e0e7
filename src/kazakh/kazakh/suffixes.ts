import { CONSONANT, GLIDE, L, NASAL, RY, VOICELESS, VOWEL, ZH } from "./sounds.ts";

/**
 * The order of Kazakh suffixes as a table, read from the end of the word to its stem.
 *
 * A state says what may still stand to the left of what was taken off. A line takes one suffix off: in which states,
 * after which sounds, and which state follows. In a suffix A is а/е, I ы/і, G ғ/г, K қ/к by vowel harmony; other letters
 * stand for themselves («мен» does not harmonise).
 *
 *   noun:  stem + plural + possessive + case;  -дағы makes a new nominal that takes all of them again
 *   verb:  stem (+ voice) + negation + tense + person;  participles and the infinitive are nominals in turn
 */
export const State = {
  Word: 1, // nothing taken off
  Cased: 2, // a case is off: possessive, plural, stem
  CasedThird: 4, // a case that only follows the third person possessive (-н, -на, -нда)
  CasedOwn: 8, // the dative -а/-е, only after -м, -ң
  Possessed: 16, // a possessive is off: plural, stem
  Plural: 32, // the plural is off: stem
  Verb: 64, // a tense is off: negation, stem
  Bare: 128, // the negation is off: stem
} as const;

/** How the suffix meets the stem, and so what was changed in it. */
export const Join = {
  Plain: 0,
  Vowel: 1, // begins with a vowel: п к қ became б г ғ, a short vowel may be gone (орын – орны)
  Narrow: 2, // и stands for ы/і + й (оқиды), or for a stem on -и
  Iota: 3, // я, ю stand for й + а, й + у (қояды, қою)
  Infinitive: 4, // у: the stem may have lost -ы/-і (оқу), п к қ became б г ғ
  Converb: 5, // -ып: as Vowel, and п may have become у (тап – тауып)
} as const;

/** `weight` is how much a guess may trust the suffix: a long, unmistakable one more than a single vowel. */
export type SuffixLine = {
  readonly suffix: string;
  readonly from: number;
  readonly to: number;
  readonly after: number;
  readonly join: number;
  readonly weight: number;
};

const { Word, Cased, CasedThird, CasedOwn, Possessed, Plural, Verb, Bare } = State;
const NOMINAL_END = Word | Cased | CasedThird | CasedOwn | Possessed | Plural;
const POSSESSIBLE = Word | Cased;
const ANY = VOWEL | CONSONANT;
const VOICED = ANY & ~VOICELESS;

const lines: SuffixLine[] = [];
function line(
  from: number,
  to: number,
  after: number,
  suffixes: string,
  weight: number,
  join: number = Join.Plain,
): void {
  for (const suffix of suffixes.split(" ")) lines.push({ suffix, from, to, after, join, weight });
}

// ---- cases
line(Word, Cased, VOWEL | GLIDE | NASAL, "нIң", 3);
line(Word, Cased, GLIDE | RY | L | ZH, "дIң", 3);
line(Word, Cased, VOICELESS, "тIң", 3);
line(Word, Cased, VOWEL | GLIDE, "нI", 1.5);
line(Word, Cased, VOICED & ~VOWEL, "дI", 1.2);
line(Word, Cased, VOICELESS, "тI", 1.2);
line(Word, Cased, VOICED, "GA", 2);
line(Word, Cased, VOICELESS, "KA", 2);
line(Word, Cased, VOICED, "дA дAй дAйIн", 2);
line(Word, Cased, VOICELESS, "тA тAй тAйIн", 2);
line(Word, Cased, VOWEL | GLIDE | RY | L | ZH, "дAн", 2.5);
line(Word, Cased, VOICELESS, "тAн", 2.5);
line(Word, Cased, NASAL, "нAн", 2.5);
line(Word, Cased, VOICED & ~ZH, "мен менен", 3);
line(Word, Cased, ZH, "бен бенен", 3);
line(Word, Cased, VOICELESS, "пен пенен", 3);
line(NOMINAL_END, Cased, VOICED, "дAGI", 3);
line(NOMINAL_END, Cased, VOICELESS, "тAGI", 3);
line(Word | Cased, Cased, VOWEL | GLIDE | NASAL, "нIкI", 3);
line(Word | Cased, Cased, VOICED & ~VOWEL & ~NASAL, "дIкI", 3);
line(Word | Cased, Cased, VOICELESS, "тIкI", 3);
// after the third person possessive
line(Word, CasedThird, VOWEL, "н нA нAн ндA ндAй", 1.5);
line(NOMINAL_END, CasedThird, VOWEL, "ндAGI", 3);
// after -м, -ң
line(Word, CasedOwn, NASAL, "A", 1.5);

// ---- possessives
line(POSSESSIBLE | CasedOwn, Possessed, VOWEL, "м ң", 0.5);
line(POSSESSIBLE | CasedOwn, Possessed, CONSONANT, "Iм Iң", 0.8, Join.Vowel);
line(POSSESSIBLE, Possessed, VOWEL, "ңIз мIз", 2.5);
line(POSSESSIBLE, Possessed, CONSONANT, "IңIз IмIз", 2.5, Join.Vowel);
line(POSSESSIBLE | CasedThird, Possessed, VOWEL | GLIDE, "сI", 1.5);
line(POSSESSIBLE | CasedThird, Possessed, CONSONANT, "I", 0.7, Join.Vowel);

// ---- plural, comparative
line(NOMINAL_END & ~Plural, Plural, VOWEL | GLIDE | RY, "лAр", 2.5);
line(NOMINAL_END & ~Plural, Plural, L | NASAL | ZH, "дAр", 2.5);
line(NOMINAL_END & ~Plural, Plural, VOICELESS, "тAр", 2.5);
line(Word | Cased, Plural, VOWEL, "рAK", 1.5);
line(Word | Cased, Plural, CONSONANT, "IрAK", 1.5, Join.Vowel);

// ---- participles and the infinitive: nominals made of a verb
line(NOMINAL_END, Verb, VOICED, "GAн GAндIK", 1.8);
line(NOMINAL_END, Verb, VOICELESS, "KAн KAндIK", 1.8);
line(NOMINAL_END, Verb, CONSONANT, "AтIн AтIндIK", 3, Join.Vowel);
line(NOMINAL_END, Verb, VOWEL, "йтIн йтIндIK", 3);
line(NOMINAL_END, Verb, ANY, "итIн", 3, Join.Narrow);
line(NOMINAL_END, Verb, ANY, "ятIн", 3, Join.Iota);
// A negation has a form of its own (-мас), so none stands before these.
line(NOMINAL_END, Bare, CONSONANT, "Aр", 0.8, Join.Vowel);
line(NOMINAL_END, Bare, VOWEL, "р", 0.5);
line(NOMINAL_END, Bare, ANY, "яр", 0.8, Join.Iota);
line(NOMINAL_END, Bare, VOWEL | GLIDE | RY | L, "мAс", 2);
line(NOMINAL_END, Bare, NASAL | ZH, "бAс", 2);
line(NOMINAL_END, Bare, VOICELESS, "пAс", 2);
line(NOMINAL_END, Verb, ANY, "у", 1, Join.Infinitive);
line(NOMINAL_END, Verb, ANY, "ю", 1, Join.Iota);
line(Word | Cased, Bare, VOWEL | GLIDE | RY | L, "мAK", 1);
line(Word | Cased, Bare, NASAL | ZH, "бAK", 1);
line(Word | Cased, Bare, VOICELESS, "пAK", 1);

// ---- finite verbs
const PAST_PERSONS = ["", "м", "ң", "ңIз", "K", "ңдAр", "ңIздAр"];
const PERSONS = ["мIн", "сIң", "сIз", "мIз", "сIңдAр", "сIздAр"];
const PERSONS_AFTER_N = ["мIн", "сIң", "сIз", "бIз", "сIңдAр", "сIздAр"];
const PERSONS_AFTER_P = ["пIн", "сIң", "сIз", "пIз", "сIңдAр", "сIздAр"];
const each = (stem: string, persons: readonly string[]): string =>
  persons.map((person) => stem + person).join(" ");

line(Word, Verb, VOICED, each("дI", PAST_PERSONS), 1.5);
line(Word, Verb, VOICELESS, each("тI", PAST_PERSONS), 1.5);
line(Word, Verb, ANY, each("сA", [...PAST_PERSONS, "шI", "йшI", "ңшI", "ңIзшI"]), 1.5);
const PRESENT = ["", "м", "дI", ...PERSONS];
line(Word, Verb, CONSONANT, each("A", PRESENT), 0.8, Join.Vowel);
line(Word, Verb, VOWEL, each("й", PRESENT), 0.8);
line(Word, Verb, ANY, each("и", PRESENT), 0.8, Join.Narrow);
line(Word, Verb, ANY, each("я", PRESENT), 0.8, Join.Iota);
line(Word, Verb, VOICED, each("GAн", PERSONS_AFTER_N), 3);
line(Word, Verb, VOICELESS, each("KAн", PERSONS_AFTER_N), 3);
line(
  Word,
  Verb,
  VOICED,
  "GAншA GAлI GAй GIн GIм GIң GIсI GIңIз GImIз GAймIн GAйсIң GAйсIз GAймIз".replace("GImIз", "GIмIз"),
  2,
);
line(Word, Verb, VOICELESS, "KAншA KAлI KAй KIн KIм KIң KIсI KIңIз KIмIз KAймIн KAйсIң KAйсIз KAймIз", 2);
line(Word, Verb, CONSONANT, each("AтIн", PERSONS_AFTER_N), 3, Join.Vowel);
line(Word, Verb, VOWEL, each("йтIн", PERSONS_AFTER_N), 3);
line(Word, Verb, ANY, each("итIн", PERSONS_AFTER_N), 3, Join.Narrow);
line(Word, Verb, ANY, each("ятIн", PERSONS_AFTER_N), 3, Join.Iota);
line(Word, Bare, CONSONANT, each("Aр", PERSONS), 2, Join.Vowel);
line(Word, Bare, VOWEL, each("р", PERSONS), 2);
line(Word, Bare, ANY, each("яр", PERSONS), 2, Join.Iota);
line(Word, Bare, VOWEL | GLIDE | RY | L, each("мAс", PERSONS_AFTER_P), 3);
line(Word, Bare, NASAL | ZH, each("бAс", PERSONS_AFTER_P), 3);
line(Word, Bare, VOICELESS, each("пAс", PERSONS_AFTER_P), 3);
// The four auxiliaries жүр, тұр, отыр, жатыр take persons without a tense.
line(Word, Verb, RY, "мIн сIң сIз мIз сIңдAр сIздAр", 1);
const CONVERB = ["", "тI", ...PERSONS_AFTER_P];
line(Word, Verb, CONSONANT, each("Iп", CONVERB), 1.5, Join.Converb);
line(Word, Verb, VOWEL, each("п", CONVERB), 1);
line(Word, Verb, VOWEL, "йIн йIK йIншI", 1.5);
line(Word, Verb, CONSONANT, "AйIн AйIK AйIншI", 2, Join.Vowel);
line(Word, Verb, ANY, "яйын яйық", 2, Join.Iota);
line(Word, Verb, ANY, "сIн сIншI", 1.5);
line(Word, Verb, VOWEL, "ңIз ңдAр ңIздAр ңIзшI", 2);
line(Word, Verb, CONSONANT, "Iң IңIз IңдAр IңIздAр IңIзшI", 1.5, Join.Vowel);
line(Word, Bare, VOWEL | GLIDE | RY | L, "мAйIншA мAKшI мAKпIн мAKсIз мAKпIз", 3);
line(Word, Bare, NASAL | ZH, "бAйIншA бAKшI бAKпIн бAKсIз бAKпIз", 3);
line(Word, Bare, VOICELESS, "пAйIншA пAKшI пAKпIн пAKсIз пAKпIз", 3);

// ---- negation
line(Verb, Bare, VOWEL | GLIDE | RY | L, "мA", 1);
line(Verb, Bare, NASAL | ZH, "бA", 1);
line(Verb, Bare, VOICELESS, "пA", 1);
line(Word, Bare, VOWEL | GLIDE | RY | L, "мA", 0.3); // «don't!»
line(Word, Bare, NASAL | ZH, "бA", 0.3);
line(Word, Bare, VOICELESS, "пA", 0.3);

export const SUFFIX_LINES: readonly SuffixLine[] = lines;
export const NOMINAL_STATES = NOMINAL_END;
export const VERBAL_STATES = Verb | Bare;
