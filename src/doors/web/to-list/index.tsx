/** A record to a list from wherever it is seen: the list that was changed last stands chosen, so that one tap is enough. */
import { textIn } from "#basics";
import { type CatalogueRecord, changeableLists, type RecordList } from "#catalogue";
import { titleLine } from "#catalogue/rules";
import { type Allowed, allowedWith, numberIn, type Page, type Visit } from "#doors/web/gate";
import {
  Button,
  ButtonLink,
  Buttons,
  type Column,
  Hidden,
  here,
  Message,
  More,
  Select,
  to,
  type Ui,
  withParam,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n";

import { toListWords } from "./words/index.ts";

export { toListWords };

/** The lists that somebody may change, the last changed first. */
export async function listsToChange(
  visit: Visit,
): Promise<{ allowed: Allowed; lists: readonly RecordList[] }> {
  const allowed = await allowedWith(visit, "lists.keep");
  if (allowed.choices.length === 0) return { allowed, lists: [] };
  const who = { account: visit.actor.account, nodes: allowed.all };
  return { allowed, lists: await changeableLists(visit.house.ground.db.sql, who) };
}

/** What a page needs to offer it; undefined for whoever keeps no lists. */
export type ToList = { lists: readonly RecordList[]; done?: { list: RecordList; added: number } | undefined };

export async function toListOf(c: Page, visit: Visit): Promise<ToList | undefined> {
  if (visit.account === null) return undefined;
  const { allowed, lists } = await listsToChange(visit);
  if (allowed.choices.length === 0) return undefined;
  const into = numberIn(c.req.query("listed"));
  const list = lists.find(({ id }) => id === into);
  return { lists, done: list && { list, added: numberIn(c.req.query("added")) ?? 0 } };
}

/** The address of a page without what it said of the last adding. */
export const unsaid = (address: string): string =>
  withParam(withParam(address, "listed", null), "added", null);

export function ListedMessage({ ui, done }: { ui: Ui; done: ToList["done"] }) {
  if (!done) return null;
  const words = toListWords(ui.lang);
  const title = textIn(done.list.title, ui.lang);
  return (
    <Message
      tone="ok"
      title={done.added > 0 ? words.done(title, formatNumber(ui.lang, done.added)) : words.already(title)}
      next={<More href={to(ui, `/office/lists/${done.list.id}`)}>{words.open}</More>}
    />
  );
}

/**
 * `record`: the one of this page. Without it the ticked ones are taken: boxes named `records[]` that bear the form's id
 * in their `form`.
 */
export function ToListForm({
  ui,
  toList,
  record,
  id = "to-list",
}: {
  ui: Ui;
  toList: ToList;
  record?: number;
  id?: string;
}) {
  const words = toListWords(ui.lang);
  const back = unsaid(here(ui));
  const { lists } = toList;
  if (lists.length === 0 && record !== undefined)
    return (
      <Buttons>
        <ButtonLink quiet href={to(ui, "/office/lists/take", { records: record, back })}>
          {words.button}
        </ButtonLink>
      </Buttons>
    );
  return (
    <form class="form-stack" id={id} method="post" action={to(ui, "/office/lists/take")}>
      <Hidden name="key" value={crypto.randomUUID()} />
      <Hidden name="back" value={back} />
      {record === undefined ? null : <Hidden name="records[]" value={record} />}
      {lists.length === 0 ? (
        <Hidden name="list" value="new" />
      ) : (
        <Select
          name="list"
          id={`${id}-list`}
          label={words.list}
          value={String(lists[0]?.id)}
          options={[
            ...lists.map((list) => ({ value: String(list.id), label: textIn(list.title, ui.lang) })),
            { value: "new", label: words.newList },
          ]}
        />
      )}
      <Buttons>
        <Button quiet>{record === undefined ? words.ticked : words.button}</Button>
      </Buttons>
    </form>
  );
}

/** A column of boxes that belong to a form elsewhere on the page. */
export const tickColumn = (ui: Ui, form: string): Column<CatalogueRecord> => ({
  key: "tick",
  label: toListWords(ui.lang).tickColumn,
  quiet: true,
  cell: ({ id, description }) => (
    <label class="tick" for={`tick-${id}`}>
      <input type="checkbox" id={`tick-${id}`} name="records[]" value={id} form={form} />
      <span class="out">{toListWords(ui.lang).tick(titleLine(description.title))}</span>
    </label>
  ),
});
