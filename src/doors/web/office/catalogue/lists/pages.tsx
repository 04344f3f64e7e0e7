import { Readable } from "node:stream";
import { Hono } from "hono";
import { type Outcome, type Refusal, refuse, textIn } from "#basics";
import {
  addItems,
  addSection,
  annotateItem,
  arrangeList,
  columnHeads,
  deleteDraftList,
  dropQuery,
  dropSection,
  emptyTally,
  exportFormats,
  exportPieces,
  fileKinds,
  listById,
  listsFor,
  lookAtQuery,
  makeList,
  mayChangeList,
  mayReadList,
  moveItem,
  newSince,
  publishList,
  type RecordList,
  recordsByIds,
  removeItems,
  savedQueriesFor,
  savedQueryById,
  saveQuery,
  sharedNodes,
  type WholeList,
  wholeList,
  withdrawList,
} from "#catalogue";
import {
  allowedWith,
  answer,
  callerOf,
  type Env,
  type Fields,
  nodeName,
  numberIn,
  onward,
  ownOrigin,
  type Page,
  readForm,
} from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { type AnyAction, perform } from "#platform/acts";
import { disposition } from "#platform/files";
import { dayOf, formatNumber } from "#platform/i18n";
import { docxOf, pdfOf, xlsxOf } from "#platform/print";
import { findByBarcode } from "#stock";
import { barred, mayHere, type Shown, shownOf, statusIn, textOf, worded } from "./frame.tsx";
import { FreshPage, IndexPage, type IndexProps } from "./index-page.tsx";
import { type Finding, ListPage } from "./list-page.tsx";
import { bibliographyPaper, bibliographySheets } from "./paper.ts";
import { takeToList } from "./take.tsx";
import { listPageWords } from "./words/index.ts";

const titleOf = (c: Page): string => listPageWords(shownOf(c).ui.lang).title;

async function showIndex(
  c: Page,
  refusals: readonly Refusal[] = [],
  more: Pick<IndexProps, "form" | "typed"> = {},
): Promise<Response> {
  const shown = shownOf(c);
  const { visit, ui } = shown;
  const allowed = await allowedWith(visit, "lists.keep");
  if (allowed.choices.length === 0) return barred(c, titleOf(c), visit.account === null ? 401 : 403);
  const { ground, search } = visit.house;
  const who = { account: visit.actor.account, nodes: sharedNodes(allowed.tree, visit.actor) };
  const lists = await listsFor(ground.db.sql, who);
  const queries: { query: IndexProps["queries"][number]["query"]; fresh: number }[] = [];
  for (const query of await savedQueriesFor(ground.db.sql, who))
    queries.push({ query, fresh: (await newSince(search, query)).length });
  const page = { ...shown, allowed, lists, queries, problems: worded(ui, refusals), ...more };
  return answer(c, <IndexPage {...page} />, statusIn(refusals));
}

type Here = Shown & { list: RecordList; mayEdit: boolean };

/** A list that the visitor may read, with whether they may change it; or the answer to give instead. */
async function listHere(c: Page): Promise<Here | Response> {
  const shown = shownOf(c);
  const { visit } = shown;
  if (visit.account === null) return barred(c, titleOf(c), 401);
  const id = numberIn(c.req.param("id"));
  const list = id === undefined ? undefined : await listById(visit.house.ground.db.sql, id);
  if (!list) return barred(c, titleOf(c), 404);
  const { tree } = await allowedWith(visit, "lists.keep");
  // A list of somebody's own is answered like one that is not there.
  if (!mayReadList(list, visit.actor, sharedNodes(tree, visit.actor))) return barred(c, titleOf(c), 404);
  const mayEdit = mayChangeList(list, visit.actor) && (await mayHere(shown, "lists.keep", list.node));
  return { ...shown, list, mayEdit };
}

async function showList(
  c: Page,
  here: Here,
  refusals: readonly Refusal[] = [],
  finding?: Finding,
): Promise<Response> {
  const { visit, ui } = here;
  const { ground, settings } = visit.house;
  const now = (await listById(ground.db.sql, here.list.id)) ?? here.list;
  const words = listPageWords(ui.lang);
  const added = numberIn(c.req.query("added"));
  const said = added
    ? words.add.done(formatNumber(ui.lang, added))
    : c.req.query("added") === "0"
      ? words.add.already
      : undefined;
  const page = {
    ...here,
    list: await wholeList(ground.db.sql, now),
    permanent: `${ownOrigin(c.req.raw, settings.baseUrl)}/${visit.lang}/lists/${now.id}`,
    finding: finding ?? (await findingOf(here, c.req.query("find"))),
    open: numberIn(c.req.query("open")),
    said: refusals.length === 0 ? said : undefined,
    problems: worded(ui, refusals),
  };
  return answer(c, <ListPage {...page} />, statusIn(refusals));
}

