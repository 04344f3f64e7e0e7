/** Records to begin with. A line without content is shown to be filled in and is not kept when it stays empty. */
import { blankLeader } from "#formats/rules";
import type { Draft, EditLine } from "./lines.ts";

export const templateCodes = [
  "book",
  "volume",
  "set",
  "article",
  "serial",
  "issue",
  "braille",
  "audiobook",
  "local-history",
] as const;
export type TemplateCode = (typeof templateCodes)[number];
export const isTemplateCode = (code: string): code is TemplateCode =>
  (templateCodes as readonly string[]).includes(code);

const line = (tag: string, ind: string, text: string): EditLine => ({ tag, ind, text });
const bookLines: EditLine[] = [
  line("020", "##", "$a "),
  line("041", "0#", "$a "),
  line("080", "##", "$a "),
  line("084", "##", "$a $2 rubbk"),
  line("100", "1#", "$a "),
  line("245", "10", "$a $b $c "),
  line("250", "##", "$a "),
  line("264", "#1", "$a $b $c "),
  line("300", "##", "$a $b $c "),
  line("490", "0#", "$a $v "),
  line("504", "##", "$a "),
  line("520", "##", "$a "),
  line("521", "##", "$a "),
  line("650", "#4", "$a "),
  line("653", "##", "$a "),
  line("700", "1#", "$a $4 "),
];

const without = (lines: readonly EditLine[], ...tags: string[]): EditLine[] =>
  lines.filter((one) => !tags.includes(one.tag));
const withLines = (lines: readonly EditLine[], ...more: EditLine[]): EditLine[] =>
  [...lines, ...more].sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0));

const leader = (changes: Partial<Record<number, string>>): string =>
  [...blankLeader].map((letter, at) => changes[at] ?? letter).join("");

type Template = { leader: string; lines: EditLine[]; form?: string; serial?: string };

const volume = (part: string): EditLine[] =>
  withLines(
    without(bookLines, "245"),
    line("245", "10", "$a $n $p $c "),
    ...(part === "a" ? [] : [line("773", "0#", "$t $g $w ")]),
  );

const made: Record<TemplateCode, Template> = {
  book: { leader: blankLeader, lines: bookLines },
  volume: { leader: leader({ 19: "b" }), lines: volume("b") },
  set: { leader: leader({ 19: "a" }), lines: volume("a") },
  article: {
    leader: leader({ 7: "b" }),
    lines: [
      line("041", "0#", "$a "),
      line("084", "##", "$a $2 rubbk"),
      line("100", "1#", "$a "),
      line("245", "10", "$a $b $c "),
      line("520", "##", "$a "),
      line("600", "14", "$a "),
      line("650", "#4", "$a "),
      line("651", "#4", "$a "),
      line("653", "##", "$a "),
      line("773", "0#", "$t $d $g $x "),
    ],
  },
  serial: {
    leader: leader({ 7: "s" }),
    serial: "n",
    lines: [
      line("022", "##", "$a "),
      line("041", "0#", "$a "),
      line("245", "00", "$a $b $c "),
      line("264", "#1", "$a $b $c "),
      line("310", "##", "$a "),
      line("362", "0#", "$a "),
      line("650", "#4", "$a "),
      line("651", "#4", "$a "),
      line("710", "2#", "$a "),
      line("780", "00", "$t $x "),
      line("785", "00", "$t $x "),
    ],
  },
  issue: {
    leader: blankLeader,
    lines: [
      line("041", "0#", "$a "),
      line("245", "00", "$a $n $p "),
      line("264", "#1", "$a $b $c "),
      line("300", "##", "$a "),
      line("500", "##", "$a "),
      line("773", "0#", "$t $g $x $w "),
    ],
  },
  braille: {
    leader: blankLeader,
    form: "f",
    lines: withLines(
      bookLines,
      line("007", "", "fb"),
      line("336", "##", "$b tct $2 rdacontent"),
      line("534", "##", "$p $c "),
    ),
  },
  audiobook: {
    leader: leader({ 6: "i" }),
    lines: withLines(
      without(bookLines, "504"),
      line("007", "", "sd fsngnn|||e|"),
      line("306", "##", "$a "),
      line("336", "##", "$b spw $2 rdacontent"),
      line("511", "0#", "$a "),
      line("538", "##", "$a "),
    ),
  },
  "local-history": {
    leader: blankLeader,
    lines: withLines(
      bookLines,
      line("043", "##", "$a a-kz---"),
      line("600", "14", "$a $d "),
      line("648", "#4", "$a "),
      line("651", "#4", "$a $x "),
    ),
  },
};

/** The draft of a new record; `day` as 2026-11-24. */
export function templateDraft(code: TemplateCode, day: string): Draft {
  const { leader: text, lines, form, serial } = made[code];
  const places = [..." ".repeat(40)];
  const put = (at: number, value: string): void => void places.splice(at, value.length, ...value);
  put(0, day.slice(2).replaceAll("-", ""));
  put(6, serial ? "c" : "s");
  put(11, serial ? "9999" : "    ");
  put(15, "kz ");
  put(18, "|".repeat(17));
  put(22, " ");
  if (serial) put(21, serial);
  put(23, form ?? " ");
  put(35, "kaz d");
  return { leader: text, lines: [{ tag: "008", ind: "", text: places.join("") }, ...lines] };
}
