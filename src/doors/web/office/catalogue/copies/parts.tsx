import type { ComponentChildren } from "preact";
import { titleLine, titleTag } from "#catalogue/rules";
import {
  Input,
  type Problem,
  problemIn,
  Select,
  StateWord,
  type Tone,
  type Ui,
  WorkPage,
} from "#doors/web/ui";
import type { DeskCopy } from "#stock";
import { copyUses, fundings, wordsIn } from "#stock/rules";
import { officeSide } from "../../side.ts";
import type { Desk } from "./desk.ts";

export const Frame = ({
  desk,
  title,
  acts,
  children,
}: {
  desk: Desk;
  title: string;
  acts?: ComponentChildren;
  children: ComponentChildren;
}) => (
  <WorkPage ui={desk.ui} title={title} side={officeSide(desk.visit)} acts={acts}>
    {children}
  </WorkPage>
);

/** By what a person calls a copy: its inventory number, else its barcode. */
export const callOf = (copy: Pick<DeskCopy, "id" | "inventoryNumber" | "barcode">): string =>
  copy.inventoryNumber ?? copy.barcode ?? `№ ${copy.id}`;

/** What holds the copy, else its state. */
export function StateOf({ ui, copy }: { ui: Ui; copy: Pick<DeskCopy, "state" | "engagedBy" | "use"> }) {
  const words = wordsIn(ui.lang);
  const tone: Tone =
    copy.engagedBy !== null || copy.state === "in-work" ? "wait" : copy.state === "in-stock" ? "ok" : "stop";
  return (
    <StateWord tone={tone}>
      {copy.engagedBy ? words.engagements[copy.engagedBy] : words.states[copy.state]}
    </StateWord>
  );
}

export function WorkTitle({ ui, description }: { ui: Ui; description: Parameters<typeof titleTag>[0] }) {
  const tag = titleTag(description);
  return (
    <span class="work" lang={tag !== ui.lang ? tag : undefined}>
      {titleLine(description.title)}
    </span>
  );
}

export type SharedValues = Partial<
  Record<"shelfMark" | "section" | "volume" | "use" | "price" | "acquiredOn" | "funding" | "note", string>
>;
type FieldsProps = { ui: Ui; values: SharedValues; problems: readonly Problem[] };

/** Shelf mark, section, volume and use: what is filled in for every copy. */
export function PlaceFields({
  ui,
  values,
  problems,
  shelfMarkHint,
}: FieldsProps & { shelfMarkHint?: string }) {
  const { fields, uses } = wordsIn(ui.lang);
  return (
    <>
      <Input
        name="shelfMark"
        label={fields.shelfMark}
        hint={shelfMarkHint}
        value={values.shelfMark}
        maxLength={200}
        error={problemIn(problems, "shelfMark")}
      />
      <Input
        name="section"
        label={fields.section}
        value={values.section}
        maxLength={200}
        error={problemIn(problems, "section")}
      />
      <Input
        name="volume"
        label={fields.volume}
        value={values.volume}
        maxLength={100}
        width="middle"
        error={problemIn(problems, "volume")}
      />
      <Select
        name="use"
        label={fields.use}
        value={values.use ?? "lend"}
        options={copyUses.map((value) => ({ value, label: uses[value] }))}
        error={problemIn(problems, "use")}
      />
    </>
  );
}

/** Price, day, source of funds and note: what the accounting books ask. */
export function BookFields({ ui, values, problems }: FieldsProps) {
  const words = wordsIn(ui.lang);
  return (
    <>
      <Input
        name="price"
        label={`${words.fields.price}, ₸`}
        value={values.price}
        inputMode="decimal"
        maxLength={20}
        width="short"
        figures
        error={problemIn(problems, "price")}
      />
      <Input
        name="acquiredOn"
        type="date"
        label={words.fields.acquiredOn}
        value={values.acquiredOn}
        width="middle"
        error={problemIn(problems, "acquiredOn")}
      />
      <Select
        name="funding"
        label={words.fields.funding}
        value={values.funding}
        empty="–"
        options={fundings.map((value) => ({ value, label: words.fundings[value] }))}
        error={problemIn(problems, "funding")}
      />
      <Input
        name="note"
        label={words.fields.note}
        value={values.note}
        maxLength={1000}
        error={problemIn(problems, "note")}
      />
    </>
  );
}
