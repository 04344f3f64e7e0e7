/** «What will change»: a rehearsal of an act on the tree, told before anybody confirms it. */
import { Button, ButtonLink, Buttons, Facts, Hidden, Message, to, type Ui } from "#doors/web/ui";
import type { Tree } from "#libraries";
import { fullName } from "#libraries/rules";
import { formatDay } from "#platform/i18n/rules";
import { ActForm } from "./frame.tsx";
import { officeWords } from "./words/index.ts";

/** What the acts on the tree answer; each has some of it. */
export type Change = {
  node: number;
  from: string;
  closed?: readonly number[];
  below?: readonly number[];
  renumbered?: readonly number[];
  moved?: readonly number[];
  into?: number;
  to?: number;
};
export type Preview = {
  act: string;
  change: Change;
  fields: Record<string, string>;
  version: string | undefined;
};

export function PreviewBlock({ ui, tree, preview }: { ui: Ui; tree: Tree; preview: Preview }) {
  const words = officeWords(ui.lang);
  const { act, change, fields, version } = preview;
  const names = (ids: readonly number[] | undefined) =>
    (ids ?? []).length === 0 ? undefined : (
      <ul>
        {(ids ?? []).map((id) => {
          const node = tree.node(id);
          return <li key={id}>{node ? fullName(node, ui.lang).text : id}</li>;
        })}
      </ul>
    );
  const path = `/office/libraries/${change.node}`;
  return (
    <Message tone="wait" title={words.preview.title}>
      <div class="stack">
        <Facts
          facts={[
            { label: words.preview.from, value: formatDay(ui.lang, change.from, { year: true }) },
            { label: words.preview.closes, value: names(change.closed) },
            { label: words.preview.moves, value: names(change.below ?? change.moved) },
            { label: words.preview.goesTo, value: names(change.to === undefined ? undefined : [change.to]) },
            { label: words.preview.renumbered, value: names(change.renumbered) },
            {
              label: words.preview.mergesInto,
              value: names(change.into === undefined ? undefined : [change.into]),
            },
            { label: words.preview.reopens, value: act === "reopen" ? names([change.node]) : undefined },
          ]}
        />
        <p class="soft">{words.preview.nothingElse}</p>
        <ActForm ui={ui} path={`${path}/${act}`} fields={{ version, step: "do" }}>
          {Object.entries(fields).map(([name, value]) => (
            <Hidden key={name} name={name} value={value} />
          ))}
          <Buttons>
            <Button>{words.preview.confirm}</Button>
            <ButtonLink href={to(ui, `${path}/tree`)} quiet>
              {words.preview.back}
            </ButtonLink>
          </Buttons>
        </ActForm>
      </div>
    </Message>
  );
}
