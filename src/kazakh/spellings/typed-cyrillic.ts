/**
 * A Latin or Arabic-script word in Cyrillic letters, sound by sound, as far as the script tells. Where a letter group may
 * be read in two ways («ng» ң or нг, «j» ж or й, «y'» у or ы), all ways are given, the most likely first.
 */
type Sounds = readonly [pattern: string, ...readings: string[]];

/** Longest first at each place. Sources: alphabets of 2017, 2018, 2021, press and academic ASCII, ISO 9, ГОСТ 7.79 B, BGN, ICAO. */
const LATIN: readonly Sounds[] = [
  ["shch", "щ"],
  ["şş", "щ"],
  ["shh", "щ"],
  ["sch", "щ", "сч"],
  ["zh", "ж"],
  ["sh", "ш"],
  ["ch", "ч"],
  ["kh", "х"],
  ["gh", "ғ"],
  ["ng", "ң", "нг"],
  ["tsh", "тш"],
  ["ts'", "тш"],
  ["tş", "тш", "ч"],
  ["ts", "ц"],
  ["cz", "ц"],
  ["ju", "ю", "жу"],
  ["ae", "ә", "ае"],
  ["oe", "ө", "ое"],
  ["ue", "ү", "уе"],
  ["yo", "ё", "йо"],
  ["ye", "е", "йе"],
  ["ie", "ие", "е", "ье"],
  ["io", "ё", "ио"],
  ["ii", "ий"],
  ["a'", "ә"],
  ["g'", "ғ"],
  ["i'", "и"],
  ["n'", "ң", "нь"],
  ["o'", "ө"],
  ["s'", "ш", "сь"],
  ["c'", "ч"],
  ["u'", "ү"],
  ["y'", "у", "ы"],
  ["e'", "э"],
  ["a", "а"],
  ["b", "б"],
  ["c", "ц", "к"],
  ["d", "д"],
  ["e", "е"],
  ["f", "ф"],
  ["g", "г"],
  ["h", "х"],
  ["i", "и"],
  ["j", "ж", "й"],
  ["k", "к"],
  ["l", "л"],
  ["m", "м"],
  ["n", "н"],
  ["o", "о"],
  ["p", "п"],
  ["q", "қ"],
  ["r", "р"],
  ["s", "с"],
  ["t", "т"],
  ["u", "у"],
  ["v", "в"],
  ["w", "у", "в"],
  ["x", "х", "кс"],
  ["y", "ы"],
  ["z", "з"],
  ["ä", "ә"],
  ["á", "ә"],
  ["a̋", "ә"],
  ["ə", "ә"],
  ["ğ", "ғ"],
  ["ǵ", "ғ"],
  ["ġ", "ғ"],
  ["ı", "і"],
  ["ì", "і"],
  ["ñ", "ң"],
  ["ń", "ң"],
  ["ņ", "ң"],
  ["ŋ", "ң"],
  ["ö", "ө"],
  ["ó", "ө"],
  ["ô", "ө"],
  ["ū", "ұ"],
  ["u̇", "ұ"],
  ["ü", "ү"],
  ["ú", "ү"],
  ["ù", "ү"],
  ["ý", "у"],
  ["ş", "ш"],
  ["š", "ш"],
  ["ŝ", "щ"],
  ["ç", "ч"],
  ["č", "ч"],
  ["ž", "ж"],
  ["ķ", "қ"],
  ["ḥ", "һ"],
  ["â", "я"],
  ["û", "ю"],
  ["ë", "ё"],
  ["è", "э"],
  ["é", "е"],
  ["í", "и"],
  ["'", ""],
  ["’", ""],
  ["ʼ", ""],
  ["`", ""],
  ["ʹ", ""],
  ["ʺ", ""],
  ["-", "-"],
];

/** By the code of the first letter, longest pattern first; all letters are below this code. */
const LATIN_CODES = 0x1f00;
const latinByFirst: (Sounds[] | undefined)[] = [];
for (const sounds of [...LATIN].sort((one, two) => two[0].length - one[0].length)) {
  const first = sounds[0].charCodeAt(0);
  const known = latinByFirst[first];
  if (known === undefined) latinByFirst[first] = [sounds];
  else known.push(sounds);
}

const MOST_VARIANTS = 6;
const APOSTROPHES = /[’ʼ`]/;

/** Cyrillic readings of a lower-case Latin word; empty when it holds a letter no scheme knows. */
export function typedFromLatin(word: string): string[] {
  const text = APOSTROPHES.test(word) ? word.replace(/[’ʼ`]/g, "'") : word;
  let variants = [""];
  for (let i = 0; i < text.length; ) {
    const sounds = soundsAt(text, i);
    if (sounds === undefined) return [];
    if (sounds.length === 2) {
      for (let v = 0; v < variants.length; v++) variants[v] = (variants[v] ?? "") + (sounds[1] ?? "");
    } else {
      const wider: string[] = [];
      // All variants with the first reading come before any with the second.
      for (let reading = 1; reading < sounds.length; reading++)
        for (const variant of variants)
          if (wider.length < MOST_VARIANTS) wider.push(variant + sounds[reading]);
      variants = wider;
    }
    i += sounds[0].length;
  }
  return variants;
}

function soundsAt(text: string, at: number): Sounds | undefined {
  const code = text.charCodeAt(at);
  const all = code < LATIN_CODES ? latinByFirst[code] : undefined;
  if (all === undefined) return undefined;
  for (const sounds of all) if (sounds[0].length === 1 || text.startsWith(sounds[0], at)) return sounds;
  return undefined;
}

const ARABIC: Readonly<Record<string, string>> = {
  ا: "а",
  آ: "а",
  ب: "б",
  ۆ: "в",
  گ: "г",
  ع: "ғ",
  د: "д",
  ە: "е",
  ه: "е",
  ج: "ж",
  ز: "з",
  ي: "и",
  ی: "и",
  ك: "к",
  ک: "к",
  ق: "қ",
  ل: "л",
  م: "м",
  ن: "н",
  ڭ: "ң",
  و: "о",
  پ: "п",
  ر: "р",
  س: "с",
  ت: "т",
  ۋ: "у",
  ۇ: "ұ",
  ف: "ф",
  ح: "х",
  ھ: "һ",
  چ: "ч",
  ش: "ш",
  ى: "ы",
};
const FRONT_OF: Readonly<Record<string, string>> = { а: "ә", о: "ө", ұ: "ү", ы: "і" };

/**
 * Kazakh in Arabic script (төте жазу). A hamza at the head makes all vowels of the word front; it is left out where е, г
 * or к already say so. Later syllables keep а («кітапхана»), so the plain letters come as a second reading.
 */
export function typedFromArabic(word: string): string[] {
  let plain = "";
  let front = false;
  for (const letter of word) {
    if (letter === "ء" || letter === "ٴ" || letter === "ٔ") front = true;
    else {
      const cyrillic = ARABIC[letter];
      if (cyrillic === undefined) return [];
      plain += cyrillic;
    }
  }
  if (front || /[егк]/.test(plain)) {
    const fronted = plain.replace(/[аоұы]/g, (vowel) => FRONT_OF[vowel] ?? vowel);
    return [fronted, plain];
  }
  return [plain];
}
