/** Every version of a record with who, when and why, what changed in it, and the way back to it. */
import type { Refusal } from "#basics";
import {
  type RawForm,
  readRaw,
  restoreVersion,
  stateChanges,
  versionsOf,
  versionsProposed,
} from "#catalogue";
import { differences } from "#catalogue/rules";
import { answer, callerOf, numberIn, onward, type Page, readForm, statusOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { perform } from "#platform/acts";
import { base, type Desk, deskOf, namesOf, ownerOf, textIn, worded } from "./ground.tsx";
import { HistoryPage, type VersionShown } from "./history-page.tsx";
import { recordAsked } from "./record.tsx";

const perPage = 20;

async function shownVersions(versions: readonly RawForm[], from: number): Promise<VersionShown[]> {
  const some = versions.slice(from, from + perPage + 1);
  const read = await Promise.all(some.map((raw) => readRaw(raw)));
  return some.slice(0, perPage).map((raw, at) => {
    const now = read[at];
    const before = read[at + 1];
    const isFirst = from + at === versions.length - 1;
    return {
      raw,
      isFirst,
      differences: now && before ? differences(before, now) : now && isFirst ? [] : undefined,
    };
  });
}

async function page(c: Page, desk: Desk, refusals: readonly Refusal[] = []): Promise<Response> {
  const record = await recordAsked(c, desk);
  const versions = await versionsOf(desk.db, record.id);
  const number = Math.min(numberIn(c.req.query("page")) ?? 1, 1_000);
  const shown = await shownVersions(versions, (number - 1) * perPage);
  const states = await stateChanges(desk.db, record.id);
  const proposed = await versionsProposed(desk.db, record.id);
  const name = await namesOf(desk, [
    ...proposed.map(({ madeBy }) => madeBy),
    ...shown.map(({ raw }) => raw.madeBy),
    ...states.map(({ madeBy }) => madeBy),
  ]);
  return answer(
    c,
    <HistoryPage
      desk={desk}
      record={record}
      versions={shown}
      states={states}
      proposed={
        new Map(
          proposed.map(({ version, madeBy, node }) => [
            version,
            `${name(madeBy)}, ${ownerOf(desk, { node })}`,
          ]),
        )
      }
      name={name}
      page={number}
      pages={Math.ceil(versions.length / perPage)}
      problems={worded(desk, refusals)}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

export const showHistory = async (c: Page): Promise<Response> => page(c, await deskOf(c));

export async function restore(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const record = await recordAsked(c, desk);
  const { data, key } = await readForm(c);
  const outcome = await perform(callerOf(desk.visit, key), restoreVersion, {
    record: record.id,
    version: data.version,
    seen: data.seen,
    note: textIn(data.note),
  });
  return outcome.ok
    ? onward(c, to(desk.ui, `${base}/${record.id}`, { said: "restored" }))
    : page(c, desk, outcome.refusals);
}
