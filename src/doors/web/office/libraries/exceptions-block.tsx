/** Days on which the weekly hours do not hold: the list, and the form that adds to it. */
import { textIn } from "#basics";
import { Button, Buttons, Input, Table, TrilingualField, type Ui } from "#doors/web/ui";
import type { NodePage } from "#libraries";
import { exceptionDays, intervalsWords } from "#libraries/rules";
import { filled } from "./filled.ts";
import { ActForm, Block } from "./frame.tsx";
import type { Shown } from "./shown.ts";
import { officeWords } from "./words/index.ts";

export function ExceptionsBlock(shown: Shown) {
  const { ui, node, may } = shown;
  const words = officeWords(ui.lang);
  return (
    <Block id="exceptions" title={words.exceptions.section}>
      <p class="soft">{words.exceptions.lead}</p>
      <Table
        caption={words.exceptions.section}
        quietCaption
        rows={node.exceptions}
        rowKey={(one) => one.id}
        empty={<p>{words.exceptions.none}</p>}
        columns={[
          {
            key: "days",
            label: words.exceptions.days,
            head: true,
            cell: (one) => exceptionDays(one, ui.lang),
          },
          {
            key: "hours",
            label: words.exceptions.hours,
            cell: (one) => intervalsWords(one.intervals, ui.lang, "closedDay"),
          },
          { key: "reason", label: words.exceptions.reason, cell: (one) => textIn(one.reason, ui.lang) },
          {
            key: "remove",
            label: words.exceptions.remove,
            quiet: true,
            cell: (one) =>
              may.hours ? (
                <Remove ui={ui} node={node} exception={one.id} about={exceptionDays(one, ui.lang)} />
              ) : null,
          },
        ]}
      />
      {may.hours && node.state !== "closed" ? <ExceptionForm {...shown} /> : null}
    </Block>
  );
}

function Remove({
  ui,
  node,
  exception,
  about,
}: {
  ui: Ui;
  node: NodePage;
  exception: number;
  about: string;
}) {
  return (
    <ActForm
      ui={ui}
      path={`/office/libraries/${node.id}/exception-remove`}
      fields={{ exception }}
      stack={false}
    >
      <Button quiet small about={about}>
        {officeWords(ui.lang).exceptions.remove}
      </Button>
    </ActForm>
  );
}

function ExceptionForm({ ui, node, sent }: Shown) {
  const words = officeWords(ui.lang);
  const form = filled("exception", sent, {});
  return (
    <ActForm
      ui={ui}
      path={`/office/libraries/${node.id}/exception`}
      fields={{ version: node.versions.exceptions ?? 0 }}
      filled={form}
    >
      <h3>{words.exceptions.add}</h3>
      <Input
        name={form.name("from")}
        type="date"
        label={words.exceptions.first}
        value={form.text("from")}
        error={form.error("from")}
        width="middle"
        required
      />
      <Input
        name={form.name("to")}
        type="date"
        label={words.to}
        value={form.text("to")}
        error={form.error("to")}
        width="middle"
      />
      {[0, 1].map((order) => (
        <div key={order} class="btns">
          {(["from", "to"] as const).map((end) => (
            <Input
              key={end}
              name={form.name(`intervals.${order}.${end}`)}
              inputMode="numeric"
              label={`${words.hours[order === 0 ? "first" : "second"]}, ${end === "from" ? words.hours.begins : words.hours.ends}`}
              value={form.text(`intervals.${order}.${end}`)}
              error={form.error(`intervals.${order}.${end}`)}
              width="short"
            />
          ))}
        </div>
      ))}
      <TrilingualField
        name={form.name("reason")}
        label={words.exceptions.reason}
        value={form.tri("reason")}
        errors={form.errors("reason")}
      />
      <Buttons>
        <Button>{words.exceptions.add}</Button>
      </Buttons>
    </ActForm>
  );
}
