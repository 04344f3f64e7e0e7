/**
 * The catalogues that the systems of the region hand in, one file each: the editions that a system holds, described by
 * its habits, in the container, flavour and code page of its program, with its copies. Made anew on every call, the same
 * on every machine; nothing of it lies in the repository.
 */
import { Buffer } from "node:buffer";
import { composeRusmarc, describeMarc21, withHoldings, writeIso2709, writeMarcXml } from "#formats";
import { controlField, dataField, isData, type RawRecord } from "#formats/rules";
import { codeOf } from "../region/index.ts";
import { type DemoHolding, demoEditions, type Edition, hashOf, shelves } from "../works/index.ts";
import { type Described, described, withCopies } from "./described.ts";
import { encoded, iso2709InEightBits } from "./eight-bits.ts";
import { type Habit, habits } from "./habits.ts";
import { irbisText } from "./irbis.ts";
import { csvList, xlsxList } from "./lists.ts";

export { type Described, nationalNumber, numberAgency } from "./described.ts";
export { type Habit, habits } from "./habits.ts";

export type DemoFile = Habit & {
  /** code of the system in the tree */
  node: string;
  /** "balqash.mrc" */
  name: string;
  records: readonly Described[];
  bytes: () => Promise<Buffer>;
};

const endings = { iso2709: "mrc", marcxml: "xml", "irbis-text": "txt", csv: "csv", xlsx: "xlsx" } as const;

const nameOf = ({ system, format }: Habit): string => `${codeOf(system)}.${endings[format]}`;
export const fileNames = (): string[] => habits.map(nameOf);

/** MARC 21 as another flavour, by the same way that an export goes. */
function inFlavour(one: Described, flavour: "rusmarc" | "unimarc", habit: Habit): RawRecord {
  const made = composeRusmarc(describeMarc21(one.record), "20260101");
  const rest = made.fields.filter(({ tag }) => tag !== "001");
  const agency = dataField("801", " 0", "a", flavour === "rusmarc" ? "KZ" : "", "b", `Demo-${habit.prefix}`);
  const record = { ...made, fields: [controlField("001", one.number), ...rest, agency] };
  const copies = one.holdings.map((copy) => ({ tag: "952", ...copy }));
  if (flavour === "rusmarc") return withHoldings(record, copies, "rusmarc");
  // plain UNIMARC knows neither the tables of ББК by their Russian name nor 899
  const plain = record.fields.filter((field) => !(isData(field) && field.tag === "686"));
  return { ...record, fields: [...plain, ...one.holdings.map(unimarcCopy)] };
}

const unimarcCopy = (copy: DemoHolding) =>
  dataField(
    "995",
    "  ",
    "a",
    copy.system,
    "b",
    copy.branch,
    "c",
    copy.location,
    "f",
    copy.barcode,
    "j",
    copy.inventory,
    "k",
    copy.shelfMark,
  );

function iso2709(record: RawRecord): Uint8Array {
  const written = writeIso2709(record);
  if (!written.ok) throw new Error(`a demonstration record: ${JSON.stringify(written.refusals)}`);
  return written.value;
}

async function bytesOf(habit: Habit, records: readonly Described[]): Promise<Buffer> {
  const { format, flavour, codePage, system } = habit;
  const eightBits = codePage === "windows-1251" || codePage === "kz-1048" ? codePage : undefined;
  if (format === "csv") return csvList(records, eightBits ? "ru" : "kk", eightBits ?? "utf-8");
  if (format === "xlsx") return xlsxList(records, system);
  if (format === "irbis-text") {
    const text = records.map(irbisText).join("");
    if (!eightBits) return Buffer.from(text, "utf8");
    const bytes = encoded(text, eightBits);
    if (!bytes) throw new Error(`the export of ${system} has letters without a place in ${eightBits}`);
    return bytes;
  }
  const made = records.map((one) =>
    flavour === "rusmarc" || flavour === "unimarc" ? inFlavour(one, flavour, habit) : withCopies(one),
  );
  if (format === "marcxml") {
    const pieces: Uint8Array[] = [];
    for await (const piece of writeMarcXml(made)) pieces.push(piece);
    return Buffer.concat(pieces);
  }
  return Buffer.concat(
    made.map((record) => (eightBits ? iso2709InEightBits(record, eightBits) : iso2709(record))),
  );
}

/** Every edition with its copies by system, in an order of their own as books came to the shelves: no table shows through. */
function heldBySystem(): Map<string, { edition: Edition; holdings: DemoHolding[] }[]> {
  const copiesOf = shelves();
  const held = new Map<string, { edition: Edition; holdings: DemoHolding[] }[]>();
  const order = demoEditions().map((edition) => ({ edition, place: hashOf(`${edition.id} came`) }));
  for (const { edition } of order.sort((one, other) => one.place - other.place))
    for (const [system, holdings] of Map.groupBy(copiesOf(edition), (one) => one.system)) {
      const list = held.get(system) ?? [];
      list.push({ edition, holdings });
      held.set(system, list);
    }
  return held;
}

export function demoFiles(): DemoFile[] {
  const held = heldBySystem();
  return habits.map((habit) => {
    const node = codeOf(habit.system);
    const records = (held.get(node) ?? []).map(({ edition, holdings }, at) =>
      described(habit, edition, holdings, at + 1),
    );
    return {
      ...habit,
      node,
      name: nameOf(habit),
      records,
      bytes: () => bytesOf(habit, records),
    };
  });
}
