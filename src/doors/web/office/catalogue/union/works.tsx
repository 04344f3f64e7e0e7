/** Works of the office: which records are editions of one, said by people where the rule does not see it. */
import type { Refusal } from "#basics";
import {
  type CatalogueRecord,
  joinWorks,
  otherVersions,
  partWork,
  recordById,
  recordsByIds,
  recordsByNumber,
  undoWorkChoice,
  workChoicesOf,
} from "#catalogue";
import { answer, callerOf, numberIn, onward, type Page, readForm, statusOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { namesOfAccounts } from "#people";
import { type AnyAction, perform } from "#platform/acts";
import { type Ground, groundOf, mayDecideFor, notThere, saidIn, worded } from "./ground.tsx";
import { WorksPage } from "./works-page.tsx";

const mostFound = 12;
const mostEditions = 60;

const typedText = (value: unknown): string =>
  typeof value === "string"
    ? value
        .replace(/\p{Cc}/gu, " ")
        .slice(0, 200)
        .toWellFormed()
        .trim()
    : "";

/** By number first, then as readers search; a merged record is shown as the one that answers for it. */
async function find(ground: Ground, typed: string): Promise<CatalogueRecord[]> {
  if (typed === "") return [];
  const { ids } = await ground.visit.house.search.search({ text: typed, limit: mostFound });
  const numbered = await recordsByNumber(ground.db, typed, 3);
  const all = await recordsByIds(ground.db, [...new Set([...numbered.map((one) => one.standing), ...ids])]);
  return all.filter((one) => one.state === "published").slice(0, mostFound);
}

async function show(c: Page, refusals: readonly Refusal[] = [], sought?: unknown): Promise<Response> {
  const ground = await groundOf(c);
  const id = numberIn(c.req.param("id"));
  const record = id === undefined ? undefined : await recordById(ground.db, id);
  if (!record) return notThere(c, ground);
  // A merged record has no place of its own in a work.
  if (record.standing !== record.id) return onward(c, to(ground.ui, `/office/works/${record.standing}`));
  const choices = await workChoicesOf(ground.db, record.id);
  const named = await recordsByIds(ground.db, [
    ...new Set(choices.flatMap((one) => [one.record, ...(one.other === null ? [] : [one.other])])),
  ]);
  const typed = typedText(sought ?? c.req.query("q"));
  return answer(
    c,
    <WorksPage
      ground={ground}
      record={record}
      editions={await otherVersions(ground.db, record, mostEditions)}
      choices={choices}
      named={new Map(named.map((one) => [one.id, one]))}
      names={
        await namesOfAccounts(
          ground.db,
          choices.map((one) => one.decidedBy),
          ground.ui.lang,
        )
      }
      typed={typed}
      found={await find(ground, typed)}
      problems={worded(ground.ui, refusals)}
      said={saidIn(c, ground.ui)}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

async function join(c: Page): Promise<Response> {
  const ground = await groundOf(c);
  const { data, key } = await readForm(c);
  const [id, other] = [numberIn(c.req.param("id")), numberIn(data.other)];
  const record = id === undefined ? undefined : await recordById(ground.db, id);
  if (!record) return notThere(c, ground);
  // Asked at the record that is the visitor's own; where both are, at the one whose page this is.
  const [asked, second] = mayDecideFor(ground, record.node) ? [record.id, other] : [other, record.id];
  const outcome = await perform(callerOf(ground.visit, key), joinWorks, {
    record: asked,
    other: second,
    note: data.note,
  });
  if (!outcome.ok) return show(c, outcome.refusals, data.q);
  return onward(c, to(ground.ui, `/office/works/${record.id}`, { said: "works-joined" }));
}

const onPage =
  (action: AnyAction, said: string, named: "record" | "choice") =>
  async (c: Page): Promise<Response> => {
    const ground = await groundOf(c);
    const { data, key } = await readForm(c);
    const id = c.req.param("id") ?? "";
    const input = named === "record" ? { record: id, note: data.note } : { choice: data.choice };
    const outcome = await perform(callerOf(ground.visit, key), action, input);
    if (!outcome.ok) return show(c, outcome.refusals);
    return onward(c, to(ground.ui, `/office/works/${id}`, { said }));
  };

export const works = {
  show: (c: Page) => show(c),
  join,
  part: onPage(partWork, "works-parted", "record"),
  back: onPage(undoWorkChoice, "works-back", "choice"),
};
