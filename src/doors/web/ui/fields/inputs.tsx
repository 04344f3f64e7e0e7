import type { ComponentChildren } from "preact";
import { describedBy, Field, type FieldProps, fieldId, Required, Under } from "./field.tsx";

export type InputProps = FieldProps & {
  value?: string | number | undefined;
  type?:
    | "text"
    | "search"
    | "email"
    | "tel"
    | "url"
    | "password"
    | "number"
    | "date"
    | "time"
    | "color"
    | undefined;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search" | "none" | undefined;
  /** Told to the browser: "username", "current-password", "one-time-code", "off" … */
  autoComplete?: string | undefined;
  maxLength?: number | undefined;
  min?: number | string | undefined;
  max?: number | string | undefined;
  step?: number | string | undefined;
  pattern?: string | undefined;
  /** The language of what is typed, when the field asks for one. */
  lang?: string | undefined;
  readOnly?: boolean | undefined;
  disabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  /** Figures stand under one another. */
  figures?: boolean | undefined;
  /** About how many letters are expected; the field is not wider than that. */
  width?: "short" | "middle" | undefined;
};

/** One line of text. */
export function Input({ value, figures, width, type = "text", autoFocus, ...rest }: InputProps) {
  const { name, label, hint, error, required, id, ...more } = rest;
  const field = { name, label, hint, error, required, id };
  const classes = ["input", figures ? "num" : "", width ? `input--${width}` : ""].filter(Boolean).join(" ");
  return (
    <Field {...field}>
      <input
        class={classes}
        // Preact types an input as a union by its type; any of ours takes the same attributes.
        type={type as "text"}
        value={value}
        {...describedBy(field)}
        {...more}
        {...(autoFocus ? { autofocus: true } : {})}
      />
    </Field>
  );
}

/** Text of several lines. */
export function Textarea({
  value,
  rows = 4,
  maxLength,
  lang,
  disabled,
  ...field
}: FieldProps & {
  value?: string | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
  lang?: string | undefined;
  disabled?: boolean | undefined;
}) {
  return (
    <Field {...field}>
      <textarea
        class="input"
        rows={rows}
        maxLength={maxLength}
        lang={lang}
        disabled={disabled}
        {...describedBy(field)}
        value={value}
      />
    </Field>
  );
}

export type Option = {
  value: string;
  label: string;
  lang?: string | undefined;
  disabled?: boolean | undefined;
  hint?: ComponentChildren;
};

/** One of a list. `empty` is the first line that chooses nothing: «Таңдаңыз». */
export function Select({
  value,
  options,
  groups,
  empty,
  disabled,
  ...field
}: FieldProps & {
  value?: string | undefined;
  options?: readonly Option[];
  groups?: readonly { label: string; options: readonly Option[] }[];
  empty?: string | undefined;
  disabled?: boolean | undefined;
}) {
  return (
    <Field {...field}>
      <select class="input" disabled={disabled} {...describedBy(field)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        <Options options={options ?? []} value={value} />
        {groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} value={value} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

const Options = ({ options, value }: { options: readonly Option[]; value: string | undefined }) => (
  <>
    {options.map((one) => (
      <option
        key={one.value}
        value={one.value}
        selected={one.value === value}
        disabled={one.disabled}
        lang={one.lang}
      >
        {one.label}
      </option>
    ))}
  </>
);

/** One yes-or-no. */
export function Checkbox({
  checked,
  value = "on",
  disabled,
  ...field
}: FieldProps & {
  checked?: boolean | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
}) {
  const { id = fieldId(field.name) } = field;
  return (
    <div class={field.error ? "field field--wrong" : "field"}>
      <label class="tick" for={id}>
        <input type="checkbox" value={value} checked={checked} disabled={disabled} {...describedBy(field)} />
        <span>
          {field.label}
          <Required of={field} />
        </span>
      </label>
      <Under id={id} hint={field.hint} error={field.error} />
    </div>
  );
}

type ChoiceProps = FieldProps & { options: readonly Option[] };

/** Some of a list: the name is sent once for each chosen one; write it as `roles[]` to get a list. */
export const Checkboxes = ({
  values = [],
  ...props
}: ChoiceProps & { values?: readonly string[] | undefined }) => (
  <Choices type="checkbox" chosen={values} {...props} />
);

/** One of a few, all to be seen. */
export const Radios = ({ value, ...props }: ChoiceProps & { value?: string | undefined }) => (
  <Choices type="radio" chosen={value === undefined ? [] : [value]} {...props} />
);

function Choices({
  type,
  chosen,
  options,
  ...field
}: ChoiceProps & { type: "checkbox" | "radio"; chosen: readonly string[] }) {
  const { id = fieldId(field.name) } = field;
  const described = describedBy(field)["aria-describedby"];
  return (
    <fieldset
      class={field.error ? "field field--wrong" : "field"}
      id={id}
      aria-describedby={described}
      tabIndex={field.error ? -1 : undefined}
    >
      <legend class="label">
        {field.label}
        <Required of={field} />
      </legend>
      {options.map((one, order) => (
        <label class="tick" key={one.value} for={`${id}-${order}`}>
          <input
            type={type}
            id={`${id}-${order}`}
            name={field.name}
            value={one.value}
            checked={chosen.includes(one.value)}
            disabled={one.disabled}
            required={type === "radio" && field.required ? true : undefined}
          />
          <span lang={one.lang}>
            {one.label}
            {one.hint ? <span class="hint">{one.hint}</span> : null}
          </span>
        </label>
      ))}
      <Under id={id} hint={field.hint} error={field.error} />
    </fieldset>
  );
}

/** A file. The form needs `enctype="multipart/form-data"`. */
export function FileInput({
  accept,
  multiple,
  ...field
}: FieldProps & { accept?: string | undefined; multiple?: boolean | undefined }) {
  return (
    <Field {...field}>
      <input
        class="input input--file"
        type="file"
        accept={accept}
        multiple={multiple}
        {...describedBy(field)}
      />
    </Field>
  );
}

export const Hidden = ({ name, value }: { name: string; value: string | number }) => (
  <input type="hidden" name={name} value={value} />
);