async function findingOf({ visit }: Shown, typed: string | undefined): Promise<Finding | undefined> {
  const text = (typed ?? "").trim().slice(0, 500);
  if (text === "") return undefined;
  const { total, ids } = await visit.house.search.search({ text, limit: 20 });
  return { typed: text, total, records: await recordsByIds(visit.house.ground.db.sql, ids) };
}

/** The record that a scan means: of a copy by its barcode, else the one that a search finds. */
async function scannedRecord({ visit }: Shown, scanned: string): Promise<number | undefined> {
  const copy = await findByBarcode(visit.house.ground.db.sql, scanned);
  if (copy) return copy.record;
  const { total, ids } = await visit.house.search.search({ text: scanned, limit: 2 });
  return total === 1 ? ids[0] : undefined;
}

/** An act over a list from its page: done, the page again; refused, the page with what was refused. */
const over =
  (
    what: AnyAction,
    input: (data: Fields, list: number) => object,
    onto: (value: unknown) => string = () => "",
  ) =>
  async (c: Page): Promise<Response> => {
    const here = await listHere(c);
    if (here instanceof Response) return here;
    const { data, key } = await readForm(c);
    const outcome: Outcome<unknown> = await perform(
      callerOf(here.visit, key),
      what,
      input(data, here.list.id),
    );
    return outcome.ok
      ? onward(c, `${to(here.visit, `/office/lists/${here.list.id}`)}${onto(outcome.value)}`)
      : showList(c, here, outcome.refusals);
  };

const onAdded = (value: unknown): string => `?added=${(value as { added: number }).added}`;

export const listPages = new Hono<Env>()
  .get("/lists", (c) => showIndex(c))
  .post("/lists", async (c) => {
    const { visit } = shownOf(c);
    const { data, key } = await readForm(c);
    const made = await perform(callerOf(visit, key), makeList, data);
    return made.ok
      ? onward(c, to(visit, `/office/lists/${made.value.list}`))
      : showIndex(c, made.refusals, { form: "list", typed: data });
  })
  .post("/lists/queries", async (c) => {
    const { visit } = shownOf(c);
    const { data, key } = await readForm(c);
    const made = await perform(callerOf(visit, key), saveQuery, data);
    return made.ok
      ? onward(c, to(visit, "/office/lists"))
      : showIndex(c, made.refusals, { form: "query", typed: data });
  })
  .get("/lists/take", takeToList.show)
  .post("/lists/take", takeToList.take)
  .get("/lists/queries/:query", showFresh)
  .post("/lists/queries/:query/seen", async (c) => {
    const { visit } = shownOf(c);
    const { data, key } = await readForm(c);
    const seen = await perform(callerOf(visit, key), lookAtQuery, {
      query: Number(c.req.param("query")),
      upTo: data.upTo,
    });
    return seen.ok ? onward(c, to(visit, "/office/lists")) : showIndex(c, seen.refusals);
  })
  .post("/lists/queries/:query/drop", async (c) => {
    const { visit } = shownOf(c);
    const { key } = await readForm(c);
    const dropped = await perform(callerOf(visit, key), dropQuery, { query: Number(c.req.param("query")) });
    return dropped.ok ? onward(c, to(visit, "/office/lists")) : showIndex(c, dropped.refusals);
  })
  .get("/lists/:id", async (c) => {
    const here = await listHere(c);
    return here instanceof Response ? here : showList(c, here);
  })
  .post(
    "/lists/:id",
    over(arrangeList, (data, list) => ({ ...data, list })),
  )
  .post("/lists/:id/scan", scan)
  .post(
    "/lists/:id/add",
    over(addItems, (data, list) => ({ list, records: data.records ?? [] }), onAdded),
  )
  .post("/lists/:id/move", move)
  .post(
    "/lists/:id/note",
    over(annotateItem, (data, list) => ({ list, item: data.item, note: data.note })),
  )
  .post(
    "/lists/:id/section",
    over(addSection, (data, list) => ({ list, title: data.section })),
  )
  .post(
    "/lists/:id/drop-section",
    over(dropSection, (data, list) => ({ list, section: data.section })),
  )
  .post("/lists/:id/state", changeState)
  .get("/lists/:id/print.pdf", print("pdf"))
  .get("/lists/:id/print.docx", print("docx"))
  .get("/lists/:id/print.xlsx", print("xlsx"))
  .get("/lists/:id/records/:format", download);

