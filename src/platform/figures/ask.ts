import { sql } from "kysely";
import type { Tx } from "#platform/db";
import type { Behind, CountedFigure, Figure, Period, Scope } from "./figure.ts";
import { type Entry, sortEntries, uncovered } from "./rules/by-hand.ts";

/** The answer for one figure over a scope. */
export type Answer = {
  code: string;
  /** null for a ratio whose denominator is nothing. */
  value: number | null;
  /** Of it counted by the system, and entered by hand. */
  counted: number;
  byHand: number;
  /** By place; for `distinct` the places do not add up to `value`. */
  places: { node: number; value: number }[];
  /** Entries by hand that reach beyond the asked days and are not in `value`. */
  leftOut: number;
  /** A ratio with its two parts. */
  parts?: { numerator: Answer; denominator: Answer };
};

/** An entry by hand with what stands beside the number. */
export type EnteredFigure = Entry & { note: string; account: number | null; at: Date };

/** The register of all figures of the house. Two figures of one code, or a ratio of none, are a bug of the program. */
export type Figures = {
  all: readonly Figure[];
  one: (code: string) => Figure | undefined;
  ask: (tx: Tx, code: string, scope: Scope) => Promise<Answer>;
  /** The records that were counted: none of days and places for which an entry by hand holds. */
  records: (tx: Tx, code: string, scope: Scope, most?: number) => Promise<Behind[]>;
  /** The entries by hand that hold in the scope, and those that reach beyond its days and are left out. */
  entries: (
    tx: Tx,
    code: string,
    scope: Scope,
  ) => Promise<{ hold: EnteredFigure[]; beyond: EnteredFigure[] }>;
};

export function openFigures(declared: readonly Figure[]): Figures {
  const byCode = new Map<string, Figure>();
  for (const figure of declared) {
    if (byCode.has(figure.code)) throw new Error(`two figures are called ${figure.code}`);
    byCode.set(figure.code, figure);
  }
  for (const figure of declared) {
    if (figure.kind !== "ratio") continue;
    for (const part of [figure.numerator, figure.denominator]) {
      const known = byCode.get(part);
      if (!known || known.kind === "ratio")
        throw new Error(`${figure.code} divides ${part}, which is no counted figure`);
    }
  }
  const figureOf = (code: string): Figure => {
    const figure = byCode.get(code);
    if (!figure) throw new Error(`no figure is called ${code}`);
    return figure;
  };
  const ask: Figures["ask"] = async (tx, code, scope) => {
    const figure = figureOf(code);
    if (figure.kind !== "ratio") return askCounted(tx, figure, scope);
    const numerator = await ask(tx, figure.numerator, scope);
    const denominator = await ask(tx, figure.denominator, scope);
    const value = denominator.value && numerator.value !== null ? numerator.value / denominator.value : null;
    return { code, value, counted: 0, byHand: 0, places: [], leftOut: 0, parts: { numerator, denominator } };
  };
  return {
    all: declared,
    one: (code) => byCode.get(code),
    ask,
    records: async (tx, code, scope, most = 200) => {
      const figure = figureOf(code);
      return figure.kind === "ratio" ? [] : countedRecords(tx, figure, scope, most);
    },
    entries: async (tx, code, scope) => {
      const figure = figureOf(code);
      if (figure.kind === "ratio") return { hold: [], beyond: [] };
      const { hold, beyond } = await shares(tx, figure, scope);
      return { hold, beyond };
    },
  };
}

type Shares = { hold: EnteredFigure[]; beyond: EnteredFigure[]; counted: Scope[] };

/** What of the scope was entered by hand, and the places and days that are left to be counted. */
async function shares(tx: Tx, figure: CountedFigure, scope: Scope): Promise<Shares> {
  const entries = figure.byHand ? await entriesOf(tx, figure.code, scope.nodes) : [];
  const { hold, beyond } =
    figure.kind === "state" ? lastStates(entries, scope.period) : sortEntries(entries, scope.period);
  const entered = new Map<number, Period[]>();
  for (const { node, period } of hold) entered.set(node, [...(entered.get(node) ?? []), period]);
  const plain = scope.nodes.filter((node) => !entered.has(node));
  const counted: Scope[] = [{ ...scope, nodes: plain }];
  // A state or a number of persons that was entered stands for the whole; a sum only for its days.
  if (figure.kind === "sum") {
    for (const [node, periods] of entered) {
      for (const period of uncovered(scope.period, periods)) counted.push({ nodes: [node], period });
    }
  }
  return { hold, beyond, counted };
}

async function askCounted(tx: Tx, figure: CountedFigure, scope: Scope): Promise<Answer> {
  const { hold, beyond, counted } = await shares(tx, figure, scope);
  const places = new Map<number, number>();
  const sums = { counted: 0, byHand: 0 };
  const add = (part: keyof typeof sums, node: number, value: number): void => {
    places.set(node, (places.get(node) ?? 0) + value);
    sums[part] += value;
  };
  for (const stretch of counted) {
    for (const { node, value } of await figure.number(tx, stretch)) add("counted", node, value);
  }
  for (const { node, value } of hold) add("byHand", node, value);
  return {
    code: figure.code,
    value: sums.counted + sums.byHand,
    ...sums,
    places: [...places].map(([node, value]) => ({ node, value })),
    leftOut: beyond.length,
  };
}

async function countedRecords(tx: Tx, figure: CountedFigure, scope: Scope, most: number): Promise<Behind[]> {
  const found: Behind[] = [];
  for (const stretch of (await shares(tx, figure, scope)).counted) {
    if (found.length < most) found.push(...(await figure.records(tx, stretch, most - found.length)));
  }
  return found;
}

/** Of a state only the last entry up to the end of the asked days holds, one a place. */
function lastStates<One extends Entry>(
  entries: readonly One[],
  period: Period,
): { hold: One[]; beyond: One[] } {
  const last = new Map<number, One>();
  for (const entry of entries) {
    if (entry.period.to > period.to) continue;
    const before = last.get(entry.node);
    if (!before || entry.period.to > before.period.to) last.set(entry.node, entry);
  }
  return { hold: [...last.values()], beyond: [] };
}

type EntryRow = Omit<EnteredFigure, "period"> & Period;

async function entriesOf(tx: Tx, figure: string, nodes: readonly number[]): Promise<EnteredFigure[]> {
  const { rows } = await sql<EntryRow>`
    select id, node, lower(period)::text as "from", (upper(period) - 1)::text as "to", value::float8 as value, note,
           entered_by as account, entered_at as at
    from figure_entry
    where figure = ${figure} and node = any(${nodes}::bigint[]) and replaced_by is null and dimensions = '{}'
    order by id`.execute(tx);
  return rows.map(({ from, to, ...entry }) => ({ ...entry, period: { from, to } }));
}
