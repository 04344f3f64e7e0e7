import { addOnce, scriptOf } from "./text.ts";
import { type AgeMark, ageMarks, type Description, type Kind, type Trait } from "./types.ts";

/**
 * What fixed codes do not say but words do: cataloguers of the region write «[Шрифт Брайля]», «ірі қаріп», «6+» into
 * whatever field was at hand. Words only add to what codes said.
 */
const traitWords: [Trait, RegExp][] = [
  ["braille", /брайл|braille|рельефно-?\s?точечн|бедерлі(?:-|\s)?нүкте|бедерлі қаріп/iu],
  [
    "large-print",
    /крупн\p{L}*\s+(?:шрифт|печат)|укрупн[её]нн\p{L}*\s+шрифт|large[- ]print|ірі(?:лендірілген)?\s+(?:қаріп|әріп|шрифт)/iu,
  ],
  ["daisy", /\bdaisy\b|тифлофлеш|говорящ\p{L}*\s+книг/iu],
  ["tactile", /тактильн|tactile|сипап сезу/iu],
  ["e-book", /\bepub\b|электронная книга|электрондық кітап|электронды кітап/iu],
  ["online", /сетевой ресурс|режим доступа|online resource|қолжеткізу режимі/iu],
  [
    "optical-disc",
    /\bcd-?rom\b|\bdvd(?:-rom)?\b|компакт-диск|электрон\p{L}*\s*(?:опт\p{L}*\.?\s*)диск|\(cd\)/iu,
  ],
  ["microform", /микрофильм|микрофиш|microfilm|microfiche|микроформ/iu],
];

/** General material designations, as they stand in brackets after the title. */
const kindWords: [RegExp, Kind][] = [
  [/аудиокнига|аудиокітап|audiobook|говорящ\p{L}*\s+книг/iu, "audiobook"],
  [/звукозапись|sound recording|дыбыс жазба|аудиозапись|дыбысжазба/iu, "audio"],
  [/видеозапись|videorecording|бейнежазба|motion picture|кинофильм|бейне жазба/iu, "video"],
  [/электронный ресурс|электрондық ресурс|electronic resource|computer file/iu, "e-resource"],
  [/^\W*(?:карты|карта|cartographic material|map)\W*$/iu, "map"],
  [/^\W*(?:ноты|ноталар|нота|music)\W*$/iu, "music-score"],
  [/изоматериал|бейнематериал|graphic|picture/iu, "picture"],
  [/рукопись|қолжазба|manuscript/iu, "manuscript"],
  [/^\W*(?:предмет|зат|realia|game|игра|ойын)\W*$/iu, "object"],
  [/комплект|жинақ|kit/iu, "kit"],
];

export const kindOfWords = (text: string): Kind | undefined =>
  kindWords.find(([words]) => words.test(text))?.[1];

const mark = /(?:^|[^\d+.,:–-])(0|6|12|14|16|18)\s?\+(?!\s?\d)/u;

/** «6+», «[12+]», «16 +»; undefined for sums and ranges. */
export function ageMarkIn(text: string): AgeMark | undefined {
  const found = `${mark.exec(text)?.[1] ?? ""}+`;
  return ageMarks.find((known) => known === found);
}

/** Adds traits, age mark, script and the original language's place, from the texts of a finished draft. */
export function addEvidence(draft: Description, extra: { material: string; marks: string }): void {
  const texts = [
    extra.material,
    draft.edition ?? "",
    draft.extent?.text ?? "",
    draft.extent?.accompanying ?? "",
    draft.title.rest ?? "",
    ...draft.notes
      .filter(({ kind }) => kind === "general" || kind === "system" || kind === "reproduction")
      .map(({ text }) => text),
    ...draft.subjects.filter(({ kind }) => kind === "genre").map(({ text }) => text),
  ].join("\n");
  for (const [trait, words] of traitWords) if (words.test(texts)) addOnce(draft.traits, trait);
  if ((draft.kind === "audio" || draft.kind === "audiobook") && !draft.traits.includes("audio"))
    draft.traits.push("audio");
  if (draft.kind === "e-resource" && draft.urls.some(({ kind }) => kind === "full-text"))
    addOnce(draft.traits, "online");

  const ageMark =
    ageMarkIn(extra.marks) ??
    draft.notes
      .filter(({ kind }) => kind === "audience")
      .map(({ text }) => ageMarkIn(text))
      .find(Boolean) ??
    ageMarkIn(`${draft.title.rest ?? ""}\n${draft.edition ?? ""}`) ??
    draft.notes.map(({ text }) => (text.length <= 30 ? ageMarkIn(text) : undefined)).find(Boolean);
  if (ageMark) draft.ageMark = ageMark;
  const { text, inScript, rest = "", responsibility = "" } = draft.title;
  // A title of figures and signs («50 X 50») says nothing about its script, what stands beside it does.
  const spoken = (text.match(/\p{L}/gu)?.length ?? 0) > 3 ? text : `${text} ${rest} ${responsibility}`;
  const script = scriptOf(inScript ?? spoken);
  if (script) draft.script = script;
}
