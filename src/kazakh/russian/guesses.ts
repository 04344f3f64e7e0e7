import { endingsOf, longestEnding } from "../lexicon/ending-trie.ts";

type Guess = { readonly lemma: string; readonly weight: number };

/**
 * Stems for words no lexicon has, names above all. The dictionary form cannot be known («Нуры»: Нур or Нура?), so the term
 * is the stem without ending – for masculine names the name itself, which is how Kazakh writes it too.
 */
const NOUN_ENDINGS = endingsOf("ами ями ах ях ов ев ам ям ом ем ой ей ою ею ы и а я у ю е о");
const ADJECTIVE_ENDINGS = endingsOf("ий ый ая ое ие ые ого ому им ым ой ую их ых ими ыми ом");
// -ин is there with -н.
const ADJECTIVE_STEMS = endingsOf("ск цк н ов ев");
const SURNAME_ENDINGS = endingsOf("а у ым е ой ы ых ыми ом");
const SURNAMES = endingsOf("ов ев ин ын");
const WEIGHT = 0.8;

export function guessRussian(word: string): Guess[] {
  if (word.length < 4 || word.includes("-")) return [];
  const found: Guess[] = [];
  const surname = surnameOf(word);
  if (surname !== null) found.push({ lemma: surname, weight: WEIGHT });
  const adjective = adjectiveOf(word);
  if (adjective !== null && adjective !== surname) found.push({ lemma: adjective, weight: WEIGHT });
  const ending = longestEnding(NOUN_ENDINGS, word);
  // Зайсаном may be a town or an adjective.
  const noun = adjective === null || ending === "ом" || ending === "ой";
  if (ending !== null && surname === null && noun) {
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) return found;
    found.push({ lemma: stem, weight: WEIGHT });
    // Абаю, Абаем: the й of the stem is in the ending.
    if ("аеоиуы".includes(stem.at(-1) ?? " ") && "яюе".includes(ending[0] ?? " "))
      found.push({ lemma: `${stem}й`, weight: WEIGHT });
  }
  return found;
}

/** Whether what stands before an ending of `stems` has two letters at least. */
function endsIn(stems: typeof SURNAMES, word: string): boolean {
  const ending = longestEnding(stems, word);
  return ending !== null && word.length - ending.length >= 2;
}

function surnameOf(word: string): string | null {
  if (endsIn(SURNAMES, word)) return word;
  const ending = longestEnding(SURNAME_ENDINGS, word);
  if (ending === null) return null;
  const name = word.slice(0, -ending.length);
  return endsIn(SURNAMES, name) ? name : null;
}

function adjectiveOf(word: string): string | null {
  const ending = longestEnding(ADJECTIVE_ENDINGS, word);
  if (ending === null) return null;
  const stem = word.slice(0, -ending.length);
  return endsIn(ADJECTIVE_STEMS, stem) ? stem + (/[кгх]$/.test(stem) ? "ий" : "ый") : null;
}
