/** Records in the code pages of the years before Unicode: a byte a letter. */
import { Buffer } from "node:buffer";
import { isControl, type RawRecord } from "#formats/rules";

export type EightBits = "windows-1251" | "kz-1048";

/** KZ-1048 has Kazakh letters in the places where windows-1251 has those of its neighbours. */
const kazakh = "ЌҚќқЎҰўұЈӘјәҐӨґөЄҒєғЇҮїүЅҢѕңЋҺћһ";

function table(page: EightBits): ReadonlyMap<string, number> {
  const decoder = new TextDecoder("windows-1251");
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const letter = decoder.decode(Uint8Array.of(byte));
    const at = page === "kz-1048" ? kazakh.indexOf(letter) : -1;
    bytes.set(at >= 0 && at % 2 === 0 ? (kazakh[at + 1] ?? letter) : letter, byte);
  }
  return bytes;
}
const tables = { "windows-1251": table("windows-1251"), "kz-1048": table("kz-1048") };

/** Letters of the West lose their marks there, as they did on the keyboards of those years. */
const plainLetters: Readonly<Record<string, string>> = { æ: "ae", ø: "o", ł: "l", ı: "i", ß: "ss", ʻ: "'" };
/** Where a page has no Kazakh letters, they were typed as the Russian ones that look or sound like them. */
const russian = "әағгқкңнөоұуүуһх";
const spelledInRussian = new Map(
  [...russian].flatMap((letter, at, all) => {
    const other = all[at + 1];
    if (at % 2 === 1 || other === undefined) return [];
    return [
      [letter, other],
      [letter.toUpperCase(), other.toUpperCase()],
    ] as const;
  }),
);
const plain = (letter: string): string =>
  plainLetters[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "");

/** The bytes of a text; undefined when a letter has no place in the page. */
export function encoded(text: string, page: EightBits): Buffer | undefined {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const known = code < 0x80 ? code : tables[page].get(letter);
    const twin = tables[page].get(spelledInRussian.get(letter) ?? "");
    const rest = known !== undefined ? [known] : twin !== undefined ? [twin] : encodedPlain(plain(letter));
    if (!rest) return undefined;
    bytes.push(...rest);
  }
  return Buffer.from(bytes);
}
const encodedPlain = (letters: string): number[] | undefined =>
  letters !== "" && /^[\x20-\x7e]+$/.test(letters) ? [...Buffer.from(letters, "latin1")] : undefined;

/** A field goes out when all its letters have places; a record without its title cannot. */
export function iso2709InEightBits(record: RawRecord, page: EightBits): Buffer {
  let directory = "";
  let start = 0;
  const bodies: Buffer[] = [];
  for (const field of record.fields) {
    const text = isControl(field)
      ? field.data
      : field.ind1 + field.ind2 + field.subfields.map(({ code, value }) => `\x1f${code}${value}`).join("");
    const body = encoded(`${text}\x1e`, page);
    if (!body) continue;
    directory += field.tag + String(body.length).padStart(4, "0") + String(start).padStart(5, "0");
    bodies.push(body);
    start += body.length;
  }
  const base = 24 + directory.length + 1;
  const length = String(base + start + 1).padStart(5, "0");
  const leader = `${length}${record.leader.slice(5, 9)} 22${String(base).padStart(5, "0")}${record.leader.slice(17, 20)}4500`;
  return Buffer.concat([Buffer.from(`${leader}${directory}\x1e`, "latin1"), ...bodies, Buffer.from("\x1d")]);
}
