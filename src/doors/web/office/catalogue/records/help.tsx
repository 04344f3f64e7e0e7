import type { Flavour, InLangs } from "#formats/rules";
import { type FieldHelp, fieldHelp, fieldRules, type IndicatorHelp } from "#formats/rules";
import type { Desk } from "./ground.tsx";

/** What a field is, its indicators and subfields, in the reader's language. */
export function HelpOf({ desk, tag, flavour }: { desk: Desk; tag: string; flavour: Flavour }) {
  const words = desk.words.editor;
  const help = fieldHelp(flavour).get(tag);
  if (!help)
    return (
      <div class="field-help">
        <h2>{tag}</h2>
        <p class="soft">{words.notFound}</p>
      </div>
    );
  return <FieldHelpText desk={desk} help={help} flavour={flavour} />;
}

/** How often a field stands and its indicators are said where a published table says them. */
export function FieldHelpText({ desk, help, flavour }: { desk: Desk; help: FieldHelp; flavour: Flavour }) {
  const ruled = fieldRules(flavour).has(help.tag);
  const words = desk.words.editor;
  const say = (text: InLangs): string => text[desk.ui.lang];
  return (
    <div class="field-help" id={`help-${help.tag}`}>
      <h2>
        {help.tag} {say(help.name)}
      </h2>
      {ruled ? <p class="note">{help.repeats ? words.repeats : words.once}</p> : null}
      {help.note ? <p>{say(help.note)}</p> : null}
      {help.codes.size === 0 ? null : (
        <>
          {ruled ? (
            <>
              <Indicator label={words.ind1} blank={words.blankInd} of={help.ind1} say={say} />
              <Indicator label={words.ind2} blank={words.blankInd} of={help.ind2} say={say} />
            </>
          ) : null}
          <dl class="codes">
            {[...help.codes].map(([code, { name, repeats }]) => (
              <div key={code}>
                <dt>${code}</dt>
                <dd>
                  {say(name)}
                  {repeats ? <span class="note"> · {words.repeats}</span> : null}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

function Indicator({
  label,
  blank,
  of,
  say,
}: {
  label: string;
  blank: string;
  of: IndicatorHelp | undefined;
  say: (text: InLangs) => string;
}) {
  return (
    <p>
      <b>{label}:</b>{" "}
      {of
        ? of.values.size === 10
          ? `${say(of.means)}: 0–9`
          : `${say(of.means)}. ${[...of.values].map(([sign, name]) => `${sign === " " ? "#" : sign} – ${say(name)}`).join("; ")}`
        : blank}
    </p>
  );
}