async function showFresh(c: Page): Promise<Response> {
  const shown = shownOf(c);
  const { visit } = shown;
  if (visit.account === null) return barred(c, titleOf(c), 401);
  const { ground, search } = visit.house;
  const id = numberIn(c.req.param("query"));
  const query = id === undefined ? undefined : await savedQueryById(ground.db.sql, id);
  const { tree } = await allowedWith(visit, "lists.keep");
  const readable =
    query &&
    (query.owner === visit.actor.account ||
      (query.reach === "system" && sharedNodes(tree, visit.actor).includes(query.node)));
  if (!readable) return barred(c, titleOf(c), 404);
  const records = await recordsByIds(ground.db.sql, (await newSince(search, query)).slice(0, 200));
  return answer(c, <FreshPage {...shown} query={query} records={records} />);
}

async function scan(c: Page): Promise<Response> {
  const here = await listHere(c);
  if (here instanceof Response) return here;
  const { data, key } = await readForm(c);
  const scanned = textOf(data.scanned).trim().slice(0, 500);
  if (scanned === "") return showList(c, here, [refuse("required", {}, "scanned")]);
  const record = await scannedRecord(here, scanned);
  if (record === undefined)
    return onward(c, to(here.visit, `/office/lists/${here.list.id}`, { find: scanned }));
  const added = await perform(callerOf(here.visit, key), addItems, { list: here.list.id, records: [record] });
  return added.ok
    ? onward(c, to(here.visit, `/office/lists/${here.list.id}`, { added: String(added.value.added) }))
    : showList(c, here, added.refusals);
}

/** Up, down, into a section, or out of the list: buttons of one form. */
async function move(c: Page): Promise<Response> {
  const here = await listHere(c);
  if (here instanceof Response) return here;
  const { data, key } = await readForm(c);
  const caller = callerOf(here.visit, key);
  const list = here.list.id;
  const outcome =
    data.to === "remove"
      ? await perform(caller, removeItems, { list, items: [Number(data.item)] })
      : await perform(caller, moveItem, { list, item: data.item, to: data.to, section: data.section });
  const place = data.to === "remove" ? "" : `#item-${numberIn(data.item) ?? 0}`;
  return outcome.ok
    ? onward(c, `${to(here.visit, `/office/lists/${list}`)}${place}`)
    : showList(c, here, outcome.refusals);
}

async function changeState(c: Page): Promise<Response> {
  const here = await listHere(c);
  if (here instanceof Response) return here;
  const { data, key } = await readForm(c);
  const what: AnyAction =
    data.to === "publish" ? publishList : data.to === "withdraw" ? withdrawList : deleteDraftList;
  const outcome = await perform(callerOf(here.visit, key), what, { list: here.list.id });
  if (!outcome.ok) return showList(c, here, outcome.refusals);
  return onward(c, to(here.visit, data.to === "delete" ? "/office/lists" : `/office/lists/${here.list.id}`));
}

const papers = {
  pdf: { mime: "application/pdf", make: pdfOf },
  docx: { mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", make: docxOf },
  xlsx: { mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", make: xlsxOf },
} as const;

function print(kind: keyof typeof papers) {
  return async (c: Page): Promise<Response> => {
    const here = await listHere(c);
    if (here instanceof Response) return here;
    const { visit } = here;
    const { ground } = visit.house;
    const lang = c.req.query("in") === "ru" ? "ru" : "kk";
    const list: WholeList = await wholeList(ground.db.sql, here.list);
    const { tree } = await allowedWith(visit, "lists.keep");
    const told = {
      list,
      lang,
      library: nodeName(tree, list.node, lang),
      today: dayOf(ground.clock()),
    } as const;
    const bytes = await papers[kind].make(
      kind === "xlsx" ? bibliographySheets(told) : bibliographyPaper(told),
    );
    c.header("content-disposition", disposition(`${textIn(list.title, lang)}.${kind}`, "attachment"));
    c.header("cache-control", "private, no-store");
    return c.body(new Uint8Array(bytes), 200, { "content-type": papers[kind].mime });
  };
}

/** The records themselves, streamed: a list is at most a few thousand. */
async function download(c: Page): Promise<Response> {
  const here = await listHere(c);
  if (here instanceof Response) return here;
  const format = exportFormats.find((one) => one === c.req.param("format"));
  if (!format) return barred(c, titleOf(c), 404);
  const { ground } = here.visit.house;
  const asked = {
    node: null,
    format,
    flavour: "marc21" as const,
    choice: { by: "list" as const, list: here.list.id },
  };
  const pieces = exportPieces(ground, asked, { tally: emptyTally(), heads: columnHeads(here.visit.lang) });
  const kind = fileKinds[format];
  c.header(
    "content-disposition",
    disposition(`${textIn(here.list.title, here.visit.lang)}.${kind.ending}`, "attachment"),
  );
  c.header("cache-control", "private, no-store");
  return c.body(Readable.toWeb(Readable.from(pieces)) as ReadableStream, 200, {
    "content-type": `${kind.mime}; charset=utf-8`,
  });
}
