/**
 * What a cataloguer needs to know of a field while filling it in, and what a check needs to know of it to say what is
 * wrong: one table for both. The meanings follow the published formats, the wording is our own.
 *
 * Tables are written in lines of three: «қазақша | по-русски | English». A leading "+" says that it may be repeated.
 */
import type { Lang } from "#basics";

export type InLangs = Record<Lang, string>;
export type CodeHelp = { name: InLangs; repeats: boolean };
/** `values`: which signs may stand there, a blank as " ". */
export type IndicatorHelp = { means: InLangs; values: ReadonlyMap<string, InLangs> };
export type FieldHelp = {
  tag: string;
  name: InLangs;
  note?: InLangs;
  repeats: boolean;
  /** Undefined: nothing but a blank stands there. */
  ind1?: IndicatorHelp;
  ind2?: IndicatorHelp;
  /** None: a control field. */
  codes: ReadonlyMap<string, CodeHelp>;
};

export type IndicatorLines = { means: string; values: Record<string, string> };
export type FieldLines = {
  name: string;
  note?: string;
  ind1?: IndicatorLines;
  ind2?: IndicatorLines;
  codes?: Record<string, string>;
};

export function inLangs(line: string): InLangs {
  const [kk = "", ru = "", en = ""] = line.replace(/^\+/, "").split("|");
  return { kk: kk.trim(), ru: ru.trim(), en: en.trim() };
}

/** JavaScript puts names that are numbers first; a reader expects the blank before them, and letters before digits. */
const inOrder = (lines: Record<string, string>, first: RegExp): [string, string][] => {
  const all = Object.entries(lines);
  return [...all.filter(([sign]) => first.test(sign)), ...all.filter(([sign]) => !first.test(sign))];
};

const indicator = ({ means, values }: IndicatorLines): IndicatorHelp => ({
  means: inLangs(means),
  values: new Map(inOrder(values, /_/).map(([sign, line]) => [sign === "_" ? " " : sign, inLangs(line)])),
});

export function helpTable(lines: Record<string, FieldLines>): ReadonlyMap<string, FieldHelp> {
  return new Map(
    Object.entries(lines)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([tag, { name, note, ind1, ind2, codes = {} }]) => [
        tag,
        {
          tag,
          name: inLangs(name),
          repeats: name.startsWith("+"),
          ...(note ? { note: inLangs(note) } : {}),
          ...(ind1 ? { ind1: indicator(ind1) } : {}),
          ...(ind2 ? { ind2: indicator(ind2) } : {}),
          codes: new Map(
            inOrder(codes, /\D/).map(([code, line]) => [
              code,
              { name: inLangs(line), repeats: line.startsWith("+") },
            ]),
          ),
        },
      ]),
  );
}

/** How many letters at the beginning of a title are passed over in sorting. */
export const nonFiling = (means: string): IndicatorLines => ({
  means,
  values: Object.fromEntries(
    Array.from({ length: 10 }, (_, count) => [
      String(count),
      `${count} таңба | знаков: ${count} | ${count} characters`,
    ]),
  ),
});
