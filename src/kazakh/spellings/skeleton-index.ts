import type { Lexicon } from "../lexicon/lexicon.ts";
import { skeletonOf } from "./skeleton.ts";

/** Words of a lexicon by skeleton, made letter by letter when first asked. */
export function skeletonIndex(lexicon: Lexicon): (skeleton: string) => readonly string[] {
  const made = new Map<string, ReadonlyMap<string, string[]>>();
  const make = (key: string): ReadonlyMap<string, string[]> => {
    const index = new Map<string, string[]>();
    lexicon.eachWithPrefix(spellingsOf(key), (word) => {
      const skeleton = skeletonOf(word);
      if (!skeleton.startsWith(key)) return;
      const words = index.get(skeleton);
      if (words === undefined) index.set(skeleton, [word]);
      else words.push(word);
    });
    made.set(key, index);
    return index;
  };
  return (skeleton) => {
    const key = skeleton.slice(0, 2);
    if (key.length < 2) return NONE;
    return (made.get(key) ?? make(key)).get(skeleton) ?? NONE;
  };
}
const NONE: readonly string[] = [];

/** Letters that may stand for one letter of a skeleton, as the first or second letter of a word. */
const LETTERS: Readonly<Record<string, string>> = {
  а: "аә",
  г: "гғ",
  е: "еёэ",
  и: "ийіы",
  к: "кқ",
  н: "нң",
  о: "оө",
  у: "уұү",
  х: "хһ",
  ш: "шщ",
};

function spellingsOf(key: string): string[] {
  const [first = "", second = ""] = key;
  const firsts = [...(LETTERS[first] ?? first)];
  const seconds = [
    ...(LETTERS[second] ?? second),
    ...(second === "и" ? "юя" : ""),
    ...(second === "т" ? "ц" : ""),
    "ь",
    "ъ",
  ];
  const pairs = firsts.flatMap((one) => seconds.map((two) => one + two));
  if (first === "и" && second === "у")
    pairs.push(..."юа юб юв юг юд юж юз юй юк юл юм юн юп юр юс ют юф юх юц юч юш юю юя ю".split(" "));
  if (first === "и" && second === "а")
    pairs.push(..."яб яв яг яд яз яй як ял ям ян яп яр яс ят яф ях яц яч яш ящ я".split(" "));
  if (first === "т" && second === "с") pairs.push(..."ца це ци цо цу цы цв цю ця ц".split(" "));
  // A row of и is one: «ий…», «ыи…».
  if (first === "и") pairs.push(...firsts.flatMap((one) => ["и", "й", "і", "ы"].map((two) => one + two)));
  return [...new Set(pairs)];
}
