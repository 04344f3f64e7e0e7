import {
  Button,
  Checkboxes,
  FormErrors,
  Hidden,
  Input,
  type Problem,
  problemIn,
  Select,
  to,
} from "#doors/web/ui";
import type { DeskCopy } from "#stock";
import { sharedFields, wordsIn } from "#stock/rules";
import { type Desk, placesOf, placeText } from "./desk.ts";
import { BookFields, Frame, PlaceFields, type SharedValues } from "./parts.tsx";
import { CopiesTable } from "./record-page.tsx";
import { copyWords } from "./words/index.ts";

type Chosen = {
  desk: Desk;
  copies: readonly DeskCopy[];
  /** The page to which the visitor goes back. */
  record: number | undefined;
  problems: readonly Problem[];
};

function HiddenChoice({ copies, record }: Pick<Chosen, "copies" | "record">) {
  return (
    <>
      <Hidden name="key" value={crypto.randomUUID()} />
      {record === undefined ? null : <Hidden name="record" value={record} />}
      {copies.map((copy) => (
        <Hidden key={copy.id} name="copies[]" value={copy.id} />
      ))}
    </>
  );
}

/** To which other place of the same balance. */
export function MovePage({
  desk,
  copies,
  record,
  problems,
  to: chosen,
  section,
}: Chosen & { to?: string; section?: string }) {
  const { ui } = desk;
  const words = copyWords(ui.lang).move;
  const holders = new Set(copies.map((copy) => copy.holder));
  const places = desk.places.filter((id) =>
    [...holders].some((holder) => placesOf(desk, holder).includes(id)),
  );
  return (
    <Frame desk={desk} title={words.title}>
      <p class="soft">{words.lead}</p>
      <form class="form-stack" method="post" action={to(ui, "/office/catalogue/copies/move")}>
        <FormErrors problems={problems} />
        <HiddenChoice copies={copies} record={record} />
        <Select
          name="to"
          label={words.to}
          empty={words.choose}
          value={chosen}
          required
          options={places.map((id) => ({ value: String(id), label: placeText(desk, id) }))}
          error={problemIn(problems, "to")}
        />
        <Input
          name="section"
          label={words.section}
          hint={words.sectionHint}
          value={section}
          maxLength={200}
          error={problemIn(problems, "section")}
        />
        <div class="btns">
          <Button>{words.button}</Button>
        </div>
      </form>
      <CopiesTable desk={desk} copies={copies} caption={words.copies} />
    </Frame>
  );
}

/** The same values for all chosen copies, only where ticked. */
export function ChangePage({
  desk,
  copies,
  record,
  problems,
  values,
  change,
}: Chosen & { values: SharedValues; change: readonly string[] }) {
  const { ui } = desk;
  const words = copyWords(ui.lang);
  const { fields } = wordsIn(ui.lang);
  return (
    <Frame desk={desk} title={words.change.title}>
      <p class="soft">{words.change.lead}</p>
      <form class="form-stack" method="post" action={to(ui, "/office/catalogue/copies/change")}>
        <FormErrors problems={problems} />
        <HiddenChoice copies={copies} record={record} />
        <Checkboxes
          name="change[]"
          id="f-change"
          label={words.change.fields}
          values={change}
          options={sharedFields.map((value) => ({ value, label: fields[value] }))}
          error={problemIn(problems, "change")}
        />
        <PlaceFields ui={ui} values={values} problems={problems} />
        <BookFields ui={ui} values={values} problems={problems} />
        <div class="btns">
          <Button>{words.change.button}</Button>
        </div>
      </form>
      <CopiesTable desk={desk} copies={copies} caption={words.move.copies} />
    </Frame>
  );
}
