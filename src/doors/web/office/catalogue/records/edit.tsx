/** The editor of a specialist: a record of any flavour in its own fields, checked, joined with what came meanwhile. */
import type { Refusal } from "#basics";
import {
  type CatalogueRecord,
  editRecord,
  noteOpened,
  openOnRecord,
  othersAt,
  proposeChange,
  rawOf,
  readRaw,
} from "#catalogue";
import { choices, type Draft, draftOf, merged, recordOf } from "#catalogue/rules";
import {
  answer,
  callerOf,
  type Fields,
  numberIn,
  onward,
  type Page,
  readForm,
  statusOf,
} from "#doors/web/gate";
import { to } from "#doors/web/ui";
import type { Flavour, RawRecord } from "#formats/rules";
import { perform } from "#platform/acts";
import { formatTime } from "#platform/i18n";
import { choicesIn, draftIn, editingOf, linesIn, mostFields, moved, shownAt } from "./editing.ts";
import { EditorPage, type EditorProps } from "./editor-page.tsx";
import { base, type Desk, deskOf, namesOf, notThere, placeOptions, textIn, worded } from "./ground.tsx";
import { MergePage } from "./merge-page.tsx";
import { recordAsked, showRecord } from "./record.tsx";
import { findingsSaid, languageOf, problemsAtLines } from "./said.ts";

type Opened = {
  record: CatalogueRecord;
  seen: number;
  flavour: Flavour;
  before: RawRecord;
  /** Opened as another library's: what is sent is a proposal, whatever its sender may do by now. */
  proposing: boolean;
};
type Kept = { note: string; keep: boolean; node: string };

/** The version with which an editor began, or the newest; undefined when its form cannot be read. */
async function opened(
  desk: Desk,
  record: CatalogueRecord,
  proposing: boolean,
  version?: number,
): Promise<Opened | undefined> {
  const raw = await rawOf(desk.db, record.id, version);
  const before = raw ? await readRaw(raw) : undefined;
  return raw && before ? { record, seen: raw.version, flavour: raw.flavour, before, proposing } : undefined;
}

const recordIn = (draft: Draft, one: Opened): RawRecord => recordOf(draft, one.flavour, one.before).record;

type Shown = Partial<Pick<EditorProps, "note" | "keep" | "node" | "helpTag" | "focus" | "said">> & {
  refusals?: readonly Refusal[];
};

