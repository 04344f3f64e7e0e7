/** Labels as an address asks for them, and the copies that they are for. */
import { type Refusal, refuse } from "#basics";
import { recordsByIds } from "#catalogue";
import { numberIn, type Page } from "#doors/web/gate";
import { shortName } from "#libraries/rules";
import { type Label, type LabelLayout, labelsOnPage } from "#platform/print";
import { copiesByInventory, type DeskCopy, deskCopiesByIds, type LabelFormat, newCopies } from "#stock";
import { countedBetween } from "#stock/rules";
import { type Desk, holderAsked, idsIn, placesOf } from "./desk.ts";
import { type LabelCode, type LabelContent, labelCodes, labelContents, labelOf } from "./label-of.ts";
import { layoutsFor } from "./labels-formats.tsx";

export const mostLabels = 1000;

export type LabelsAsked = {
  copies: number[];
  holder: number | undefined;
  from: string;
  to: string;
  since: string;
  place: number | undefined;
  layout: LabelLayout;
  content: LabelContent;
  code: LabelCode;
  /** The first label to print on, counted from 1. */
  start: number;
  shift: { x: number; y: number };
};

const millimetres = (text: string | undefined): number => {
  const value = Number((text ?? "").replace(",", "."));
  return Number.isFinite(value) ? Math.max(-20, Math.min(20, value)) : 0;
};

export function labelsAsked(c: Page, desk: Desk, formats: readonly LabelFormat[]): LabelsAsked {
  const query = (name: string): string =>
    (c.req.query(name) ?? "").normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, 60);
  const sheets = layoutsFor(formats);
  const [first] = sheets;
  const layout = sheets.find((one) => one.name === query("layout")) ?? first;
  if (!layout) throw new Error("no layout of labels");
  const holder = holderAsked(desk, query("holder"));
  const place = numberIn(query("place"));
  return {
    copies: idsIn(c.req.query("copies")?.slice(0, 20_000)),
    holder,
    from: query("from"),
    to: query("to"),
    since:
      /^\d{4}-\d{2}-\d{2}$/.test(query("since")) && !Number.isNaN(Date.parse(query("since")))
        ? query("since")
        : "",
    place: place !== undefined && desk.places.includes(place) ? place : undefined,
    layout,
    content: labelContents.find((one) => one === query("content")) ?? "book",
    code: labelCodes.find((one) => one === query("code")) ?? "bars",
    start: Math.max(1, Math.min(numberIn(query("start")) ?? 1, labelsOnPage(layout))),
    shift: { x: millimetres(query("x")), y: millimetres(query("y")) },
  };
}

/** The copies meant, of the visitor's own balance; undefined while nothing was asked. */
export async function copiesForLabels(
  desk: Desk,
  asked: LabelsAsked,
): Promise<{ copies: DeskCopy[] | undefined; refusals: Refusal[] }> {
  const db = desk.visit.house.ground.db.sql;
  const { holder, from, to, since, place } = asked;
  if (asked.copies.length > 0) {
    const found = await deskCopiesByIds(db, asked.copies);
    return { copies: found.filter((copy) => desk.holders.includes(copy.holder)), refusals: [] };
  }
  if (holder === undefined) return { copies: undefined, refusals: [] };
  if (from !== "" || to !== "") {
    const numbers =
      countedBetween(from || to, to || from, mostLabels) ??
      (from === to || !from || !to ? [from || to] : undefined);
    if (!numbers) return { copies: undefined, refusals: [refuse("number-range", {}, "from")] };
    const found = await copiesByInventory(db, holder, numbers);
    return { copies: found.filter((copy) => place === undefined || copy.node === place), refusals: [] };
  }
  if (since === "") return { copies: undefined, refusals: [] };
  const nodes = place === undefined ? placesOf(desk, holder) : [place];
  return { copies: await newCopies(db, { holder, nodes, since, most: mostLabels }), refusals: [] };
}

export async function labelsFor(
  desk: Desk,
  asked: LabelsAsked,
  copies: readonly DeskCopy[],
): Promise<Label[]> {
  const db = desk.visit.house.ground.db.sql;
  const records = await recordsByIds(db, [...new Set(copies.map((copy) => copy.record))]);
  const described = new Map(records.map((record) => [record.id, record.description]));
  return copies.map((copy) => {
    const node = desk.tree.node(copy.node);
    const library = node ? shortName(node, desk.ui.lang).text : "";
    return labelOf(copy, described.get(copy.record), { library, content: asked.content, code: asked.code });
  });
}
