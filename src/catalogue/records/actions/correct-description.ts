import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { describeMarc21 } from "#formats";
import { action, rowId } from "#platform/acts";
import { keepApart } from "../apart.ts";
import { likelyDoubles, maybeTheSame } from "../questions/doubles.ts";
import { recordById } from "../questions/records.ts";
import { shortFormOf } from "../questions/short-form.ts";
import { isSameRecord } from "../rules/lines.ts";
import { mendLookAlikes } from "../rules/mending.ts";
import type { SimpleBook } from "../rules/simple.ts";
import { retold } from "../rules/simple-form.ts";
import { reviseRecord } from "../save.ts";
import { nodeOfRecord } from "../shapes.ts";
import { bookShape, lackingIn } from "./describe-book.ts";

/** By these a book is told from others; when none of them changed nobody is asked again whether it is there already. */
const telling = ({ isbn, title, volume, author, year }: SimpleBook): string =>
  JSON.stringify([isbn, title, volume, author, year]);

/**
 * The short description, put right by whoever wrote it. Once a cataloguer took the record up it is theirs to change
 * (`taken-up`), so that nothing they added is lost.
 */
export const correctDescription = action({
  name: "catalogue.correct-description",
  may: "catalogue.describe",
  input: z.object({ record: rowId, seen: rowId, ...bookShape.shape }),
  at: (input, tx) => nodeOfRecord(input.record, tx),
  run: async (act, { record: id, seen, different, ...book }) => {
    const record = await recordById(act.tx, id);
    if (!record) return refused(refuse("no-such"));
    const form = await shortFormOf(act.tx, record, act.by.account);
    if ("code" in form) return refused(form);
    if (form.seen !== seen) return refused(refuse("changed-meanwhile"));
    const lacking = lackingIn(book);
    if (lacking.length > 0) return refused(...lacking);
    const { record: raw } = mendLookAlikes(retold(form.raw, book), "marc21");
    if (isSameRecord(form.raw, raw, "marc21")) return done({ version: seen, changed: false });
    const asks = telling(form.book) !== telling(book);
    const doubles = asks ? await likelyDoubles(act.tx, describeMarc21(raw)) : { alike: [], records: [] };
    const others = { ...doubles, records: doubles.records.filter((one) => one.id !== id) };
    if (others.records.length > 0 && !different) return refused(maybeTheSame(others));
    await keepApart(act, id, others.records.length > 0 ? doubles.alike.filter((one) => one !== id) : []);
    const revised = await reviseRecord(act, { record: id, seen, raw, flavour: "marc21", why: "edit" });
    if (!revised.ok) return revised;
    act.about("record", id, { version: revised.value.version });
    await act.announce("record.changed", { record: id });
    return done({ version: revised.value.version, changed: true });
  },
});
