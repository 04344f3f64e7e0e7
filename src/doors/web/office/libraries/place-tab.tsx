/** What stands inside a node, its ties, and the acts that change the tree: each shows first what will change. */
import { textIn } from "#basics";
import {
  Button,
  Buttons,
  FormErrors,
  Input,
  Select,
  Table,
  TrilingualField,
  to,
  type Ui,
} from "#doors/web/ui";
import type { Fact, TreeNode } from "#libraries";
import { addDays, fullName, isServicePlace, numberSign, tiesFor, wordsIn } from "#libraries/rules";
import { formatDay } from "#platform/i18n/rules";
import { grouped, kindsToAdd, othersToChoose, parentsToChoose, twinsToChoose } from "./choices.ts";
import { type Filled, filled } from "./filled.ts";
import { ActForm, Block, NodeFrame, StateOf } from "./frame.tsx";
import { NamesFields } from "./names-tab.tsx";
import { PreviewBlock } from "./preview.tsx";
import type { Shown } from "./shown.ts";
import { officeWords, type Words } from "./words/index.ts";

export function PlaceTab(shown: Shown) {
  const { ui, node, tree, may, preview } = shown;
  const gone = node.state === "closed" || node.mergedInto !== null;
  return (
    <NodeFrame shown={shown}>
      {preview ? <PreviewBlock ui={ui} tree={tree} preview={preview} /> : null}
      <InsideBlock {...shown} />
      {may.add && !gone && node.kind !== "region" ? <AddBlock {...shown} /> : null}
      <TiesBlock {...shown} />
      {may.shape && node.kind !== "region" ? (
        gone ? (
          <ReopenBlock {...shown} />
        ) : (
          <>
            {node.state === "paused" ? <ReopenBlock {...shown} /> : null}
            <MoveBlock {...shown} />
            <MergeBlock {...shown} />
            <CloseBlock {...shown} />
          </>
        )
      ) : null}
      {may.edit && !gone && isServicePlace(node.kind) ? <PauseBlock {...shown} /> : null}
      <HistoryBlock {...shown} />
    </NodeFrame>
  );
}

function InsideBlock({ ui, node, tree }: Shown) {
  const words = officeWords(ui.lang);
  const names = wordsIn(ui.lang);
  return (
    <Block id="inside" title={words.tree.inside}>
      <Table
        caption={words.tree.inside}
        quietCaption
        rows={tree.children(node.id)}
        rowKey={(one) => one.id}
        empty={<p>{words.tree.insideNone}</p>}
        columns={[
          {
            key: "name",
            label: words.names.title,
            head: true,
            cell: (one) => <NodeLink ui={ui} node={one} />,
          },
          { key: "kind", label: words.kind, cell: (one) => names.kinds[one.kind] },
          { key: "state", label: words.state, cell: (one) => <StateOf ui={ui} node={one} /> },
        ]}
      />
    </Block>
  );
}

export const NodeLink = ({ ui, node }: { ui: Ui; node: TreeNode }) => {
  const said = fullName(node, ui.lang);
  return (
    <a href={to(ui, `/office/libraries/${node.id}`)} lang={said.lang === ui.lang ? undefined : said.lang}>
      {said.text}
    </a>
  );
};

function AddBlock({ ui, node, tree, sent }: Shown) {
  const words = officeWords(ui.lang);
  const kinds = kindsToAdd(tree, node);
  if (kinds.length === 0) return null;
  const form = filled("add", sent, {});
  return (
    <Block id="add" title={words.tree.add}>
      <ActForm ui={ui} path={`/office/libraries/${node.id}/add`} filled={form}>
        <Select
          name={form.name("kind")}
          label={words.tree.addKind}
          value={form.text("kind") ?? kinds[0]}
          options={kinds.map((value) => ({ value, label: wordsIn(ui.lang).kinds[value] }))}
          error={form.error("kind") ?? form.error("parent")}
        />
        <Input
          name={form.name("number")}
          label={words.number}
          hint={words.numberHint}
          value={form.text("number")}
          error={form.error("number")}
          inputMode="numeric"
          width="short"
          figures
        />
        <NamesFields words={words} form={form} only={["title", "own"]} />
        <TrilingualField
          name={form.name("settlement")}
          label={words.tree.settlement}
          value={form.tri("settlement")}
          errors={form.errors("settlement")}
        />
        <FromField words={words} form={form} />
        <Input
          name={form.name("code")}
          label={words.tree.code}
          hint={words.tree.codeHint}
          value={form.text("code")}
          error={form.error("code")}
          width="middle"
        />
        <Buttons>
          <Button>{words.tree.open}</Button>
        </Buttons>
      </ActForm>
    </Block>
  );
}

