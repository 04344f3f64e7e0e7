/** Small parts that the forms and lists of the tree share. */
import { Input, to, type Ui } from "#doors/web/ui";
import type { TreeNode } from "#libraries";
import { addDays, fullName } from "#libraries/rules";
import { formatDay } from "#platform/i18n/rules";
import type { Filled } from "./filled.ts";
import { officeWords, type Words } from "./words/index.ts";

export const NodeLink = ({ ui, node }: { ui: Ui; node: TreeNode }) => {
  const said = fullName(node, ui.lang);
  return (
    <a href={to(ui, `/office/libraries/${node.id}`)} lang={said.lang === ui.lang ? undefined : said.lang}>
      {said.text}
    </a>
  );
};

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

export const LastField = ({ words, form }: { words: Words; form: Filled }) => (
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

export const Days = ({ ui, from, to: last }: { ui: Ui; from: string | null; to: string | null }) => (
  <span>
    {from === null ? "…" : formatDay(ui.lang, from, { year: true })}
    {" – "}
    {last === null ? officeWords(ui.lang).now : formatDay(ui.lang, addDays(last, -1), { year: true })}
  </span>
);
