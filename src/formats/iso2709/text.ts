import { Buffer, isAscii, isUtf8 } from "node:buffer";
import { type Refusal, refuse } from "#basics";
import { chooseCodePage, guessCyrillic } from "../codepages/choose.ts";
import { decodeField } from "../codepages/decode.ts";
import { decodeMarc8 } from "../codepages/marc8.ts";
import type { CodePage } from "../codepages/pages.ts";
import { mayBeTwice, mendTwice } from "../codepages/twice.ts";

/** From the bytes of a record's fields to their texts. */

export type Slice = { tag: string; from: number; to: number };

export type ParseOptions = { codePage?: CodePage | undefined; prior?: CodePage | undefined };

/** `whole`: fields may be decoded in one go, which is far quicker and the same where the page has no states. */
type Text = { codePage: CodePage; whole: boolean; of: (from: number, to: number) => string };

/** Only fields that are not UTF-8 by themselves tell of another page: one pasted from elsewhere would blur the picture. */
const unclear = (bytes: Buffer, fields: Slice[]): Buffer =>
  Buffer.concat(fields.map(({ from, to }) => bytes.subarray(from, to)).filter((field) => !isUtf8(field)));

function textOf(
  bytes: Buffer,
  base: number,
  fields: Slice[],
  { codePage: chosen, prior }: ParseOptions,
): Text {
  const body = bytes.subarray(base);
  if (isAscii(body) && !body.includes(0x1b))
    return { codePage: chosen ?? "utf-8", whole: true, of: (from, to) => bytes.toString("latin1", from, to) };
  const judged = isUtf8(body) ? body : unclear(bytes, fields);
  const codePage = chosen ?? chooseCodePage(judged, { declaredUtf8: bytes[9] === 0x61, prior });
  if (codePage === "utf-8" && isUtf8(body))
    return { codePage, whole: true, of: (from, to) => bytes.toString("utf8", from, to) };
  // Damaged UTF-8: a field that is whole is read as it is, one that is Cyrillic in another page as that.
  const of = (from: number, to: number) => {
    const field = bytes.subarray(from, to);
    const page = codePage !== "utf-8" || isUtf8(field) ? codePage : (guessCyrillic(field)?.page ?? codePage);
    return decodeField(field, page);
  };
  return { codePage, whole: false, of };
}

/** All fields in one decoding, when they follow each other in the record. */
function wholeText(text: Text, fields: Slice[]): string[] | undefined {
  const [head] = fields;
  const tail = fields.at(-1);
  if (!head || !tail || !text.whole) return undefined;
  for (let place = 1; place < fields.length; place += 1)
    if (fields[place]?.from !== (fields[place - 1]?.to ?? 0) + 1) return undefined;
  const pieces = text.of(head.from, tail.to).split("\x1e");
  return pieces.length === fields.length ? pieces : undefined;
}

/** Codes that stand for nothing are counted: the record was damaged, or was never MARC-8. */
function marc8Texts(bytes: Buffer, fields: Slice[]): { texts: string[]; warnings: Refusal[] } {
  let count = 0;
  const texts = fields.map(({ from, to }) => {
    const field = bytes.subarray(from, to);
    if (isAscii(field) && !field.includes(0x1b)) return field.toString("latin1");
    const { text, unknown } = decodeMarc8(field);
    count += unknown;
    return text;
  });
  return { texts, warnings: count > 0 ? [refuse("marc8-codes-unknown", { count })] : [] };
}

/** The text of every slice. `prior` is the code page of the records before, `codePage` one set by a person. */
export function textsOf(
  bytes: Buffer,
  base: number,
  fields: Slice[],
  options: ParseOptions,
): { codePage: CodePage; texts: string[]; warnings: Refusal[] } {
  const warnings: Refusal[] = [];
  const text = textOf(bytes, base, fields, options);
  if (text.codePage === "utf-8" && !text.whole) warnings.push(refuse("utf8-wrong"));
  if (text.codePage === "marc-8" && !text.whole) return { codePage: "marc-8", ...marc8Texts(bytes, fields) };
  const texts = wholeText(text, fields) ?? fields.map(({ from, to }) => text.of(from, to));
  if (text.codePage !== "utf-8" || !texts.some(mayBeTwice))
    return { codePage: text.codePage, texts, warnings };
  const mended = texts.map((one) => mendTwice(one) ?? one);
  if (mended.some((one, place) => one !== texts[place])) warnings.push(refuse("utf8-twice"));
  return { codePage: text.codePage, texts: mended, warnings };
}
