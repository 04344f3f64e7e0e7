import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, optionalText, rowId } from "#platform/acts";
import type { Tx } from "#platform/db";
import type { Figures } from "./ask.ts";

const day = z.iso.date("not-a-date");

/** «1 250» is a number; an empty field is no zero. A comma is refused: it divides thousands here and decimals there. */
const amount = z.preprocess((typed) => {
  if (typeof typed !== "string") return typed ?? undefined;
  const plain = typed.replace(/\s+/gu, "");
  return plain === "" ? undefined : Number(plain);
}, z.number().min(0).max(1e12));

/**
 * Enters a figure by hand for a place and some days. An entry for the same place and days takes the place of the one
 * before, which stays in the table; one that covers only some of the same days is refused, for then nobody could say
 * which number holds.
 */
export const enterFigure = (figures: () => Figures) =>
  action({
    name: "figures.enter",
    may: "figures.enter",
    input: z
      .object({
        figure: z.string().max(100),
        node: rowId,
        from: day,
        to: day,
        value: amount,
        note: optionalText(500),
      })
      .refine((input) => input.from <= input.to, { message: "ends-before-it-begins", path: ["to"] }),
    at: (input) => input.node,
    run: async (act, input) => {
      const figure = figures().one(input.figure);
      if (!figure || figure.kind === "ratio" || !figure.byHand) {
        return refused(refuse("not-by-hand", { figure: input.figure }, "figure"));
      }
      const present = await overlapping(act.tx, input);
      const same = present.find((entry) => entry.from === input.from && entry.to === input.to);
      const other = present.find((entry) => entry !== same);
      if (other) return refused(refuse("days-entered-already", { from: other.from, to: other.to }, "from"));
      if (same) await sql`update figure_entry set replaced_by = id where id = ${same.id}`.execute(act.tx);
      const id = await insertEntry(act.tx, input, act.by.account);
      if (same) await sql`update figure_entry set replaced_by = ${id} where id = ${same.id}`.execute(act.tx);
      act.about("figure_entry", id, { figure: input.figure, value: input.value });
      return done({ id, replaced: same?.id ?? null });
    },
  });

type EntryInput = {
  figure: string;
  node: number;
  from: string;
  to: string;
  value: number;
  note?: string | undefined;
};

async function overlapping(tx: Tx, input: EntryInput): Promise<{ id: number; from: string; to: string }[]> {
  const { rows } = await sql<{ id: number; from: string; to: string }>`
    select id, lower(period)::text as "from", (upper(period) - 1)::text as "to" from figure_entry
    where figure = ${input.figure} and node = ${input.node} and replaced_by is null and dimensions = '{}'
      and period && daterange(${input.from}::date, ${input.to}::date, '[]')
    for update`.execute(tx);
  return rows;
}

async function insertEntry(tx: Tx, input: EntryInput, account: number | null): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into figure_entry (figure, node, period, value, note, entered_by)
    values (${input.figure}, ${input.node}, daterange(${input.from}::date, ${input.to}::date, '[]'),
            ${input.value}, ${input.note ?? ""}, ${account})
    returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("a figure entry was not written");
  return id;
}
