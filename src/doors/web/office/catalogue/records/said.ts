/** What the checks of a draft say, in words and at the lines of the form. */
import type { Refusal } from "#basics";
import { checkRecord, type Description, type Draft, recordOf, recordWords } from "#catalogue/rules";
import type { Flavour, RawRecord } from "#formats/rules";
import { languageTag } from "#platform/i18n/rules";
import { shownAt } from "./editing.ts";
import type { Said } from "./editor-page.tsx";
import type { Desk } from "./ground.tsx";

export function findingsSaid(desk: Desk, draft: Draft, flavour: Flavour, before?: RawRecord): Said[] {
  const { record, problems, from } = recordOf(draft, flavour, before);
  const words = recordWords(desk.ui.lang).findings;
  const place = shownAt(draft, flavour);
  const say = (code: string, facts: Refusal["facts"]): string => words[code]?.(facts) ?? code;
  return [
    ...problems.map(
      ({ at, code, tag }): Said => ({ level: "must", text: say(code, { tag }), line: place(at), tag }),
    ),
    ...checkRecord(record, flavour, desk.now).map(
      ({ level, code, tag, at, facts }): Said => ({
        level,
        text: say(code, facts),
        line: at === undefined ? undefined : place(from[at] ?? -1),
        tag,
      }),
    ),
  ];
}

/** Refusals of lines lead to the line of the form, which shows fewer lines than the draft has. */
export const problemsAtLines = (
  refusals: readonly Refusal[],
  place: (at: number) => number | undefined,
): Refusal[] =>
  refusals.map((refusal) => {
    const at = /^lines\.(\d+)/.exec(refusal.field ?? "")?.[1];
    const shown = at === undefined ? undefined : place(Number(at));
    const { field: _, ...rest } = refusal;
    return at === undefined
      ? refusal
      : shown === undefined
        ? rest
        : { ...rest, field: `lines.${shown}.text` };
  });

/** The language of the record as a tag for what is typed (LOC-12). */
export const languageOf = ({ languages }: Description): string | undefined => {
  const [code] = languages.text;
  return code === undefined ? undefined : languageTag(code);
};
