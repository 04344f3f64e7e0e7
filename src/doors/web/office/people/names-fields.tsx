import { Input, type Problem, problemIn, type Ui } from "#doors/web/ui";
import { type NameForm, nameForms, namePartNames, type PersonNames, words } from "#people/rules";

/**
 * Surname, given name and patronymic in three scripts, each free to be empty and typed as papers write it (ROL-14).
 * Sends `names.kk.surname` and so on.
 */
export function NamesFields({
  ui,
  names,
  problems,
}: {
  ui: Ui;
  names: PersonNames;
  problems: readonly Problem[];
}) {
  const whole = problems.find((problem) => problem.field === "names");
  return (
    <>
      {whole ? (
        <p class="wrong" id="f-names">
          {whole.text}
        </p>
      ) : null}
      <div class="names">
        {nameForms.map((form) => (
          <NameFields key={form} ui={ui} form={form} names={names} problems={problems} />
        ))}
      </div>
    </>
  );
}

function NameFields({
  ui,
  form,
  names,
  problems,
}: {
  ui: Ui;
  form: NameForm;
  names: PersonNames;
  problems: readonly Problem[];
}) {
  const said = words[ui.lang];
  return (
    <fieldset class="field stack">
      <legend class="label">{said.forms[form]}</legend>
      {namePartNames.map((part) => {
        const name = `names.${form}.${part}`;
        return (
          <Input
            key={part}
            name={name}
            label={said.parts[part]}
            value={names[form]?.[part] ?? ""}
            error={problemIn(problems, name)}
            maxLength={100}
            autoComplete="off"
            lang={form === "latn" ? "en" : form}
          />
        );
      })}
    </fieldset>
  );
}
