/** The office pages of figures: the table of a place, what is behind a number, entering by hand, the table as a file. */
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Lang, Refusal } from "#basics";
import {
  answer,
  callerOf,
  type Env,
  type Fields,
  onward,
  readForm,
  statusOf,
  visitOf,
} from "#doors/web/gate";
import { problemsOf, to } from "#doors/web/ui";
import { enterFigure } from "#house";
import { namesOfAccounts } from "#people";
import { perform } from "#platform/acts";
import type { Tx } from "#platform/db";
import type { EnteredFigure } from "#platform/figures";
import { disposition } from "#platform/files";
import { pdfOf, xlsxOf } from "#platform/print";
import { type Page, ui } from "../people/gate.ts";
import { reach } from "../people/place.ts";
import { answersFor, atOneMoment } from "./answers.ts";
import { askedOf, queryOf } from "./asked.ts";
import { linesOf } from "./behind.ts";
import { BehindPage, type Entered, mostLines } from "./behind-page.tsx";
import { typedIn } from "./enter-form.tsx";
import { paperOf } from "./paper.ts";
import { FiguresPage } from "./table-page.tsx";
import { refusalWords } from "./words/index.ts";

async function tablePage(c: Page, refusals: readonly Refusal[] = [], sent?: Fields): Promise<Response> {
  const asked = await askedOf(c);
  const { visit } = asked.ground;
  const done = c.req.query("done");
  return answer(
    c,
    <FiguresPage
      ui={ui(c)}
      asked={asked}
      {...(await answersFor(visit.house, asked.scope))}
      mayEnter={reach(asked.ground, visit.actor, "figures.enter")}
      typed={typedIn(asked, sent)}
      problems={problemsOf(refusals, refusalWords(visit.lang))}
      done={sent === undefined && (done === "done" || done === "replaced") ? done : undefined}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

async function enter(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { data, key } = await readForm(c);
  const outcome = await perform(callerOf(visit, key), enterFigure, data);
  if (!outcome.ok) return tablePage(c, outcome.refusals, data);
  const asked = await askedOf(c);
  const done = outcome.value.replaced === null ? "done" : "replaced";
  return onward(c, to(ui(c), "/office/figures", { ...queryOf(asked), done }));
}

/** Entries with the names of who entered them; "" where the house did. */
async function withNames(tx: Tx, entries: readonly EnteredFigure[], lang: Lang): Promise<Entered[]> {
  const names = await namesOfAccounts(
    tx,
    entries.map(({ account }) => account),
    lang,
  );
  return entries.map((entry) => ({ ...entry, by: names.get(entry.account ?? 0) ?? "" }));
}

async function behindPage(c: Page): Promise<Response> {
  const asked = await askedOf(c);
  const { visit } = asked.ground;
  const { figures } = visit.house;
  const figure = figures.one(c.req.param("code") ?? "");
  if (!figure) throw new HTTPException(404);
  const found = await atOneMoment(visit.house, async (tx) => {
    const behind = await figures.records(tx, figure.code, asked.scope, mostLines);
    const entries = await figures.entries(tx, figure.code, asked.scope);
    return {
      answer: await figures.ask(tx, figure.code, asked.scope),
      lines: await linesOf({ tx, tree: asked.tree, lang: visit.lang }, behind),
      entries: {
        hold: await withNames(tx, entries.hold, visit.lang),
        beyond: await withNames(tx, entries.beyond, visit.lang),
      },
    };
  });
  const part = (code: string) => figures.one(code) ?? figure;
  const parts =
    figure.kind === "ratio"
      ? { numerator: part(figure.numerator), denominator: part(figure.denominator) }
      : undefined;
  return answer(c, <BehindPage ui={ui(c)} asked={asked} figure={figure} parts={parts} {...found} />);
}

const files = {
  pdf: { mime: "application/pdf", make: pdfOf },
  xlsx: { mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", make: xlsxOf },
};

const file =
  (kind: keyof typeof files) =>
  async (c: Page): Promise<Response> => {
    const asked = await askedOf(c);
    const shown = await answersFor(asked.ground.visit.house, asked.scope);
    const bytes = await files[kind].make(paperOf({ asked, ...shown }, kind === "xlsx"));
    const name = `ortaq-figures-${asked.node.id}-${asked.period.from}-${asked.period.to}.${kind}`;
    c.header("content-disposition", disposition(name, "attachment"));
    c.header("cache-control", "private, no-store");
    return c.body(new Uint8Array(bytes), 200, { "content-type": files[kind].mime });
  };

export const figurePages = new Hono<Env>()
  .get("/figures", (c) => tablePage(c))
  .post("/figures", enter)
  .get("/figures.pdf", file("pdf"))
  .get("/figures.xlsx", file("xlsx"))
  .get("/figures/:code", behindPage);
