/** What stands inside a node, its ties, and the acts that change the tree: each shows first what will change. */
import { textIn } from "#basics";
import { Button, Buttons, FormErrors, Input, Select, Table, TrilingualField } from "#doors/web/ui";
import { isServicePlace, tiesFor, wordsIn } from "#libraries/rules";
import { CloseBlock, MergeBlock, MoveBlock, PauseBlock, ReopenBlock } from "./change-blocks.tsx";
import { grouped, kindsToAdd, othersToChoose } from "./choices.ts";
import { Days, FromField, LastField, NodeLink } from "./fields.tsx";
import { filled } from "./filled.ts";
import { ActForm, Block, NodeFrame, StateOf } from "./frame.tsx";
import { HistoryBlock } from "./history-block.tsx";
import { NamesFields } from "./names-tab.tsx";
import { PreviewBlock } from "./preview.tsx";
import type { Shown } from "./shown.ts";
import { officeWords } from "./words/index.ts";

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
