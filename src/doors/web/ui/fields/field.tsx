import type { ComponentChildren } from "preact";
import type { Refusal } from "#basics";
import { formatNumber } from "#platform/i18n/rules";
import { useUi } from "../context.tsx";

/** What is wrong, in words; `field` is the name of the input it belongs to ("name.kk"). */
export type Problem = { text: string; field?: string | undefined };

/** The id of an input by its name, so that a summary of errors can lead to it. */
export const fieldId = (name: string): string => `f-${name.replace(/[^\w-]+/g, "-")}`;

/** The words of refusals from a room's table; a code without words is shown as it is, which a test of the room finds. */
export function problemsOf(
  refusals: readonly Refusal[],
  table: Partial<Record<string, string | ((facts: never) => string)>>,
): Problem[] {
  return refusals.map((refusal) => {
    const words = table[refusal.code];
    const text =
      typeof words === "function" ? (words as (facts: Refusal["facts"]) => string)(refusal.facts) : words;
    return { text: text ?? refusal.code, field: refusal.field };
  });
}

/** What is wrong with one input, or with anything inside it ("hours" finds "hours.0.from"). */
export const problemIn = (problems: readonly Problem[], name: string): string | undefined =>
  problems.find((one) => one.field === name || one.field?.startsWith(`${name}.`))?.text;

export type FieldProps = {
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** What to do about it, not only that it is wrong. */
  error?: string | undefined;
  required?: boolean | undefined;
  id?: string | undefined;
};

/** What an input needs of its field: id, and which texts describe it. */
export function describedBy({ name, hint, error, required, id = fieldId(name) }: FieldProps) {
  const texts = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    id,
    name,
    required: required ? true : undefined,
    "aria-invalid": error ? ("true" as const) : undefined,
    "aria-describedby": texts || undefined,
  };
}

/** Label above, input, hint, error below: the frame of every single field. */
export function Field({ children, ...field }: FieldProps & { children: ComponentChildren }) {
  const { id = fieldId(field.name) } = field;
  return (
    <div class={field.error ? "field field--wrong" : "field"}>
      <label for={id}>
        {field.label}
        <Required of={field} />
      </label>
      {children}
      <Under id={id} hint={field.hint} error={field.error} />
    </div>
  );
}

export function Required({ of }: { of: { required?: boolean | undefined } }) {
  const { words } = useUi();
  return of.required ? <span class="field__must"> · {words.form.required}</span> : null;
}

export const Under = ({
  id,
  hint,
  error,
}: {
  id: string;
  hint?: ComponentChildren;
  error?: string | undefined;
}) => (
  <>
    {error ? (
      <p class="wrong" id={`${id}-error`}>
        {error}
      </p>
    ) : null}
    {hint ? (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    ) : null}
  </>
);

/** All that is wrong with a form, above it: each line leads to its field. Nothing wrong draws nothing. */
export function FormErrors({ problems }: { problems: readonly Problem[] }) {
  const { lang, words } = useUi();
  if (problems.length === 0) return null;
  return (
    <section class="message message--stop" role="alert" aria-labelledby="form-errors" tabIndex={-1}>
      <h2 class="message__title" id="form-errors">
        {words.form.problems(problems.length, formatNumber(lang, problems.length))}
      </h2>
      <ul class="message__list">
        {problems.map((problem) => (
          <li key={`${problem.field}${problem.text}`}>
            {problem.field ? <a href={`#${fieldId(problem.field)}`}>{problem.text}</a> : problem.text}
          </li>
        ))}
      </ul>
      <p>{words.form.problemsLead}</p>
    </section>
  );
}
