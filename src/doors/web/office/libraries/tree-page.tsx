/** The whole tree for staff: folded by system, found by any name or number a place ever had. */
import { pick } from "#basics";
import type { Visit } from "#doors/web/gate";
import { ButtonLink, Empty, More, SearchBox, Table, to, type Ui, WorkPage } from "#doors/web/ui";
import type { Tree, TreeNode } from "#libraries";
import { isServicePlace, wordsIn } from "#libraries/rules";
import { formatNumber } from "#platform/i18n/rules";
import { officeSide } from "../side.ts";
import { reach } from "./choices.ts";
import { NodeLink } from "./fields.tsx";
import { StateOf } from "./frame.tsx";
import { officeWords } from "./words/index.ts";

type Props = {
  ui: Ui;
  visit: Visit;
  tree: Tree;
  query: string;
  /** What was found; undefined when nothing was asked for. */
  found: ReadonlySet<number> | undefined;
  closedToo: boolean;
  mayAddSystem: boolean;
};

export function TreePage(props: Props) {
  const { ui, visit, tree, query, found, closedToo, mayAddSystem } = props;
  const words = officeWords(ui.lang);
  const shown = tree.all.filter((node) => closedToo || node.state !== "closed");
  const places = shown.filter((node) => isServicePlace(node.kind)).length;
  return (
    <WorkPage
      ui={ui}
      title={words.title}
      side={officeSide(visit)}
      kick={[words.count(formatNumber(ui.lang, places))]}
      acts={
        mayAddSystem ? (
          <ButtonLink href={to(ui, "/office/libraries/new")}>{words.addSystem}</ButtonLink>
        ) : undefined
      }
    >
      <SearchBox value={query} action={to(ui, "/office/libraries")} label={words.search} />
      <p class="soft">{words.searchHint}</p>
      {found ? <Found {...props} found={found} /> : <Systems {...props} />}
      <p>
        <More href={to(ui, "/office/libraries", { q: query, closed: closedToo ? undefined : "1" })}>
          {closedToo ? words.hideClosed : words.showClosed}
        </More>
      </p>
    </WorkPage>
  );
}

function Found({ ui, tree, found, closedToo }: Props & { found: ReadonlySet<number> }) {
  const words = officeWords(ui.lang);
  const names = wordsIn(ui.lang);
  const rows = tree.all.filter((node) => found.has(node.id) && (closedToo || node.state !== "closed"));
  return (
    <Table
      caption={words.title}
      quietCaption
      rows={rows}
      rowKey={(node) => node.id}
      empty={
        <Empty title={words.foundNothing} level={2}>
          {words.foundNothingNext}
        </Empty>
      }
      columns={[
        {
          key: "name",
          label: words.names.title,
          head: true,
          cell: (node) => <NodeLink ui={ui} node={node} />,
        },
        { key: "kind", label: words.kind, cell: (node) => names.kinds[node.kind] },
        {
          key: "system",
          label: names.kinds.system,
          cell: (node) => {
            const system = tree.systemOf(node.id);
            return system && system.id !== node.id ? <NodeLink ui={ui} node={system} /> : null;
          },
        },
        { key: "where", label: words.where, cell: (node) => pick(node.place.settlement, ui.lang)?.text },
        { key: "state", label: words.state, cell: (node) => <StateOf ui={ui} node={node} /> },
      ]}
    />
  );
}

/** One fold a system; those in which the visitor works are unfolded. */
function Systems({ ui, visit, tree, closedToo }: Props) {
  const mine = new Set([...reach(tree, visit.actor, "hours.edit"), ...reach(tree, visit.actor, "tree.edit")]);
  const regions = tree.all
    .filter((node) => node.kind === "region")
    .sort((a, b) => Number(b.root) - Number(a.root));
  return (
    <>
      {regions.map((region) => {
        const below = tree.children(region.id).filter((node) => closedToo || node.state !== "closed");
        const whole = mine.has(region.id);
        return (
          <section key={region.id} class="block stack">
            <h2>
              <NodeLink ui={ui} node={region} />
            </h2>
            {below
              .filter((node) => node.kind === "system")
              .map((system) => (
                <div key={system.id} class="branching">
                  <NodeLink ui={ui} node={system} /> <StateOf ui={ui} node={system} />
                  <details open={!whole && (mine.has(system.id) || holds(tree, system, mine))}>
                    <summary>
                      <Inside ui={ui} tree={tree} node={system} />
                    </summary>
                    <Below ui={ui} tree={tree} node={system} closedToo={closedToo} />
                  </details>
                </div>
              ))}
          </section>
        );
      })}
    </>
  );
}

const holds = (tree: Tree, system: TreeNode, nodes: ReadonlySet<number>): boolean =>
  [...nodes].some((id) => tree.systemOf(id)?.id === system.id);

function Inside({ ui, tree, node }: { ui: Ui; tree: Tree; node: TreeNode }) {
  const count = tree.all.filter(
    (one) => isServicePlace(one.kind) && tree.systemOf(one.id)?.id === node.id,
  ).length;
  return <span class="soft num">{officeWords(ui.lang).inside(formatNumber(ui.lang, count))}</span>;
}

function Below({ ui, tree, node, closedToo }: { ui: Ui; tree: Tree; node: TreeNode; closedToo: boolean }) {
  const children = tree.children(node.id).filter((one) => closedToo || one.state !== "closed");
  if (children.length === 0) return null;
  return (
    <ul class="tree">
      {children.map((child) => (
        <li key={child.id}>
          <NodeLink ui={ui} node={child} />
          {pick(child.place.settlement, ui.lang) && isServicePlace(child.kind) ? (
            <span class="soft"> · {pick(child.place.settlement, ui.lang)?.text}</span>
          ) : null}{" "}
          <StateOf ui={ui} node={child} />
          <Below ui={ui} tree={tree} node={child} closedToo={closedToo} />
        </li>
      ))}
    </ul>
  );
}
