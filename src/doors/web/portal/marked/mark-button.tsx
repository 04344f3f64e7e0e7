import { here, to, type Ui } from "#doors/web/ui";
import { markedWords } from "./words/index.ts";

const formId = "marking";

/** One form for all the buttons of a page; it stands once, anywhere in it. */
export const MarkForm = ({ ui }: { ui: Ui }) => (
  <form id={formId} method="post" action={to(ui, "/marked")} class="noprint">
    <input type="hidden" name="back" value={here(ui)} />
  </form>
);

/** Marks a record, or takes the mark off. The page comes back where it was. */
export function MarkButton({
  ui,
  record,
  title,
  marked,
}: {
  ui: Ui;
  record: number;
  title: string;
  marked: ReadonlySet<number>;
}) {
  const words = markedWords(ui.lang);
  const is = marked.has(record);
  return (
    <button
      type="submit"
      form={formId}
      name={is ? "drop" : "add"}
      value={record}
      id={`mark-${record}`}
      class={is ? "mark is noprint" : "mark noprint"}
    >
      {is ? words.unmark : words.mark}
      <span class="out">: {title}</span>
    </button>
  );
}
