import type { ComponentChildren } from "preact";
import { langs, missingLangs, type Trilingual } from "#basics";
import { formatList } from "#platform/i18n/rules";
import { useUi } from "../context.tsx";
import { fieldId, Required, Under } from "./field.tsx";

/**
 * A text in three languages, each free to be empty; the missing ones are marked with a ring and words, so that a
 * person sees what is still to be written. (I18-02) Sends `name.kk`, `name.ru`, `name.en`.
 */
export function TrilingualField({
  name,
  label,
  value,
  hint,
  error,
  errors = {},
  required,
  rows,
  maxLength,
}: {
  name: string;
  label: ComponentChildren;
  value?: Trilingual | undefined;
  hint?: ComponentChildren;
  /** Wrong as a whole: no language given. */
  error?: string | undefined;
  /** Wrong in one language. */
  errors?: Trilingual;
  required?: boolean | undefined;
  /** Several lines each. */
  rows?: number | undefined;
  maxLength?: number | undefined;
}) {
  const { lang, words } = useUi();
  const id = fieldId(name);
  const missing = missingLangs(value);
  const blank = missing.length === langs.length;
  const texts = [hint ? `${id}-hint` : "", error ? `${id}-error` : "", `${id}-missing`].join(" ").trim();
  return (
    <fieldset
      class={error ? "field field--wrong trilingual" : "field trilingual"}
      id={id}
      aria-describedby={texts}
      tabIndex={error ? -1 : undefined}
    >
      <legend class="label">
        {label}
        <Required of={{ required }} />
      </legend>
      <div class="trilingual__langs">
        {langs.map((one) => {
          const fieldName = `${name}.${one}`;
          const wrong = errors[one];
          const shared = {
            class: "input",
            id: fieldId(fieldName),
            name: fieldName,
            lang: one,
            maxLength,
            value: value?.[one] ?? "",
            "aria-invalid": wrong || error ? ("true" as const) : undefined,
            "aria-describedby": wrong ? `${fieldId(fieldName)}-error` : undefined,
          };
          return (
            <div key={one} class="trilingual__one">
              <label for={shared.id}>
                {words.form.languageOf[one]}
                {!blank && !value?.[one] ? (
                  <span class="state state--wait trilingual__missing">{words.form.missing}</span>
                ) : null}
              </label>
              {rows ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
              <Under id={shared.id} error={wrong} />
            </div>
          );
        })}
      </div>
      <p class="out" id={`${id}-missing`}>
        {missing.length > 0 && !blank
          ? words.form.missingIn(
              formatList(
                lang,
                missing.map((one) => words.form.languageOf[one]),
              ),
            )
          : ""}
      </p>
      <Under id={id} hint={hint} error={error} />
    </fieldset>
  );
}
