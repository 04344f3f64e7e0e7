/** Records are put into a list that somebody keeps, or into a new one; then one is back where one was. */

import { type Refusal, refuse, textIn } from "#basics";
import { addItems, type CatalogueRecord, makeList, type RecordList, recordsByIds } from "#catalogue";
import { makersLine, titleLine, titleTag } from "#catalogue/rules";
import {
  type Allowed,
  answer,
  callerOf,
  type Fields,
  numberIn,
  onward,
  type Page,
  readForm,
} from "#doors/web/gate";
import { listsToChange, toListWords, unsaid } from "#doors/web/to-list";
import {
  Button,
  Buttons,
  FormErrors,
  Hidden,
  Input,
  Message,
  More,
  type Problem,
  problemIn,
  Radios,
  Select,
  safeBack,
  to,
  withParam,
} from "#doors/web/ui";
import { perform } from "#platform/acts";
import { barred, Frame, type Shown, shownOf, statusIn, textOf, worded } from "./frame.tsx";
import { listPageWords } from "./words/index.ts";

const mostTaken = 100;

const idsIn = (value: unknown): number[] => {
  const all = Array.isArray(value) ? value : textOf(value).split(",");
  return [
    ...new Set(all.flatMap((one) => numberIn(typeof one === "string" ? one.trim() : undefined) ?? [])),
  ].slice(0, mostTaken);
};

type TakeProps = Shown & {
  records: readonly CatalogueRecord[];
  lists: readonly RecordList[];
  allowed: Allowed;
  back: string;
  typed: { title: string; node: string };
  problems: readonly Problem[];
};

function TakePage({ visit, ui, records, lists, allowed, back, typed, problems }: TakeProps) {
  const words = listPageWords(ui.lang);
  const take = toListWords(ui.lang);
  const carried = (
    <>
      <Hidden name="key" value={crypto.randomUUID()} />
      <Hidden name="back" value={back} />
      {records.map(({ id }) => (
        <Hidden key={id} name="records[]" value={id} />
      ))}
    </>
  );
  return (
    <Frame visit={visit} ui={ui} title={take.button}>
      <FormErrors problems={problems} />
      {records.length === 0 ? (
        <Message tone="wait" title={take.none} next={<More href={back}>{take.back}</More>} />
      ) : (
        <>
          <ul class="news">
            {records.map(({ id, description }) => {
              const tag = titleTag(description);
              return (
                <li key={id}>
                  <span class="work" lang={tag !== ui.lang ? tag : undefined}>
                    {titleLine(description.title)}
                  </span>{" "}
                  <span class="soft">{makersLine(description)}</span>
                </li>
              );
            })}
          </ul>
          {lists.length === 0 ? null : (
            <section class="block">
              <h2>{take.into}</h2>
              <form class="form-stack" method="post" action={to(ui, "/office/lists/take")}>
                {carried}
                <Radios
                  name="list"
                  label={take.list}
                  value={String(lists[0]?.id)}
                  error={problemIn(problems, "list")}
                  options={lists.map((list) => ({
                    value: String(list.id),
                    label: textIn(list.title, ui.lang),
                  }))}
                />
                <Buttons>
                  <Button>{words.add.button}</Button>
                </Buttons>
              </form>
            </section>
          )}
          <section class="block">
            <h2>{words.make}</h2>
            <form class="form-stack" method="post" action={to(ui, "/office/lists/take")}>
              {carried}
              <Hidden name="list" value="new" />
              <Input
                name="title"
                label={words.name}
                value={typed.title}
                error={problemIn(problems, "title")}
                maxLength={300}
                autoFocus
                required
              />
              {allowed.choices.length === 1 ? (
                <Hidden name="node" value={allowed.choices[0]?.value ?? ""} />
              ) : (
                <Select
                  name="node"
                  label={words.place}
                  options={allowed.choices}
                  value={typed.node || allowed.choices[0]?.value}
                  error={problemIn(problems, "node")}
                />
              )}
              <Buttons>
                <Button quiet={lists.length > 0}>{take.makeButton}</Button>
              </Buttons>
            </form>
          </section>
        </>
      )}
    </Frame>
  );
}

async function show(c: Page, data: Fields, refusals: readonly Refusal[] = []): Promise<Response> {
  const shown = shownOf(c);
  const { visit, ui } = shown;
  const { allowed, lists } = await listsToChange(visit);
  if (allowed.choices.length === 0)
    return barred(c, listPageWords(ui.lang).title, visit.account === null ? 401 : 403);
  const records = await recordsByIds(visit.house.ground.db.sql, idsIn(data.records));
  const page = {
    ...shown,
    records: records.filter((one) => one.state !== "withdrawn"),
    lists,
    allowed,
    back: unsaid(safeBack(textOf(data.back), to(ui, "/office/lists"))),
    typed: { title: textOf(data.title), node: textOf(data.node) },
    problems: worded(ui, refusals),
  };
  return answer(c, <TakePage {...page} />, statusIn(refusals));
}

async function take(c: Page): Promise<Response> {
  const { visit, ui } = shownOf(c);
  const { data, key } = await readForm(c);
  const records = idsIn(data.records);
  if (records.length === 0) return show(c, data);
  // Sent from a record's page: the name of the new list is asked for first.
  if (data.list === "new" && typeof data.title !== "string") return show(c, data);
  if (data.list !== "new") {
    const added = await perform(callerOf(visit, key), addItems, { list: data.list, records });
    return added.ok ? back(c, data, Number(data.list), added.value.added) : show(c, data, added.refusals);
  }
  const title = textOf(data.title).trim();
  if (title === "") return show(c, data, [refuse("required", {}, "title")]);
  const made = await perform(callerOf(visit, key), makeList, {
    node: data.node,
    title: { [ui.lang]: title },
  });
  if (!made.ok) return show(c, data, made.refusals);
  // What is in the list already stays in it: sent twice, this adds once.
  const added = await perform(callerOf(visit), addItems, { list: made.value.list, records });
  return added.ok ? back(c, data, made.value.list, added.value.added) : show(c, data, added.refusals);
}

function back(c: Page, data: Fields, list: number, added: number): Response {
  const { ui } = shownOf(c);
  const address = unsaid(safeBack(textOf(data.back), to(ui, `/office/lists/${list}`)));
  return onward(c, withParam(withParam(address, "listed", list), "added", added));
}

export const takeToList = { show: (c: Page) => show(c, c.req.query() as Fields), take };
