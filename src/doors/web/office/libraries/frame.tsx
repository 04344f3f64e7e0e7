/** What the office pages of the tree have in common: side list, head of a node with its tabs, blocks and forms. */
import type { ComponentChildren } from "preact";
import { FormErrors, Hidden, Message, StateWord, Tabs, to, type Ui, WorkPage } from "#doors/web/ui";
import type { TreeNode } from "#libraries";
import { fullName, wordsIn } from "#libraries/rules";
import { officeSide } from "../side.ts";
import type { Filled } from "./filled.ts";
import { type Shown, type Tab, tabs } from "./shown.ts";
import { officeWords } from "./words/index.ts";

export const Block = ({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ComponentChildren;
}) => (
  <section class="block stack" id={id}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** A form that sends one act on a node; `filled` tells what was wrong when it came back. */
export function ActForm({
  ui,
  path,
  fields = {},
  filled,
  children,
  stack = true,
  wide,
}: {
  ui: Ui;
  path: string;
  fields?: Record<string, string | number | undefined>;
  filled?: Filled | undefined;
  children: ComponentChildren;
  stack?: boolean;
  /** As wide as the page: a form that is a table. */
  wide?: boolean;
}) {
  return (
    <form method="post" action={to(ui, path)} class={wide ? "stack" : stack ? "form-stack" : undefined}>
      {filled ? <FormErrors problems={filled.problems} /> : null}
      <Hidden name="key" value={crypto.randomUUID()} />
      {Object.entries(fields).map(([name, value]) =>
        value === undefined ? null : <Hidden key={name} name={name} value={value} />,
      )}
      {children}
    </form>
  );
}

/** The state of a node beside its name; an open one needs no word. */
export const StateOf = ({ ui, node }: { ui: Ui; node: TreeNode }) =>
  node.state === "open" ? null : (
    <StateWord tone={node.state === "closed" ? "stop" : "wait"}>
      {wordsIn(ui.lang).states[node.state]}
    </StateWord>
  );

const pathOf = (tab: Tab): string => (tab === "names" ? "" : `/${tab}`);

export function NodeFrame({ shown, children }: { shown: Shown; children: ComponentChildren }) {
  const { ui, visit, node, tab, may, saved } = shown;
  const words = officeWords(ui.lang);
  const names = wordsIn(ui.lang);
  const kind =
    node.kind === "department" && node.above[0]?.kind === "department"
      ? names.sector
      : names.kinds[node.kind];
  const base = `/office/libraries/${node.id}`;
  return (
    <WorkPage
      ui={ui}
      title={fullName(node, ui.lang).text}
      side={officeSide(visit)}
      kick={[
        kind,
        ...[...node.above].reverse().map((one) => (
          <a key={one.id} href={to(ui, `/office/libraries/${one.id}`)}>
            {fullName(one, ui.lang).text}
          </a>
        )),
        node.kind === "region" ? null : <a href={to(ui, `/libraries/${node.id}`)}>{words.portal}</a>,
        <StateOf ui={ui} node={node} />,
      ].filter((piece) => piece !== null)}
    >
      {saved ? <Message tone="ok" title={words.saved} /> : null}
      {may.edit || may.hours || may.shape ? null : <Message live={false}>{words.readOnly}</Message>}
      <Tabs
        label={words.tabs.label}
        links={tabs.map((one) => ({
          href: to(ui, `${base}${pathOf(one)}`),
          label: words.tabs[one],
          current: one === tab,
        }))}
      />
      {children}
    </WorkPage>
  );
}