export const FromField = ({ words, form }: { words: Words; form: Filled }) => (
  <Input
    name={form.name("from")}
    type="date"
    label={words.from}
    hint={words.fromHint}
    value={form.text("from")}
    error={form.error("from")}
    width="middle"
  />
);

function TiesBlock({ ui, node, tree, ties, may, sent }: Shown) {
  const words = officeWords(ui.lang);
  const names = wordsIn(ui.lang);
  const kinds = tiesFor(node.kind);
  if (ties.length === 0 && kinds.length === 0) return null;
  const form = filled("tie", sent, {});
  const side = (id: number) => {
    const other = tree.node(id);
    return other ? <NodeLink ui={ui} node={other} /> : id;
  };
  return (
    <Block id="ties" title={words.tree.ties}>
      <Table
        caption={words.tree.ties}
        quietCaption
        rows={ties}
        rowKey={(tie) => tie.id}
        empty={<p>{words.tree.tiesNone}</p>}
        columns={[
          { key: "node", label: words.names.title, head: true, cell: (tie) => side(tie.node) },
          { key: "kind", label: words.tree.tieKind, cell: (tie) => names.relations[tie.kind] },
          { key: "other", label: words.tree.other, cell: (tie) => side(tie.other) },
          {
            key: "days",
            label: words.tree.when,
            cell: (tie) => <Days ui={ui} from={tie.from} to={tie.to} />,
          },
          { key: "note", label: words.tree.note, cell: (tie) => textIn(tie.note, ui.lang) },
          {
            key: "untie",
            label: words.tree.untie,
            quiet: true,
            cell: (tie) =>
              may.edit && tie.node === node.id ? (
                <ActForm
                  ui={ui}
                  path={`/office/libraries/${node.id}/untie`}
                  fields={{ tie: tie.id }}
                  stack={false}
                >
                  <Button quiet small about={names.relations[tie.kind]}>
                    {words.tree.untie}
                  </Button>
                </ActForm>
              ) : null,
          },
        ]}
      />
      {may.edit && kinds.length > 0 && node.state !== "closed" ? (
        <ActForm ui={ui} path={`/office/libraries/${node.id}/tie`} filled={form}>
          <h3>{words.tree.tie}</h3>
          <Select
            name={form.name("kind")}
            label={words.tree.tieKind}
            value={form.text("kind") ?? kinds[0]}
            options={kinds.map((value) => ({ value, label: names.relations[value] }))}
            error={form.error("kind")}
          />
          <Select
            name={form.name("other")}
            label={words.tree.other}
            empty={words.tree.choose}
            value={form.text("other")}
            groups={grouped(tree, othersToChoose(tree, node, kinds), ui.lang)}
            error={form.error("other")}
            required
          />
          <FromField words={words} form={form} />
          <LastField words={words} form={form} />
          <TrilingualField
            name={form.name("note")}
            label={words.tree.note}
            value={form.tri("note")}
            errors={form.errors("note")}
          />
          <Buttons>
            <Button>{words.save}</Button>
          </Buttons>
        </ActForm>
      ) : (
        <FormErrors problems={form.problems} />
      )}
    </Block>
  );
}

const LastField = ({ words, form }: { words: Words; form: Filled }) => (
  <Input
    name={form.name("to")}
    type="date"
    label={words.to}
    hint={words.toHint}
    value={form.text("to")}
    error={form.error("to")}
    width="middle"
  />
);

