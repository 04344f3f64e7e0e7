import type { PrintedHeading } from "#catalogue";
import {
  Button,
  Buttons,
  Checkbox,
  Checkboxes,
  FormErrors,
  type Problem,
  problemIn,
  to,
} from "#doors/web/ui";
import { FactsFields, type Typed } from "./fields.tsx";
import { ActForm, Frame, type Ground } from "./ground.tsx";
import { pageWords } from "./words/index.ts";

/** A new authority; begun from a heading, it links that heading and the ticked ones alike. */
export function NewPage({
  ground,
  typed,
  headings,
  chosen,
  problems,
}: {
  ground: Ground;
  typed: Typed;
  headings: readonly PrintedHeading[];
  chosen: readonly string[];
  problems: readonly Problem[];
}) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const alike = problems.find((one) => one.field === "different");
  const other = /№\s?(\d+)|no\. (\d+)/.exec(alike?.text ?? "");
  const id = other?.[1] ?? other?.[2];
  return (
    <Frame ground={ground} title={words.add} tab="list">
      <ActForm ground={ground} path="/office/authorities">
        <FormErrors problems={problems} />
        {alike ? (
          <div class="stack">
            {id ? (
              <p>
                <a href={to(ui, `/office/authorities/${id}`)}>№ {id}</a>
              </p>
            ) : null}
            <Checkbox
              name="different"
              label={words.form.different}
              error={problemIn(problems, "different")}
            />
          </div>
        ) : null}
        <FactsFields ui={ui} typed={typed} problems={problems} />
        {headings.length === 0 ? null : (
          <Checkboxes
            name="headings[]"
            label={words.card.headings}
            hint={words.headings.alikeLead}
            values={[...chosen]}
            options={headings.map((one) => ({ value: String(one.id), label: one.text }))}
          />
        )}
        <Buttons>
          <Button>{words.form.addIt}</Button>
        </Buttons>
      </ActForm>
    </Frame>
  );
}
