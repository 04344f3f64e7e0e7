/** Valid inputs for the acts of this subject, at a node. */
import { theHouse } from "#basics";
import { type Ground, perform } from "#platform/acts";
import { addRecord } from "./actions/add-record.ts";
import { describeBook } from "./actions/describe-book.ts";
import { editRecord } from "./actions/edit-record.ts";
import { saveTemplate } from "./actions/templates.ts";
import { rawOf } from "./questions/records.ts";
import { readRaw } from "./raw.ts";
import { draftOf, type EditLine } from "./rules/lines.ts";

type Made = (ground: Ground, node: number) => Promise<unknown>;

const house = (ground: Ground) => ({ ground, actor: theHouse, door: "cli" }) as const;
const fixed = `261124s1942    kz ${"|".repeat(17)}kaz d`;

/** Lines of a small MARC 21 record, good in every respect. */
export const someLines = (title = "Абай жолы", ...more: EditLine[]): EditLine[] => [
  { tag: "008", ind: "", text: fixed },
  { tag: "100", ind: "1#", text: "$a Әуезов, Мұхтар" },
  { tag: "245", ind: "10", text: `$a ${title}` },
  { tag: "264", ind: "#1", text: "$a Алматы $b Жазушы $c 1942" },
  ...more,
];
export const someLeader = "00000nam a2200000 i 4500";

let made = 0;

/** A record written by the house, with a title like nobody's unless one is given. */
export async function writtenRecord(
  ground: Ground,
  node: number,
  title?: string,
  state = "published",
): Promise<number> {
  made += 1;
  const outcome = await perform(house(ground), addRecord, {
    node,
    leader: someLeader,
    lines: someLines(title ?? `Сынақ ${made}`),
    state,
    different: true,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.id;
}

/** What an editor is given of a record: its newest version and its lines. */
export async function openedRecord(ground: Ground, record: number) {
  const raw = await rawOf(ground.db.sql, record);
  const read = raw ? await readRaw(raw) : undefined;
  if (!raw || !read) throw new Error(`record ${record} cannot be read`);
  return { record, seen: raw.version, ...draftOf(read, raw.flavour) };
}

async function changedRecord(ground: Ground, node: number): Promise<number> {
  const record = await writtenRecord(ground, node);
  const opened = await openedRecord(ground, record);
  const lines = [...opened.lines, { tag: "500", ind: "##", text: "$a Ескертпе" }];
  const outcome = await perform(house(ground), editRecord, { ...opened, lines });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return record;
}

export const recordSamples: Record<string, Made> = {
  "catalogue.describe-book": async (_, node) => ({
    node,
    title: "Сараң хикаясы",
    noAuthor: true,
    year: 2024,
  }),
  "catalogue.correct-description": async (ground, node) => {
    const book = { title: `Қысқа ${++made}`, noAuthor: true, year: 2024 };
    const saved = await perform(house(ground), describeBook, { ...book, node, different: true });
    return { ...book, record: saved.ok ? saved.value.id : 0, seen: 1, pages: "120 б." };
  },
  "catalogue.add-record": async (_, node) => ({
    node,
    leader: someLeader,
    lines: someLines("Сараң жылнамасы"),
  }),
  "catalogue.edit-record": async (ground, node) => {
    const opened = await openedRecord(ground, await writtenRecord(ground, node));
    return { ...opened, lines: [...opened.lines, { tag: "500", ind: "##", text: "$a Ескертпе" }] };
  },
  "catalogue.restore-version": async (ground, node) => ({
    record: await changedRecord(ground, node),
    version: 1,
    seen: 2,
  }),
  "catalogue.set-state": async (ground, node) => ({
    record: await writtenRecord(ground, node),
    state: "withdrawn",
    reason: "Қате жазба",
  }),
  "catalogue.save-template": async (ground, node) => ({
    node,
    name: `Үлгі ${made}`,
    record: await writtenRecord(ground, node),
  }),
  "catalogue.drop-template": async (ground, node) => {
    const record = await writtenRecord(ground, node);
    const saved = await perform(house(ground), saveTemplate, { node, name: `Үлгі ${record}`, record });
    return { template: saved.ok ? saved.value.id : 0 };
  },
};
