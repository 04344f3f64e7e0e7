import { type Refusal, refuse } from "#basics";
import {
  beginImport,
  importRuns,
  jobOfRun,
  previewOf,
  previewTable,
  profileLike,
  profilesOf,
  queueAt,
  saveProfile,
  takeFile,
} from "#catalogue";
import {
  type Allowed,
  answer,
  callerOf,
  numberIn,
  onward,
  type Page,
  readForm,
  visitOf,
} from "#doors/web/gate";
import { type Problem, to } from "#doors/web/ui";
import { perform } from "#platform/acts";
import { type Asked, askedIn, askedInForm, queryOf, withSaved } from "./choices.ts";
import {
  allowedHere,
  type BadStatus,
  badStatus,
  barred,
  mayImportAt,
  textIn,
  uiFor,
  worded,
} from "./common.tsx";
import { ImportPage } from "./import-page.tsx";
import { PreviewPage } from "./preview-page.tsx";

export async function showImports(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  return allowed instanceof Response ? allowed : importPage(c, allowed);
}

async function importPage(
  c: Page,
  allowed: Allowed,
  problems: Problem[] = [],
  node?: string,
  status: 200 | BadStatus = 200,
) {
  const db = visitOf(c).house.ground.db.sql;
  const nodes = allowed.all;
  const runs = await importRuns(db, nodes);
  const { total } = await queueAt(db, nodes, { offset: 0, limit: 0 });
  const page = { tree: allowed.tree, choices: allowed.choices, runs, waiting: total, problems, node };
  return answer(c, <ImportPage visit={visitOf(c)} ui={uiFor(c)} {...page} />, status);
}

/** Takes a file in, when it is one that can be read, and shows what stands in it. */
export async function upload(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const visit = visitOf(c);
  const { data, key } = await readForm(c);
  const node = textIn(data.node);
  const again = (refusals: readonly Refusal[]) =>
    importPage(c, allowed, worded(uiFor(c), refusals), node, badStatus(refusals));
  const { file } = data;
  if (!(file instanceof File) || file.size === 0) return again([refuse("no-file", {}, "file")]);
  if (!(await mayImportAt(c, numberIn(node) ?? 0))) return again([refuse("not-permitted", {}, "node")]);
  const looked = await previewOf(file.stream(), {}, 1);
  if (!looked.ok) return again(looked.refusals);
  const taken = await visit.house.files.takeIn(file.stream(), visit.house.settings.uploadLimit);
  if (!taken.ok) return again(taken.refusals);
  const kept = await perform(callerOf(visit, key), takeFile, {
    node,
    name: file.name || "catalogue",
    taken: taken.value,
  });
  return kept.ok ? onward(c, to(visit, `/office/catalogue/import/${kept.value.file}`)) : again(kept.refusals);
}

/** A file that was kept for a node, as the visitor may see it: of a node of theirs, and still there. */
async function keptFile(c: Page, allowed: Allowed) {
  const { files } = visitOf(c).house;
  const id = numberIn(c.req.param("file"));
  const file = id === undefined ? undefined : await files.byId(id);
  if (!file || file.node === null || !allowed.all.includes(file.node)) return undefined;
  const open = () => files.open(file);
  return (await open()) ? { file, node: file.node, open } : undefined;
}
type Kept = NonNullable<Awaited<ReturnType<typeof keptFile>>>;

/** The file read as asked; its columns as typed, as saved for the library, or as its heads tell. */
async function lookInto(c: Page, { node, open }: Kept, asked: Asked, most: number) {
  const db = visitOf(c).house.ground.db.sql;
  const saved = await profilesOf(db, node);
  const whole = withSaved(asked, saved);
  let known: string | undefined;
  const bytes = await open();
  if (!bytes) return undefined;
  const preview = await previewOf(
    bytes,
    {
      ...whole,
      savedProfile: async (rows) => {
        const like = await profileLike(db, node, rows);
        known = like && String(like.id);
        return like?.profile;
      },
    },
    most,
  );
  return { preview, saved, asked: { ...whole, saved: whole.saved ?? known } };
}

