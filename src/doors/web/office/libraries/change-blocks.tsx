/** The acts that change the tree itself; each but the pause shows first what will change. */
import { Button, Buttons, Input, Select, TrilingualField } from "#doors/web/ui";
import { grouped, parentsToChoose, twinsToChoose } from "./choices.ts";
import { FromField, LastField } from "./fields.tsx";
import { filled } from "./filled.ts";
import { ActForm, Block } from "./frame.tsx";
import type { Shown } from "./shown.ts";
import { officeWords, type Words } from "./words/index.ts";

const Look = ({ words }: { words: Words }) => (
  <Buttons>
    <Button name="step" value="look" quiet>
      {words.tree.look}
    </Button>
  </Buttons>
);

export function MoveBlock({ ui, node, tree, visit, sent }: Shown) {
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

export function MergeBlock({ ui, node, tree, visit, sent }: Shown) {
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

export function CloseBlock({ ui, node, sent }: Shown) {
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

export function PauseBlock({ ui, node, sent }: Shown) {
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

export function ReopenBlock({ ui, node, sent }: Shown) {
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
