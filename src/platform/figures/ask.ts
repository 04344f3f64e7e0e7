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

/** The register of all figures of the house. Two figures of one code, or a ratio of none, are a bug of the program. */
export type Figures = {
  all: readonly Figure[];
  one: (code: string) => Figure | undefined;
  ask: (tx: Tx, code: string, scope: Scope) => Promise<Answer>;
  records: (tx: Tx, code: string, scope: Scope, most?: number) => Promise<Behind[]>;
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
      return figure.kind === "ratio" ? [] : figure.records(tx, scope, most);
    },
  };
}

async function askCounted(tx: Tx, figure: CountedFigure, scope: Scope): Promise<Answer> {
  const entries = figure.byHand ? await entriesOf(tx, figure.code, scope.nodes) : [];
  const { hold, beyond } =
    figure.kind === "state" ? lastStates(entries, scope.period) : sortEntries(entries, scope.period);
  const entered = new Map<number, Entry[]>();
  for (const entry of hold) entered.set(entry.node, [...(entered.get(entry.node) ?? []), entry]);

  const places = new Map<number, number>();
  const add = (node: number, value: number): number => {
    places.set(node, (places.get(node) ?? 0) + value);
    return value;
  };
  let counted = 0;
  const plain = scope.nodes.filter((node) => !entered.has(node));
  for (const row of await figure.number(tx, { ...scope, nodes: plain })) counted += add(row.node, row.value);
  let byHand = 0;
  for (const [node, own] of entered) {
    for (const entry of own) byHand += add(node, entry.value);
    if (figure.kind !== "sum") continue; // a state or a number of persons that was entered stands for the whole
    for (const period of uncovered(
      scope.period,
      own.map((entry) => entry.period),
    )) {
      for (const row of await figure.number(tx, { nodes: [node], period }))
        counted += add(row.node, row.value);
    }
  }
  return {
    code: figure.code,
    value: counted + byHand,
    counted,
    byHand,
    places: [...places].map(([node, value]) => ({ node, value })),
    leftOut: beyond.length,
  };
}

/** Of a state only the last entry up to the end of the asked days holds, one a place. */
function lastStates(entries: readonly Entry[], period: Period): { hold: Entry[]; beyond: Entry[] } {
  const last = new Map<number, Entry>();
  for (const entry of entries) {
    if (entry.period.to > period.to) continue;
    const before = last.get(entry.node);
    if (!before || entry.period.to > before.period.to) last.set(entry.node, entry);
  }
  return { hold: [...last.values()], beyond: [] };
}

async function entriesOf(tx: Tx, figure: string, nodes: readonly number[]): Promise<Entry[]> {
  const { rows } = await sql<{ id: number; node: number; from: string; to: string; value: number }>`
    select id, node, lower(period)::text as "from", (upper(period) - 1)::text as "to", value::float8 as value
    from figure_entry
    where figure = ${figure} and node = any(${nodes}::bigint[]) and replaced_by is null and dimensions = '{}'
    order by id`.execute(tx);
  return rows.map(({ id, node, from, to, value }) => ({ id, node, period: { from, to }, value }));
}