const Look = ({ words }: { words: Words }) => (
  <Buttons>
    <Button name="step" value="look" quiet>
      {words.tree.look}
    </Button>
  </Buttons>
);

function MoveBlock({ ui, node, tree, visit, sent }: Shown) {
  const words = officeWords(ui.lang);
  const form = filled("move", sent, {});
  const parents = parentsToChoose(tree, visit.actor, node);
  if (parents.length === 0) return null;
  return (
    <Block id="move" title={words.tree.move}>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/move`}
        fields={{ version: node.versions.tree ?? 0 }}
        filled={form}
      >
        <Select
          name={form.name("to")}
          label={words.tree.moveTo}
          empty={words.tree.choose}
          value={form.text("to")}
          groups={grouped(tree, parents, ui.lang)}
          error={form.error("to")}
          required
        />
        {node.number === null ? null : (
          <Input
            name={form.name("number")}
            label={words.tree.moveNumber}
            hint={words.tree.moveNumberHint}
            value={form.text("number")}
            error={form.error("number")}
            inputMode="numeric"
            width="short"
            figures
          />
        )}
        <FromField words={words} form={form} />
        <Look words={words} />
      </ActForm>
    </Block>
  );
}

function MergeBlock({ ui, node, tree, visit, sent }: Shown) {
  const words = officeWords(ui.lang);
  const form = filled("merge", sent, {});
  const twins = twinsToChoose(tree, visit.actor, node);
  if (twins.length === 0) return null;
  return (
    <Block id="merge" title={words.tree.merge}>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/merge`}
        fields={{ version: node.versions.tree ?? 0 }}
        filled={form}
      >
        <Select
          name={form.name("into")}
          label={words.tree.mergeInto}
          empty={words.tree.choose}
          value={form.text("into")}
          groups={grouped(tree, twins, ui.lang)}
          error={form.error("into")}
          required
        />
        <FromField words={words} form={form} />
        <Look words={words} />
      </ActForm>
    </Block>
  );
}

function CloseBlock({ ui, node, sent }: Shown) {
  const words = officeWords(ui.lang);
  const form = filled("close", sent, {});
  return (
    <Block id="close" title={words.tree.close}>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/close`}
        fields={{ version: node.versions.state ?? 0 }}
        filled={form}
      >
        <FromField words={words} form={form} />
        <TrilingualField
          name={form.name("reason")}
          label={words.tree.reason}
          value={form.tri("reason")}
          errors={form.errors("reason")}
        />
        <Look words={words} />
      </ActForm>
    </Block>
  );
}

function PauseBlock({ ui, node, sent }: Shown) {
  const words = officeWords(ui.lang);
  const form = filled("pause", sent, {});
  return (
    <Block id="pause" title={words.tree.pause}>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/pause`}
        fields={{ version: node.versions.state ?? 0 }}
        filled={form}
      >
        <FromField words={words} form={form} />
        <LastField words={words} form={form} />
        <TrilingualField
          name={form.name("reason")}
          label={words.tree.reason}
          value={form.tri("reason")}
          errors={form.errors("reason")}
        />
        <Buttons>
          <Button quiet>{words.tree.pauseDo}</Button>
        </Buttons>
      </ActForm>
    </Block>
  );
}

function ReopenBlock({ ui, node, sent }: Shown) {
  const words = officeWords(ui.lang);
  const form = filled("reopen", sent, {});
  return (
    <Block id="reopen" title={words.tree.reopen}>
      <p class="soft">{words.tree.reopenHint}</p>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/reopen`}
        fields={{ version: node.versions.state ?? 0 }}
        filled={form}
      >
        <FromField words={words} form={form} />
        <Look words={words} />
      </ActForm>
    </Block>
  );
}

const Days = ({ ui, from, to: last }: { ui: Ui; from: string | null; to: string | null }) => (
  <span>
    {from === null ? "…" : formatDay(ui.lang, from, { year: true })}
    {" – "}
    {last === null ? officeWords(ui.lang).now : formatDay(ui.lang, addDays(last, -1), { year: true })}
  </span>
);

function HistoryBlock({ ui, node, tree, past }: Shown) {
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
