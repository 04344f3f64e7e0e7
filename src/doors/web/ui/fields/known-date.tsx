import type { ComponentChildren } from "preact";
import { formatKnownDate, type KnownDate } from "#platform/i18n/rules";
import { useUi } from "../context.tsx";
import { fieldId, Required, Under } from "./field.tsx";

/**
 * A date as far as it is known: a year alone, a month, a day. Sends `name.year`, `name.month`, `name.day` as typed;
 * what a person typed wrong comes back as typed, so values are strings here.
 */
export function KnownDateField({
  name,
  label,
  value = {},
  hint,
  error,
  required,
}: {
  name: string;
  label: ComponentChildren;
  value?: { [Part in keyof KnownDate]?: string | number | undefined };
  hint?: ComponentChildren;
  error?: string | undefined;
  required?: boolean | undefined;
}) {
  const { lang, words } = useUi();
  const id = fieldId(name);
  const part = (which: "day" | "month" | "year") => ({
    id: fieldId(`${name}.${which}`),
    name: `${name}.${which}`,
    "aria-invalid": error ? ("true" as const) : undefined,
  });
  return (
    <fieldset
      class={error ? "field field--wrong" : "field"}
      id={id}
      aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
      tabIndex={error ? -1 : undefined}
    >
      <legend class="label">
        {label}
        <Required of={{ required }} />
      </legend>
      <div class="dateparts">
        <div>
          <label for={part("day").id}>{words.form.day}</label>
          <input class="input num" inputMode="numeric" maxLength={2} value={value.day} {...part("day")} />
        </div>
        <div>
          <label for={part("month").id}>{words.form.month}</label>
          <select class="input" {...part("month")}>
            <option value="">–</option>
            {Array.from({ length: 12 }, (_, i) => i + 1).map((month) => (
              <option key={month} value={month} selected={String(value.month) === String(month)}>
                {formatKnownDate(lang, { month })}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for={part("year").id}>{words.form.year}</label>
          <input class="input num" inputMode="numeric" maxLength={4} value={value.year} {...part("year")} />
        </div>
      </div>
      <Under id={id} hint={hint ?? words.form.dateHint} error={error} />
    </fieldset>
  );
}
