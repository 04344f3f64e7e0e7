import { textIn } from "#basics";
import type { Fields } from "#doors/web/gate";
import {
  Button,
  Buttons,
  Hidden,
  Input,
  type Problem,
  problemIn,
  Select,
  Textarea,
  to,
  type Ui,
  wordsOf,
} from "#doors/web/ui";
import { isServicePlace } from "#libraries/rules";
import type { CountedFigure } from "#platform/figures";
import { placeGroups } from "../people/place.ts";
import { type Asked, queryOf } from "./asked.ts";
import { officeWords } from "./words/index.ts";

/** What stands in the form: what was sent, or what the page shows. */
export type Typed = Record<"figure" | "node" | "from" | "to" | "value" | "note", string>;

export function typedIn(asked: Asked, sent: Fields = {}): Typed {
  const text = (name: keyof Typed, usual: string): string => {
    const value = sent[name];
    return typeof value === "string" ? value : usual;
  };
  return {
    figure: text("figure", ""),
    node: text("node", String(asked.node.id)),
    from: text("from", asked.period.from),
    to: text("to", asked.period.to),
    value: text("value", ""),
    note: text("note", ""),
  };
}

type Props = {
  ui: Ui;
  asked: Asked;
  figures: readonly CountedFigure[];
  mayEnter: ReadonlySet<number>;
  typed: Typed;
  problems: readonly Problem[];
};

/** Enters a figure of a place where people are served; sums of a system come from its places. */
export function EnterForm({ ui, asked, figures, mayEnter, typed, problems }: Props) {
  const words = officeWords(ui.lang);
  const { enter } = words;
  const error = (name: keyof Typed) => problemIn(problems, name);
  return (
    <section class="stack" aria-labelledby="enter">
      <h2 id="enter">{enter.title}</h2>
      <p class="soft">{enter.lead}</p>
      <form method="post" action={to(ui, "/office/figures", queryOf(asked))} class="form-stack">
        <Hidden name="key" value={crypto.randomUUID()} />
        <Select
          name="figure"
          label={words.figure}
          required
          empty={wordsOf(ui.lang).form.choose}
          options={figures
            .filter((figure) => figure.byHand)
            .map((figure) => ({ value: figure.code, label: textIn(figure.name, ui.lang) }))}
          value={typed.figure}
          error={error("figure")}
        />
        <Select
          name="node"
          label={words.place}
          hint={enter.placeHint}
          required
          empty={wordsOf(ui.lang).form.choose}
          groups={placeGroups(
            asked.ground,
            mayEnter,
            ui.lang,
            (node) => isServicePlace(node.kind) || node.kind === "department",
          )}
          value={typed.node}
          error={error("node")}
        />
        <Input
          name="from"
          type="date"
          label={words.from}
          hint={enter.fromHint}
          required
          value={typed.from}
          error={error("from")}
          width="middle"
        />
        <Input
          name="to"
          type="date"
          label={words.to}
          hint={words.toHint}
          required
          value={typed.to}
          error={error("to")}
          width="middle"
        />
        <Input
          name="value"
          label={enter.value}
          required
          inputMode="numeric"
          figures
          maxLength={20}
          value={typed.value}
          error={error("value")}
          width="short"
        />
        <Textarea
          name="note"
          label={enter.note}
          hint={enter.noteHint}
          rows={2}
          maxLength={500}
          value={typed.note}
          error={error("note")}
        />
        <Buttons>
          <Button>{enter.button}</Button>
        </Buttons>
      </form>
    </section>
  );
}