export async function showPreview(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const kept = await keptFile(c, allowed);
  return kept
    ? previewPage(
        c,
        allowed,
        kept,
        askedIn((name) => c.req.query(name)),
      )
    : barred(c, 404);
}

async function previewPage(
  c: Page,
  allowed: Allowed,
  kept: Kept,
  asked: Asked,
  refusals: readonly Refusal[] = [],
  saveAs?: string,
): Promise<Response> {
  const ui = uiFor(c);
  const looked = await lookInto(c, kept, asked, 10);
  if (!looked) return barred(c, 404);
  const { preview, saved } = looked;
  if (!preview.ok) return importPage(c, allowed, worded(ui, preview.refusals), String(kept.node), 422);
  const { format, choices } = preview.value;
  const bytes = choices.profile ? await kept.open() : undefined;
  const table =
    bytes && choices.profile
      ? await previewTable(bytes, format, { ...choices, profile: choices.profile })
      : undefined;
  const page = { file: kept.file, node: kept.node, preview: preview.value, table, saved, saveAs };
  return answer(
    c,
    <PreviewPage visit={visitOf(c)} ui={ui} {...page} asked={looked.asked} problems={worded(ui, refusals)} />,
    refusals.length > 0 ? badStatus(refusals) : 200,
  );
}

/** Looks again, or begins: with a rehearsal or at once. What was typed goes along whatever is pressed. */
export async function start(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const visit = visitOf(c);
  const { data, key } = await readForm(c);
  const kept = await keptFile(c, allowed);
  if (!kept) return barred(c, 404);
  const asked = askedInForm(data);
  if (data.do === "look")
    return onward(c, to(visit, `/office/catalogue/import/${kept.file.id}`, queryOf(asked)));
  const saveAs = textIn(data.saveAs);
  const looked = await lookInto(c, kept, asked, 1);
  if (!looked?.preview.ok) return previewPage(c, allowed, kept, asked, [], saveAs);
  const { format, choices } = looked.preview.value;
  const again = (refusals: readonly Refusal[]) => previewPage(c, allowed, kept, asked, refusals, saveAs);
  const savedProfile = await keepProfile(c, kept, { ...choices, format }, saveAs);
  if (savedProfile.length > 0) return again(savedProfile);
  const rehearse = data.do !== "import";
  const begun = await perform(callerOf(visit, key), beginImport, {
    node: kept.node,
    fileName: kept.file.name,
    format,
    ...choices,
    file: kept.file.id,
    rehearse,
  });
  if (!begun.ok) return again(begun.refusals);
  const { run } = begun.value;
  // A form that was sent twice begins one import (its key) and asks for one job.
  if ((await jobOfRun(visit.house.ground.db.sql, run)) === undefined) {
    const kind = rehearse ? "catalogue.rehearse-import" : "catalogue.import";
    await visit.house.jobs.start(kind, { run }, { by: visit.actor, node: kept.node });
  }
  return onward(c, to(visit, `/office/catalogue/runs/${run}`));
}

type Read = Parameters<typeof previewTable>[2] | { profile?: undefined };

async function keepProfile(
  c: Page,
  kept: Kept,
  choices: Read & { format: Parameters<typeof previewTable>[1]; separator?: string | undefined },
  name: string | undefined,
): Promise<readonly Refusal[]> {
  const { profile, format, separator } = choices;
  const bytes = name && profile ? await kept.open() : undefined;
  if (!bytes || !profile) return [];
  const table = await previewTable(bytes, format, { ...choices, profile });
  const outcome = await perform(callerOf(visitOf(c)), saveProfile, {
    node: kept.node,
    name,
    heads: table?.heads ?? [],
    separator,
    profile,
  });
  return outcome.ok ? [] : outcome.refusals;
}