async function page(c: Page, desk: Desk, one: Opened, draft: Draft, shown: Shown = {}): Promise<Response> {
  const { refusals = [], note = "", keep = false, node, helpTag, focus, said } = shown;
  const editing = editingOf(draft, one.flavour);
  const others = one.proposing ? [] : await othersAt(desk.db, one.record.id, desk.account, desk.now);
  const name = await namesOf(
    desk,
    others.map(({ account }) => account),
  );
  return answer(
    c,
    <EditorPage
      desk={desk}
      record={one.record}
      proposing={one.proposing}
      seen={one.seen}
      flavour={one.flavour}
      editing={editing}
      note={note}
      keep={keep}
      problems={worded(desk, problemsAtLines(refusals, shownAt(draft, one.flavour)))}
      said={said}
      helpTag={helpTag ?? editing.lines[focus ?? 0]?.tag ?? ""}
      focus={focus}
      others={others.map(({ account, since }) => ({ name: name(account), time: formatTime(since) }))}
      places={one.proposing ? placeOptions(desk, desk.edits, ["system", "library", "branch"]) : []}
      node={node}
      maybe={[]}
      language={languageOf(one.record.description)}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

export async function showEditor(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const record = await recordAsked(c, desk);
  // Who may not edit this one proposes; who edits nothing sees whose record it is and whom to ask.
  if (!desk.edits.has(record.node))
    return onward(c, to(desk.ui, `${base}/${record.id}${desk.edits.size > 0 ? "/propose" : ""}`));
  const one = await opened(desk, record, false);
  if (!one) return showRecord(c);
  const draft = draftOf(one.before, one.flavour);
  await noteOpened(desk.db, record.id, desk.account, desk.now);
  const said = c.req.query("check") === "1" ? findingsSaid(desk, draft, one.flavour, one.before) : undefined;
  return page(c, desk, one, draft, { said });
}

export async function showPropose(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const record = await recordAsked(c, desk);
  if (desk.edits.has(record.node)) return onward(c, to(desk.ui, `${base}/${record.id}/edit`));
  if (desk.edits.size === 0) return onward(c, to(desk.ui, `${base}/${record.id}`));
  // One waits already: it is shown, and can be withdrawn there.
  const waits = (await openOnRecord(desk.db, record.id)).find(({ madeBy }) => madeBy === desk.account);
  if (waits) return onward(c, to(desk.ui, `${base}/proposals/${waits.id}`));
  const one = await opened(desk, record, true);
  return one ? page(c, desk, one, draftOf(one.before, one.flavour)) : showRecord(c);
}

/** What the editor sends. The address says whether it is a proposal, as it said when the form was opened. */
export const edit =
  (proposing: boolean) =>
  async (c: Page): Promise<Response> => {
    const desk = await deskOf(c);
    const record = await recordAsked(c, desk);
    const { data, key } = await readForm(c, mostFields);
    const what = textIn(data.do) || "save";
    const one = await opened(desk, record, proposing, numberIn(data.base) ?? numberIn(data.seen));
    if (!one) return notThere();
    if (!proposing && (what === "merge" || what === "back"))
      return joined(c, desk, one, data, key, what === "merge");
    const draft = draftIn(data, one.flavour, one.before);
    const kept = keptIn(data);
    if (what === "save") return (proposing ? propose : save)(c, desk, one, draft, kept, key);
    return changed(c, desk, one, data, draft, what, kept);
  };

const keptIn = (data: Fields): Kept => ({
  note: textIn(data.note),
  keep: data.keepSpelling !== undefined,
  node: textIn(data.node),
});

/** A button beside a line, help, or a check: the same form with everything typed. */
async function changed(
  c: Page,
  desk: Desk,
  one: Opened,
  data: Fields,
  draft: Draft,
  what: string,
  kept: Kept,
): Promise<Response> {
  if (what === "check")
    return page(c, desk, one, draft, { ...kept, said: findingsSaid(desk, draft, one.flavour, one.before) });
  const lines = linesIn(data);
  const [act, place] = what.split(".");
  if (act === "help")
    return page(c, desk, one, draft, {
      ...kept,
      helpTag: lines[Number(place)]?.tag ?? "",
      focus: Number(place),
    });
  const next = moved(lines, what, textIn(data.newTag), one.flavour);
  if (!next) return page(c, desk, one, draft, kept);
  const renewed = draftIn({ ...data, lines: next.lines }, one.flavour, one.before);
  return page(c, desk, one, renewed, { ...kept, focus: next.at });
}

async function save(
  c: Page,
  desk: Desk,
  one: Opened,
  draft: Draft,
  kept: Kept,
  key: string | undefined,
): Promise<Response> {
  const outcome = await perform(callerOf(desk.visit, key), editRecord, {
    record: one.record.id,
    seen: one.seen,
    ...draft,
    note: kept.note,
    ...(kept.keep ? { keepSpelling: true } : {}),
  });
  if (outcome.ok)
    return onward(
      c,
      to(desk.ui, `${base}/${one.record.id}`, { said: outcome.value.changed ? "saved" : "same" }),
    );
  if (outcome.refusals.some(({ code }) => code === "changed-meanwhile"))
    return meeting(c, desk, one, draft, kept);
  return page(c, desk, one, draft, {
    ...kept,
    refusals: outcome.refusals,
    said: findingsSaid(desk, draft, one.flavour, one.before),
  });
}

async function propose(
  c: Page,
  desk: Desk,
  one: Opened,
  draft: Draft,
  kept: Kept,
  key: string | undefined,
): Promise<Response> {
  const outcome = await perform(callerOf(desk.visit, key), proposeChange, {
    node: kept.node,
    record: one.record.id,
    seen: one.seen,
    ...draft,
    note: kept.note,
  });
  if (outcome.ok) return onward(c, to(desk.ui, `${base}/proposals/${outcome.value.id}`, { said: "sent" }));
  const said = findingsSaid(desk, draft, one.flavour, one.before);
  const refusals = outcome.refusals;
  return page(c, desk, one, draft, { ...kept, refusals, said: said.length > 0 ? said : undefined });
}

/** Somebody saved meanwhile: both versions are compared, and nothing that was typed is lost. */
async function meeting(c: Page, desk: Desk, one: Opened, mine: Draft, kept: Kept): Promise<Response> {
  const newest = await opened(desk, one.record, one.proposing);
  const raw = await rawOf(desk.db, one.record.id);
  if (!newest || !raw) return notThere();
  const name = await namesOf(desk, [raw.madeBy]);
  return answer(
    c,
    <MergePage
      desk={desk}
      record={one.record}
      base={one.seen}
      newest={newest.seen}
      mine={mine}
      choices={choices(one.before, newest.before, recordIn(mine, one))}
      who={name(raw.madeBy)}
      note={kept.note}
      keep={kept.keep}
    />,
    409,
  );
}

/** What was decided field by field is saved onto the version that came meanwhile, or shown in the editor again. */
async function joined(
  c: Page,
  desk: Desk,
  one: Opened,
  data: Fields,
  key: string | undefined,
  saves: boolean,
): Promise<Response> {
  const newest = await opened(desk, one.record, one.proposing, numberIn(data.seen));
  if (!newest) return notThere();
  const mine: Draft = { leader: textIn(data.leader).padEnd(24, " ").slice(0, 24), lines: linesIn(data) };
  const decided = choicesIn(data);
  const theirs = choices(one.before, newest.before, recordIn(mine, one)).filter(
    ({ tag, proposed }) => (decided.get(tag) || proposed) === "theirs",
  );
  const together = merged(mine, theirs);
  const kept = keptIn(data);
  if (!saves) return page(c, desk, newest, together, kept);
  return save(c, desk, newest, together, kept, key);
}
