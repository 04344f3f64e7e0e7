/** The short description: an ISBN is looked up first, likely doubles are shown before anything is saved. */
import { type Refusal, refuse } from "#basics";
import {
  type CatalogueRecord,
  correctDescription,
  describeBook,
  recordsByIds,
  recordsWithIsbn,
  shortFormOf,
} from "#catalogue";
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
import { parseIsbn } from "#formats";
import { perform } from "#platform/acts";
import { addCopy } from "#stock";
import { mayKeepStock } from "#stock/rules";
import { reach } from "../../people/place.ts";
import { DescribePage } from "./describe-page.tsx";
import { base, type Desk, deskOf, placeOptions, textIn, worded } from "./ground.tsx";
import { recordAsked, showRecord } from "./record.tsx";

type Filled = Record<string, string>;
type Shown = {
  refusals?: readonly Refusal[];
  there?: readonly CatalogueRecord[];
  maybe?: readonly CatalogueRecord[];
  looked?: boolean;
  correcting?: { record: CatalogueRecord; seen: number };
};

const libraries = ["system", "library", "branch", "point"];

/** Where a copy of the visitor's may stand. */
function stockPlaces(desk: Desk): Set<number> {
  const kept = reach({ visit: desk.visit, day: desk.day, tree: desk.tree }, desk.visit.actor, "stock.edit");
  return new Set([...kept].filter((id) => mayKeepStock(desk.tree.node(id))));
}

function form(c: Page, desk: Desk, filled: Filled, shown: Shown = {}): Response {
  const { refusals = [], there = [], maybe = [], looked = false, correcting } = shown;
  return answer(
    c,
    <DescribePage
      desk={desk}
      filled={filled}
      problems={worded(desk, refusals)}
      places={placeOptions(desk, desk.describes, libraries)}
      stock={correcting ? [] : placeOptions(desk, stockPlaces(desk), [...libraries, "department"])}
      correcting={correcting}
      there={there}
      maybe={maybe}
      looked={looked}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

export async function showDescribe(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const asked = (c.req.query("title") ?? "").slice(0, 300);
  return form(c, desk, parseIsbn(asked) ? { isbn: asked } : asked === "" ? {} : { title: asked });
}

/** The form again, with what its writer had said; whoever else comes is told why not, on the record's own page. */
export async function showCorrect(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const record = await recordAsked(c, desk);
  const short = await shortFormOf(desk.db, record, desk.account);
  if ("code" in short) return showRecord(c, [short]);
  const { book, seen } = short;
  const filled: Filled = Object.fromEntries(
    Object.entries(book).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  if (book.author === undefined) filled.noAuthor = "on";
  return form(c, desk, filled, { correcting: { record, seen } });
}

export async function correct(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const record = await recordAsked(c, desk);
  const { data, key } = await readForm(c);
  const filled = filledIn(data);
  const { do: _, ...book } = filled;
  const outcome = await perform(callerOf(desk.visit, key), correctDescription, {
    ...book,
    record: record.id,
  });
  if (outcome.ok)
    return onward(c, to(desk.ui, `${base}/${record.id}`, { said: outcome.value.changed ? "saved" : "same" }));
  const seen = numberIn(filled.seen) ?? record.version;
  return refused(c, desk, filled, outcome.refusals, { record, seen });
}

const filledIn = (data: Fields): Filled =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );

export async function describe(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const { data, key } = await readForm(c);
  const filled = filledIn(data);
  const isbn = textIn(filled.isbn).trim();
  // Enter presses the first button, which looks the ISBN up: a scanner asks. With a title beside it, it saves.
  if (filled.do === "look" && isbn !== "" && !filled.title?.trim()) {
    const there = await recordsWithIsbn(desk.db, isbn);
    const unreadable = isbn !== "" && parseIsbn(isbn) === undefined;
    return form(c, desk, filled, {
      there,
      looked: !unreadable && isbn !== "",
      refusals: unreadable ? [refuse("isbn-unreadable", {}, "isbn")] : [],
    });
  }
  const { do: _, copyAt, inventoryNumber, barcode, ...book } = filled;
  const outcome = await perform(callerOf(desk.visit, key), describeBook, book);
  if (!outcome.ok) return refused(c, desk, filled, outcome.refusals);
  const { id } = outcome.value;
  if (!inventoryNumber?.trim() && !barcode?.trim())
    return onward(c, to(desk.ui, `${base}/${id}`, { said: "made" }));
  const copy = await perform(callerOf(desk.visit), addCopy, {
    record: id,
    node: copyAt,
    inventoryNumber,
    barcode,
  });
  return onward(
    c,
    copy.ok
      ? to(desk.ui, `${base}/${id}`, { said: "made" })
      : to(desk.ui, "/office/catalogue/copies", { record: id, refused: copy.refusals[0]?.code }),
  );
}

async function refused(
  c: Page,
  desk: Desk,
  filled: Filled,
  refusals: readonly Refusal[],
  correcting?: Shown["correcting"],
): Promise<Response> {
  const alike = refusals.find(({ code }) => code === "maybe-the-same");
  const ids = String(alike?.facts.records ?? "")
    .split(",")
    .map(Number)
    .filter((id) => id > 0);
  const maybe = alike ? await recordsByIds(desk.db, ids) : [];
  return form(c, desk, filled, { refusals, maybe, ...(correcting ? { correcting } : {}) });
}
