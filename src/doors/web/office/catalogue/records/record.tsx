/** One record for staff: shown, published, withdrawn, kept as a template. */
import type { Refusal } from "#basics";
import {
  type CatalogueRecord,
  openOnRecord,
  rawOf,
  readRaw,
  recordById,
  saveTemplate,
  setRecordState,
  shortFormOf,
} from "#catalogue";
import { checkRecord } from "#catalogue/rules";
import { answer, callerOf, numberIn, onward, type Page, readForm, statusOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { perform } from "#platform/acts";
import { base, type Desk, deskOf, namesOf, notThere, placeOptions, textIn, worded } from "./ground.tsx";
import { RecordPage, type RecordProps, said } from "./record-page.tsx";

export async function recordAsked(c: Page, desk: Desk): Promise<CatalogueRecord> {
  const id = numberIn(c.req.param("id"));
  const record = id === undefined ? undefined : await recordById(desk.db, id);
  return record ?? notThere();
}

async function page(
  c: Page,
  desk: Desk,
  record: CatalogueRecord,
  refusals: readonly Refusal[] = [],
  sent?: RecordProps["sent"],
): Promise<Response> {
  const raw = await rawOf(desk.db, record.id);
  const read = raw ? await readRaw(raw) : undefined;
  const name = await namesOf(desk, raw ? [raw.madeBy] : []);
  const mine = desk.edits.has(record.node);
  const waiting = await openOnRecord(desk.db, record.id);
  return answer(
    c,
    <RecordPage
      desk={desk}
      record={record}
      raw={raw}
      said={refusals.length > 0 ? undefined : said.find((one) => one === c.req.query("said"))}
      toLookAt={raw && read ? checkRecord(read, raw.flavour, desk.now).length : 0}
      lastBy={raw ? name(raw.madeBy) : ""}
      problems={worded(desk, refusals)}
      sent={sent}
      mayCorrect={
        !mine &&
        desk.describes.has(record.node) &&
        !("code" in (await shortFormOf(desk.db, record, desk.account)))
      }
      proposals={waiting.filter(({ madeBy }) => mine || madeBy === desk.account).map(({ id }) => id)}
      templateFor={placeOptions(desk, desk.edits, ["system", "library", "branch"])}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

/** `barred`: why something else that was asked of the record is not shown. */
export async function showRecord(c: Page, barred: readonly Refusal[] = []): Promise<Response> {
  const desk = await deskOf(c);
  return page(c, desk, await recordAsked(c, desk), barred);
}

export async function setState(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const record = await recordAsked(c, desk);
  const { data, key } = await readForm(c);
  const outcome = await perform(callerOf(desk.visit, key), setRecordState, {
    record: record.id,
    state: data.state,
    reason: textIn(data.reason),
  });
  if (outcome.ok) return onward(c, to(desk.ui, `${base}/${record.id}`, { said: outcome.value.state }));
  return page(c, desk, record, outcome.refusals, { form: "state", data: { reason: textIn(data.reason) } });
}

export async function keepTemplate(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const record = await recordAsked(c, desk);
  const { data, key } = await readForm(c);
  const filled = { name: textIn(data.name), node: textIn(data.node) };
  const outcome = await perform(callerOf(desk.visit, key), saveTemplate, { ...filled, record: record.id });
  if (outcome.ok) return onward(c, to(desk.ui, `${base}/${record.id}`, { said: "template" }));
  return page(c, desk, record, outcome.refusals, { form: "template", data: filled });
}
