/** All that a node has been, for staff. */
import { textIn } from "#basics";
import { Table, type Ui } from "#doors/web/ui";
import type { Fact } from "#libraries";
import { fullName, numberSign, wordsIn } from "#libraries/rules";
import { Days, NodeLink } from "./fields.tsx";
import { Block } from "./frame.tsx";
import type { Shown } from "./shown.ts";
import { officeWords } from "./words/index.ts";

export function HistoryBlock({ ui, node, tree, past }: Shown) {
  const words = officeWords(ui.lang);
  return (
    <Block id="history" title={words.tree.history}>
      <Table
        caption={words.tree.history}
        quietCaption
        rows={past.map((fact, order) => ({ fact, order }))}
        rowKey={(row) => row.order}
        empty={<p>{words.tree.historyNone}</p>}
        columns={[
          {
            key: "when",
            label: words.tree.when,
            head: true,
            cell: ({ fact }) => <Days ui={ui} from={fact.from} to={fact.to} />,
          },
          { key: "what", label: words.tree.what, cell: ({ fact }) => words.facts[fact.what] },
          { key: "how", label: words.tree.how, cell: ({ fact }) => told(ui, tree, node, fact) },
        ]}
      />
    </Block>
  );
}

function told(ui: Ui, tree: Shown["tree"], node: Shown["node"], fact: Fact) {
  const names = wordsIn(ui.lang);
  switch (fact.what) {
    case "name":
      return fullName({ ...node, ...fact.names }, ui.lang).text;
    case "number":
      return numberSign(fact.number, ui.lang);
    case "type":
      return names.types[fact.type as keyof typeof names.types] ?? fact.type;
    case "state":
      return [names.states[fact.state], textIn(fact.reason, ui.lang)].filter(Boolean).join(" · ");
    case "place":
      return [textIn(fact.settlement, ui.lang), textIn(fact.address, ui.lang)].filter(Boolean).join(", ");
    default: {
      const other = tree.node(fact.node);
      return other ? <NodeLink ui={ui} node={other} /> : `№ ${fact.node}`;
    }
  }
}
