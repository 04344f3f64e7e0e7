import { type Refusal, refuse } from "#basics";
import {
  decideQueued,
  importRun,
  type Mending,
  previewMended,
  queueAt,
  queuedById,
  queueReasons,
  retryQueued,
  setAsideQueued,
} from "#catalogue";
import { queueDecisions } from "#catalogue/rules";
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
import { to } from "#doors/web/ui";
import { codePages, flavours } from "#formats/rules";
import { perform } from "#platform/acts";
import { disposition } from "#platform/files";
import { formatNumber } from "#platform/i18n";
import { allowedHere, badStatus, barred, oneOf, textIn, uiFor, worded } from "./common.tsx";
import { QueuePage, queuePerPage } from "./queue-page.tsx";
import { QueuedPage, type Typed } from "./queued-page.tsx";
import { officeWords } from "./words/index.ts";

export async function showQueue(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  return allowed instanceof Response ? allowed : queueAnswer(c, allowed);
}

/** What was just done, as the address tells it: counts and fixed words only. */
function saidIn(c: Page): string | undefined {
  const ui = uiFor(c);
  const { queue } = officeWords(ui.lang);
  const decided = c.req.query("decided");
  if (decided !== undefined && /^\d{1,9}$/.test(decided)) {
    const stay = /^\d{1,9}$/.test(c.req.query("stay") ?? "") ? Number(c.req.query("stay")) : 0;
    return queue.decided(formatNumber(ui.lang, Number(decided)), formatNumber(ui.lang, stay));
  }
  const said = oneOf(["retried", "setAsideDone"] as const, c.req.query("said"));
  return said && queue[said];
}

async function queueAnswer(
  c: Page,
  allowed: Allowed,
  refusals: readonly Refusal[] = [],
  of: { run?: number | undefined; code?: string | undefined } = {},
) {
  const ui = uiFor(c);
  const db = visitOf(c).house.ground.db.sql;
  const nodes = allowed.all;
  const page = Math.min(numberIn(c.req.query("page")) ?? 1, 10_000);
  const run = of.run ?? numberIn(c.req.query("run"));
  const code = of.code ?? textIn(c.req.query("code"))?.slice(0, 100);
  const found = await queueAt(db, nodes, {
    offset: (page - 1) * queuePerPage,
    limit: queuePerPage,
    run,
    code,
  });
  const reasons = await queueReasons(db, nodes, run);
  return answer(
    c,
    <QueuePage
      visit={visitOf(c)}
      ui={ui}
      tree={allowed.tree}
      {...found}
      reasons={reasons}
      page={page}
      run={run}
      code={code}
      problems={worded(ui, refusals)}
      said={saidIn(c)}
    />,
    refusals.length > 0 ? badStatus(refusals) : 200,
  );
}

const mostRounds = 100;

/** One decision about everything that waits for one reason at one library. */
export async function decideAll(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const visit = visitOf(c);
  const { data } = await readForm(c);
  const code = textIn(data.code);
  const run = numberIn(data.run);
  const input = { node: data.node, code, run, decision: oneOf(queueDecisions, data.decision) };
  let after = 0;
  let decided = 0;
  let stay = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const part = await perform(callerOf(visit), decideQueued, { ...input, after });
    if (!part.ok) return queueAnswer(c, allowed, part.refusals, { run, code });
    decided += part.value.decided;
    stay += part.value.stay;
    after = part.value.last;
    if (!part.value.more) break;
  }
  return onward(c, to(visit, "/office/catalogue/queue", { run, decided, stay }));
}

/** An entry of a library of the visitor, with the import that put it aside; or the answer to give instead. */
async function entryHere(c: Page) {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const db = visitOf(c).house.ground.db.sql;
  const id = numberIn(c.req.param("id"));
  const row = id === undefined ? undefined : await queuedById(db, id);
  const run = row ? await importRun(db, row.run) : undefined;
  return row && run && allowed.all.includes(row.node) ? { row, run } : barred(c, 404);
}
type Entry = Exclude<Awaited<ReturnType<typeof entryHere>>, Response>;

export async function showQueued(c: Page): Promise<Response> {
  const entry = await entryHere(c);
  return entry instanceof Response ? entry : entryPage(c, entry, {});
}

async function entryPage(
  c: Page,
  { row, run }: Entry,
  typed: Typed,
  refusals: readonly Refusal[] = [],
): Promise<Response> {
  const ui = uiFor(c);
  const look =
    row.about === "record" && row.state === "waiting"
      ? await previewMended(run, row, mendingOf(typed))
      : undefined;
  return answer(
    c,
    <QueuedPage
      visit={visitOf(c)}
      ui={ui}
      row={row}
      run={run}
      typed={typed}
      look={look}
      problems={worded(ui, refusals)}
    />,
    refusals.length > 0 ? badStatus(refusals) : 200,
  );
}

const mendingOf = (typed: Typed): Mending => ({
  codePage: oneOf(codePages, typed.codePage),
  flavour: oneOf(flavours, typed.flavour),
  title: typed.title,
  lines: typed.lines,
});

export async function download(c: Page): Promise<Response> {
  const entry = await entryHere(c);
  if (entry instanceof Response) return entry;
  c.header("content-disposition", disposition(`queue-${entry.row.id}.bin`, "attachment"));
  c.header("cache-control", "private, no-store");
  return c.body(new Uint8Array(entry.row.bytes), 200, { "content-type": "application/octet-stream" });
}

/** Looks, takes or sets aside; what was typed stays in the form until it is taken. */
export async function mend(c: Page): Promise<Response> {
  const entry = await entryHere(c);
  if (entry instanceof Response) return entry;
  const visit = visitOf(c);
  const { data, key } = await readForm(c);
  const asked = textIn(data.do) ?? "retry";
  const { id } = entry.row;
  const queue = (said: string) => onward(c, to(visit, "/office/catalogue/queue", { said }));
  if (asked === "set-aside") {
    const outcome = await perform(callerOf(visit, key), setAsideQueued, { id });
    return outcome.ok ? queue("setAsideDone") : entryPage(c, entry, {}, outcome.refusals);
  }
  const withLines = asked === "take-lines" || asked === "look-lines";
  const typed: Typed = {
    codePage: textIn(data.codePage),
    flavour: textIn(data.flavour),
    title: textIn(data.title),
    barcode: textIn(data.barcode),
    inventory: textIn(data.inventory),
    lines: withLines ? textIn(data.lines) : undefined,
  };
  if (asked === "look" || asked === "look-lines") return entryPage(c, entry, typed);
  const upload = asked === "upload" ? await base64Of(data.upload) : undefined;
  if (asked === "upload" && upload === undefined)
    return entryPage(c, entry, typed, [refuse("no-file", {}, "upload")]);
  const outcome = await perform(callerOf(visit, key), retryQueued, {
    id,
    ...typed,
    codePage: oneOf(codePages, typed.codePage),
    flavour: oneOf(flavours, typed.flavour),
    upload,
    apart: asked === "apart",
    overEdit: asked === "over-edit",
    withoutNumber: asked === "without-number",
  });
  return outcome.ok ? queue("retried") : entryPage(c, entry, typed, outcome.refusals);
}

async function base64Of(file: unknown): Promise<string | undefined> {
  if (!(file instanceof File) || file.size === 0) return undefined;
  return Buffer.from(await file.arrayBuffer()).toString("base64");
}
