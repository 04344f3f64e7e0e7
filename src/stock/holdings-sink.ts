/**
 * Takes the copies that an import finds, in its transaction. A line without a place we know stands at the library or
 * system that imports, with what the source said of its place kept as its section: it can be moved later, not lost.
 */
import { sql } from "kysely";
import { refuse } from "#basics";
import type { FoundHoldings, HoldingProblem, HoldingsSink } from "#catalogue";
import type { Holding } from "#formats";
import { treeOf } from "#libraries";
import type { Tx } from "#platform/db";
import { dayOf } from "#platform/i18n";
import { holderOf } from "./questions/holder.ts";
import { copiesInLine, copiesOfLine } from "./rules/line.ts";
import { type KnownPlace, namesOf, placeResolver } from "./rules/places.ts";
import { type CopyLine, insertCopies, recountAvailability } from "./store.ts";
import { recordsWithCopies, takeBackCopies } from "./take-back.ts";

type Told = { copy: CopyLine; holding: Holding; found: FoundHoldings };

export const holdingsSink: HoldingsSink = {
  take: async (tx, found) => {
    const at = found[0]?.at;
    if (at === undefined) return { copies: 0, records: [], problems: [] };
    const { here, resolve } = await placesBelow(tx, at);
    const told = found.flatMap((one) => linesOf(one, here, resolve));
    const known = await knownKeys(tx, told);
    const fresh = told.filter(({ copy }) => !known.has(copy.sourceKey));
    const { free, problems } = await withFreeNumbers(tx, fresh);
    const written = await insertCopies(
      tx,
      free.map(({ copy }) => copy),
    );
    // Between the question and the write somebody else may have taken a number.
    problems.push(...free.filter(({ copy }) => !written.has(copy.sourceKey)).map((one) => problemOf(one)));
    const records = [
      ...new Set(free.filter(({ copy }) => written.has(copy.sourceKey)).map(({ copy }) => copy.record)),
    ];
    await recountAvailability(tx, records);
    return { copies: written.size, records, problems };
  },
  takeBack: takeBackCopies,
  held: recordsWithCopies,
  copiesIn: copiesInLine,
};

async function placesBelow(
  tx: Tx,
  at: number,
): Promise<{ here: KnownPlace; resolve: (holding: Holding) => KnownPlace | undefined }> {
  const tree = await treeOf(tx, dayOf(new Date()));
  const below = tree.all.filter(
    (node) => node.id === at || tree.above(node.id).some((above) => above.id === at),
  );
  const places = below.map(
    (node): KnownPlace => ({
      id: node.id,
      code: node.code,
      number: node.number,
      holder: holderOf(tree, node.id),
      get names() {
        return namesOf(node, node.kind === "system" ? {} : node.place.settlement);
      },
    }),
  );
  const here = places.find((place) => place.id === at) ?? {
    id: at,
    code: null,
    number: null,
    holder: at,
    names: [],
  };
  return { here, resolve: placeResolver(places) };
}

function linesOf(
  found: FoundHoldings,
  here: KnownPlace,
  resolve: (holding: Holding) => KnownPlace | undefined,
): Told[] {
  const nth = new Map<number, number>();
  return found.holdings.flatMap((holding, line) => {
    const known = resolve(holding);
    const place = known ?? here;
    const at = found.linesBefore === undefined ? (nth.get(place.id) ?? 0) + 1 : found.linesBefore + line + 1;
    nth.set(place.id, at);
    const sectionText = known ? sectionOf(holding, known, resolve) : saidPlace(holding);
    return copiesOfLine(holding, {
      sourceNumber: found.sourceNumber,
      place: place.id,
      nth: at,
      sectionText,
      known: found.asWritten ?? holding,
    }).map((copy) => ({
      copy: {
        ...copy,
        record: found.record,
        node: place.id,
        holder: place.holder,
        source: found.source,
        run: found.run,
      },
      holding,
      found,
    }));
  });
}

const saidPlace = (holding: Holding): string =>
  [holding.system, holding.branch, holding.location].filter(Boolean).join(" / ");

/** The room of a known place; nothing when the source only repeats the place there. */
const sectionOf = (
  holding: Holding,
  place: KnownPlace,
  resolve: (holding: Holding) => KnownPlace | undefined,
): string =>
  holding.location && resolve({ tag: holding.tag, location: holding.location }) !== place
    ? holding.location
    : "";

async function knownKeys(tx: Tx, told: readonly Told[]): Promise<Set<string>> {
  if (told.length === 0) return new Set();
  const { rows } = await sql<{ key: string }>`
    select source_key as key from copy
    where source = ${told[0]?.copy.source ?? ""} and source_key = any(${told.map(({ copy }) => copy.sourceKey)}::text[])`.execute(
    tx,
  );
  return new Set(rows.map((row) => row.key));
}

/** Parts those whose numbers are free from those whose numbers stand on another copy, here or in this very batch. */
async function withFreeNumbers(
  tx: Tx,
  told: readonly Told[],
): Promise<{ free: Told[]; problems: HoldingProblem[] }> {
  const barcodes = told.flatMap(({ copy }) => copy.barcode ?? []);
  const taken = await takenNumbers(tx, barcodes, told);
  const free: Told[] = [];
  const problems: HoldingProblem[] = [];
  for (const one of told) {
    const { barcode, inventory, holder } = one.copy;
    const keys = [barcode ? `b\n${barcode}` : "", inventory ? `i\n${holder}\n${inventory}` : ""].filter(
      Boolean,
    );
    const clash = keys.find((key) => taken.has(key));
    if (clash) problems.push(problemOf(one, clash.startsWith("i")));
    else {
      for (const key of keys) taken.add(key);
      free.push(one);
    }
  }
  return { free, problems };
}

async function takenNumbers(tx: Tx, barcodes: string[], told: readonly Told[]): Promise<Set<string>> {
  const withInventory = told.filter(({ copy }) => copy.inventory !== null);
  const { rows } = await sql<{ key: string }>`
    select 'b' || chr(10) || barcode as key from copy where barcode = any(${barcodes}::text[])
    union all
    select 'i' || chr(10) || c.holder || chr(10) || c.inventory_number
    from copy c join unnest(${withInventory.map(({ copy }) => copy.holder)}::bigint[],
                            ${withInventory.map(({ copy }) => copy.inventory)}::text[]) as w (holder, inventory)
      on c.holder = w.holder and c.inventory_number = w.inventory`.execute(tx);
  return new Set(rows.map((row) => row.key));
}

const problemOf = ({ copy, holding, found }: Told, inventory = copy.barcode === null): HoldingProblem => ({
  record: copy.record,
  sourceNumber: found.sourceNumber,
  holding,
  problem: inventory
    ? refuse("inventory-taken", { number: copy.inventory ?? "" })
    : refuse("barcode-taken", { number: copy.barcode ?? "" }),
});
