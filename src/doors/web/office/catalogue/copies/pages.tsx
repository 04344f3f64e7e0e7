/** The stock keeper's desk at the copies: a record's copies, one copy, chosen ones, labels, numbers, sets. */
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Refusal } from "#basics";
import { partsOf, recordById, recordsByIds, type SetOf, setOfVolume } from "#catalogue";
import {
  answer,
  callerOf,
  type Env,
  type Fields,
  numberIn,
  onward,
  type Page,
  readForm,
  statusOf,
  visitOf,
} from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { namesOfPersons } from "#people";
import { type AnyAction, perform } from "#platform/acts";
import { disposition } from "#platform/files";
import { labelPicture, labelSheet, xlsxOf } from "#platform/print";
import {
  addCopies,
  addSeries,
  availabilityOf,
  deskCopies,
  deskCopiesByIds,
  deskCopy,
  editCopies,
  editCopy,
  editSeries,
  findCopies,
  historyOfCopy,
  holderOf,
  incompleteSets,
  largestNumber,
  markCopy,
  moveCopies,
  removeCopy,
  seriesOf,
  setCompleteness,
  wasOnlyInStock,
} from "#stock";
import { staffOnly } from "../../people/gate.ts";
import type { Filled } from "./add-form.tsx";
import { CardPage, type CardShown } from "./card-page.tsx";
import { ChangePage, MovePage } from "./chosen-pages.tsx";
import { type Desk, deskOf, holderAsked, idsIn, placesOf, worded } from "./desk.ts";
import { FindPage } from "./find-page.tsx";
import { hasNoBars } from "./label-of.ts";
import { copiesForLabels, labelsAsked, labelsFor, mostLabels } from "./labels.ts";
import { formatsFor, labelFormats } from "./labels-formats.tsx";
import { LabelsPage } from "./labels-page.tsx";
import { NumbersPage, type SeriesFilled } from "./numbers-page.tsx";
import type { SharedValues } from "./parts.tsx";
import { RecordCopiesPage, type RecordShown } from "./record-page.tsx";
import type { SetShown } from "./set-block.tsx";
import { SetsPage, setsPaper } from "./sets-page.tsx";
import { copyWords } from "./words/index.ts";

const base = "/office/catalogue/copies";
const notThere = (): never => {
  throw new HTTPException(404);
};
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const texts = (data: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
const status = (refusals: readonly Refusal[]) => (refusals.length > 0 ? statusOf(refusals) : 200);

async function firstPage(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const record = numberIn(c.req.query("record"));
  if (record !== undefined) return recordPage(c, desk, record);
  const asked = (c.req.query("q") ?? "").slice(0, 60).trim();
  const found = await findCopies(desk.visit.house.ground.db.sql, asked, desk.holders);
  // A scanned number that one copy has needs no list.
  if (found[0] && found.length === 1) return onward(c, to(desk.ui, `${base}/${found[0].id}`));
  return answer(c, <FindPage desk={desk} asked={asked} found={found} />);
}

async function recordPage(
  c: Page,
  desk: Desk,
  id: number,
  more: Partial<Pick<RecordShown, "filled" | "holder">> & { wrong?: Refusal[]; refused?: Refusal[] } = {},
): Promise<Response> {
  const db = desk.visit.house.ground.db.sql;
  const record = await recordById(db, id);
  if (!record) return notThere();
  if (record.standing !== record.id && c.req.method === "GET")
    return onward(c, to(desk.ui, base, { record: record.standing, holder: c.req.query("holder") }));
  const available = (await availabilityOf(db, [record.standing])).get(record.standing) ?? [];
  const holders = available.map((one) => holderOf(desk.tree, one.node));
  const holder =
    more.holder ??
    (c.req.query("holder") === undefined ? desk.holders.find((one) => holders.includes(one)) : undefined) ??
    holderAsked(desk, c.req.query("holder"));
  if (holder === undefined) return notThere();
  const said = (["moved", "changed"] as const).find((one) => c.req.query(one) !== undefined);
  const refusals = [...(more.wrong ?? []), ...(more.refused ?? [])];
  return answer(
    c,
    <RecordCopiesPage
      desk={desk}
      record={record}
      holder={holder}
      copies={await deskCopies(db, record.standing, [holder])}
      available={available}
      series={await seriesOf(db, holder)}
      set={await setShown(desk, record.standing, holder)}
      added={idsIn(c.req.query("added"), 500)}
      said={said ? { what: said, n: numberIn(c.req.query(said)) ?? 0 } : undefined}
      all={c.req.query("all") === "1"}
      {...(more.filled ? { filled: more.filled } : {})}
      problems={worded(desk.ui, more.wrong ?? [])}
      refused={worded(desk.ui, more.refused ?? [])}
    />,
    status(refusals),
  );
}

/** The set that a record is, or to which it belongs. */
async function setShown(desk: Desk, record: number, holder: number): Promise<SetShown | undefined> {
  const db = desk.visit.house.ground.db.sql;
  const isSet = (await partsOf(db, record, 1)).some((parts) => parts.role === "volume");
  const set: SetOf | undefined = isSet ? { record } : await setOfVolume(db, record);
  const completeness = await setCompleteness(db, set ?? { record });
  // A set that is described once has no volumes of its own, only copies that name theirs.
  if (!set && completeness.volumes.length < 2) return undefined;
  if (set && "key" in set && completeness.volumes.length < 2) return undefined;
  const places = desk.tree.all.map((node) => node.id).filter((id) => holderOf(desk.tree, id) === holder);
  return { set: set ?? { record }, completeness, places, own: !isSet && set !== undefined };
}

/** «series:7» of the form means the series and its number. */
const numbering = (value: unknown): Record<string, unknown> => {
  const given = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const [from, series] = text(given.from).split(":");
  return { ...given, from, ...(series ? { series } : {}) };
};

async function add(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const { data, key } = await readForm(c);
  const record = numberIn(data.record) ?? notThere();
  const outcome = await perform(callerOf(desk.visit, key), addCopies, {
    ...data,
    inventory: numbering(data.inventory),
    barcode: numbering(data.barcode),
  });
  const holder = holderAsked(desk, text(data.holder));
  if (outcome.ok)
    return onward(c, to(desk.ui, base, { record, holder, added: outcome.value.ids.slice(0, 500).join(",") }));
  return recordPage(c, desk, record, {
    filled: data as Filled,
    wrong: outcome.refusals,
    ...(holder === undefined ? {} : { holder }),
  });
}

async function chosen(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const { data } = await readForm(c);
  const record = numberIn(data.record);
  const copies = idsIn(data.copies).join(",");
  const what = (["move", "change", "labels"] as const).find((one) => one === data.do);
  if (copies !== "" && what) return onward(c, to(desk.ui, `${base}/${what}`, { copies, record }));
  const holder = holderAsked(desk, text(data.holder));
  return record === undefined
    ? onward(c, to(desk.ui, base))
    : recordPage(c, desk, record, {
        refused: [{ code: "none-chosen", facts: {} }],
        ...(holder === undefined ? {} : { holder }),
      });
}

/** The chosen copies of the visitor's own places; 404 when none is left. */
async function chosenCopies(desk: Desk, asked: unknown) {
  const found = await deskCopiesByIds(desk.visit.house.ground.db.sql, idsIn(asked));
  const own = found.filter((copy) => desk.holders.includes(copy.holder));
  return own.length > 0 ? own : notThere();
}

async function movePage(c: Page, data: Fields = {}, refusals: readonly Refusal[] = []): Promise<Response> {
  const desk = await deskOf(c);
  const copies = await chosenCopies(desk, data.copies ?? c.req.query("copies"));
  return answer(
    c,
    <MovePage
      desk={desk}
      copies={copies}
      record={numberIn(data.record ?? c.req.query("record"))}
      problems={worded(desk.ui, refusals)}
      to={text(data.to)}
      section={text(data.section)}
    />,
    status(refusals),
  );
}

async function changePage(c: Page, data: Fields = {}, refusals: readonly Refusal[] = []): Promise<Response> {
  const desk = await deskOf(c);
  const copies = await chosenCopies(desk, data.copies ?? c.req.query("copies"));
  return answer(
    c,
    <ChangePage
      desk={desk}
      copies={copies}
      record={numberIn(data.record ?? c.req.query("record"))}
      problems={worded(desk.ui, refusals)}
      values={texts(data) as SharedValues}
      change={Array.isArray(data.change) ? data.change.map(text) : []}
    />,
    status(refusals),
  );
}

const carryOut =
  (
    action: AnyAction,
    again: (c: Page, data: Fields, refusals: readonly Refusal[]) => Promise<Response>,
    said: "moved" | "changed",
  ) =>
  async (c: Page): Promise<Response> => {
    const visit = visitOf(c);
    const { data, key } = await readForm(c);
    const outcome = await perform(callerOf(visit, key), action, data);
    if (!outcome.ok) return again(c, data, outcome.refusals);
    const record = numberIn(data.record);
    const n = (outcome.value as Record<string, number>)[said];
    const [first] = idsIn(data.copies);
    return onward(
      c,
      record === undefined
        ? to(visit, `${base}/${first}`, { said: "saved" })
        : to(visit, base, { record, [said]: n }),
    );
  };

async function cardPage(
  c: Page,
  more: { filled?: CardShown["filled"]; wrong?: readonly Refusal[]; refused?: readonly Refusal[] } = {},
): Promise<Response> {
  const desk = await deskOf(c);
  const db = desk.visit.house.ground.db.sql;
  const copy = await deskCopy(db, numberIn(c.req.param("id")) ?? 0);
  if (!copy || !desk.holders.includes(copy.holder)) return notThere();
  const history = await historyOfCopy(db, copy.id);
  const names = await namesOfPersons(db, [...new Set(history.flatMap((line) => line.person ?? []))]);
  const removable = !copy.everEngaged && !copy.imported && (await wasOnlyInStock(db, copy));
  return answer(
    c,
    <CardPage
      desk={desk}
      copy={copy}
      record={await recordById(db, copy.record)}
      history={history}
      names={names}
      removable={removable}
      said={(["saved", "marked"] as const).find((one) => one === c.req.query("said"))}
      filled={more.filled}
      problems={worded(desk.ui, more.wrong ?? [])}
      refused={worded(desk.ui, more.refused ?? [])}
    />,
    status([...(more.wrong ?? []), ...(more.refused ?? [])]),
  );
}

async function save(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { data, key } = await readForm(c);
  const copy = c.req.param("id");
  const outcome = await perform(callerOf(visit, key), editCopy, { ...data, copy });
  return outcome.ok
    ? onward(c, to(visit, `${base}/${copy}`, { said: "saved" }))
    : cardPage(c, { filled: texts(data), wrong: outcome.refusals });
}

async function mark(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { data, key } = await readForm(c);
  const copy = c.req.param("id");
  const outcome = await perform(callerOf(visit, key), markCopy, { copy, act: data.act });
  return outcome.ok
    ? onward(c, to(visit, `${base}/${copy}`, { said: "marked" }))
    : cardPage(c, { refused: outcome.refusals });
}

async function remove(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { data, key } = await readForm(c);
  const outcome = await perform(callerOf(visit, key), removeCopy, { copy: c.req.param("id"), why: data.why });
  return outcome.ok
    ? onward(c, to(visit, base, { record: outcome.value.record }))
    : cardPage(c, { refused: outcome.refusals });
}

async function labelsPage(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const formats = await formatsFor(desk);
  const asked = labelsAsked(c, desk, formats);
  const { copies, refusals } = await copiesForLabels(desk, asked);
  const labels = copies ? await labelsFor(desk, asked, copies) : [];
  const print = { skip: asked.start - 1, shift: asked.shift };
  return answer(
    c,
    <LabelsPage
      desk={desk}
      asked={asked}
      formats={formats}
      problems={worded(desk.ui, refusals)}
      found={copies?.length}
      picture={
        labels.length > 0
          ? labelPicture(labels, asked.layout, print, copyWords(desk.ui.lang).labels.preview)
          : ""
      }
      cut={labels.length >= mostLabels}
      noBars={(copies ?? []).some(hasNoBars) && (asked.code === "bars" || asked.code === "both")}
    />,
    status(refusals),
  );
}

async function labelsPdf(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const formats = await formatsFor(desk);
  const asked = labelsAsked(c, desk, formats);
  const { copies } = await copiesForLabels(desk, asked);
  if (!copies || copies.length === 0) return labelsPage(c);
  const bytes = await labelSheet(await labelsFor(desk, asked, copies), asked.layout, {
    skip: asked.start - 1,
    shift: asked.shift,
  });
  c.header("content-disposition", disposition(`ortaq-labels-${desk.day}.pdf`, "inline"));
  c.header("cache-control", "private, no-store");
  return c.body(new Uint8Array(bytes), 200, { "content-type": "application/pdf" });
}

async function numbersPage(
  c: Page,
  asked: string | undefined = c.req.query("holder"),
  filled?: SeriesFilled,
  refusals: readonly Refusal[] = [],
): Promise<Response> {
  const desk = await deskOf(c);
  const holder = holderAsked(desk, asked) ?? notThere();
  const db = desk.visit.house.ground.db.sql;
  return answer(
    c,
    <NumbersPage
      desk={desk}
      holder={holder}
      series={await seriesOf(db, holder)}
      largest={await largestNumber(db, holder, "")}
      mayKeep={desk.places.includes(holder)}
      saved={c.req.query("said") === "saved" && refusals.length === 0}
      filled={filled}
      problems={worded(desk.ui, refusals)}
    />,
    status(refusals),
  );
}

async function keepSeries(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { data, key } = await readForm(c);
  const series = c.req.param("id");
  const outcome = series
    ? await perform(callerOf(visit, key), editSeries, { ...data, series })
    : await perform(callerOf(visit, key), addSeries, data);
  const desk = await deskOf(c);
  const all = await Promise.all(desk.holders.map((id) => seriesOf(visit.house.ground.db.sql, id)));
  const holder = series
    ? String(all.flat().find((one) => String(one.id) === series)?.holder ?? "")
    : text(data.holder);
  if (outcome.ok) return onward(c, to(visit, `${base}/numbers`, { holder, said: "saved" }));
  return numbersPage(c, holder, { ...texts(data), ...(series ? { series } : {}) }, outcome.refusals);
}

async function setsAsked(c: Page) {
  const desk = await deskOf(c);
  const db = desk.visit.house.ground.db.sql;
  const asked = numberIn(c.req.query("place"));
  const place = [...desk.holders, ...desk.places].find((id) => id === asked) ?? desk.holders[0] ?? notThere();
  const nodes = desk.holders.includes(place) ? [...new Set([place, ...placesOf(desk, place)])] : [place];
  const sets = await incompleteSets(db, nodes);
  const records = new Map(
    (
      await recordsByIds(
        db,
        sets.map((one) => one.named),
      )
    ).map((record) => [record.id, record]),
  );
  const titleOf = (id: number): string => records.get(id)?.description.title.sort ?? "";
  sets.sort((a, b) => titleOf(a.named).localeCompare(titleOf(b.named), "kk") || a.named - b.named);
  return { desk, place, sets, records };
}

async function setsPage(c: Page): Promise<Response> {
  const found = await setsAsked(c);
  return answer(c, <SetsPage {...found} page={Math.min(numberIn(c.req.query("page")) ?? 1, 10_000)} />);
}

async function setsXlsx(c: Page): Promise<Response> {
  const found = await setsAsked(c);
  const bytes = await xlsxOf(setsPaper(found));
  c.header(
    "content-disposition",
    disposition(`ortaq-sets-${found.place}-${found.desk.day}.xlsx`, "attachment"),
  );
  c.header("cache-control", "private, no-store");
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
}

export const copyPages = new Hono<Env>()
  .use("/catalogue/copies", staffOnly)
  .use("/catalogue/copies/*", staffOnly)
  .get("/catalogue/copies", firstPage)
  .post("/catalogue/copies/add", add)
  .post("/catalogue/copies/chosen", chosen)
  .get("/catalogue/copies/move", (c) => movePage(c))
  .post("/catalogue/copies/move", carryOut(moveCopies, movePage, "moved"))
  .get("/catalogue/copies/change", (c) => changePage(c))
  .post("/catalogue/copies/change", carryOut(editCopies, changePage, "changed"))
  .get("/catalogue/copies/labels", labelsPage)
  .get("/catalogue/copies/labels.pdf", labelsPdf)
  .get("/catalogue/copies/labels/formats", labelFormats.show)
  .post("/catalogue/copies/labels/formats", labelFormats.keep)
  .post("/catalogue/copies/labels/formats/:id", labelFormats.keep)
  .get("/catalogue/copies/labels/formats/:id/test.pdf", labelFormats.test)
  .get("/catalogue/copies/numbers", (c) => numbersPage(c))
  .post("/catalogue/copies/numbers", keepSeries)
  .post("/catalogue/copies/numbers/:id", keepSeries)
  .get("/catalogue/copies/sets", setsPage)
  .get("/catalogue/copies/sets.xlsx", setsXlsx)
  .get("/catalogue/copies/:id{[0-9]+}", (c) => cardPage(c))
  .post("/catalogue/copies/:id{[0-9]+}", save)
  .post("/catalogue/copies/:id{[0-9]+}/mark", mark)
  .post("/catalogue/copies/:id{[0-9]+}/remove", remove);
