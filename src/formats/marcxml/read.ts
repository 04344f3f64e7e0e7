import { Buffer } from "node:buffer";
import { SaxesParser } from "saxes";
import { type Refusal, refuse } from "#basics";
import type { CodePage } from "../codepages/pages.ts";
import type { Bytes, ReadRecord } from "../reading.ts";
import { type RecordBuilder, recordBuilder } from "./record-builder.ts";
import { xmlText } from "./text.ts";

/**
 * MARCXML of any size in flat memory.
 *
 * Records are found by their local name at any depth, so a bare record, a collection, an OAI-PMH or SRU answer and
 * several files joined together all read. A record that is not well formed is handed on with its text, and reading
 * goes on at the next record. Refused for the whole file: a document type (entity bombs live there). Refused for the
 * place: nesting deeper than `deepest`, a record longer than `longestRecord`.
 */
const deepest = 40;
const longestRecord = 4 * 1024 * 1024;

/** Without the parser's name spaces attributes are plain strings; its types allow both. */
const plainAttributes = (attributes: Record<string, string | { value: string }>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === "string" ? value : value.value,
    ]),
  );

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

type Event =
  | Omit<Extract<ReadRecord, { ok: true }>, "index">
  | Omit<Extract<ReadRecord, { ok: false }>, "index">;

/** One pass of a parser, until it ends or breaks. `text` is the window of the file from `from` on. */
type Pass = {
  parser: SaxesParser<{ fragment: true }>;
  start: number;
  record: { builder: RecordBuilder; from: number; depth: number } | undefined;
  depth: number;
  lastEvent: number;
  broken: { at: number; problem: Refusal; fatal: boolean } | undefined;
};

export type MarcXmlOptions = { codePage?: CodePage | undefined };

function newPass(start: number, window: () => { text: string; from: number }, out: Event[]): Pass {
  const parser = new SaxesParser({ fragment: true });
  const pass: Pass = { parser, start, record: undefined, depth: 0, lastEvent: start, broken: undefined };
  const position = () => pass.start + parser.position;
  const breakAt = (problem: Refusal, fatal = false) => {
    pass.broken ??= { at: position(), problem, fatal };
  };
  parser.on("error", ({ message }) => {
    // A parser that began in the middle of a file meets the end tags of what was open before it.
    if (!pass.record && /unmatched closing tag/.test(message)) return;
    if (/doctype/i.test(message)) breakAt(refuse("xml-doctype-refused"), true);
    else breakAt(refuse("xml-not-well-formed", { detail: message.slice(0, 200) }));
  });
  parser.on("doctype", () => breakAt(refuse("xml-doctype-refused"), true));
  parser.on("opentagstart", ({ name }) => {
    if (pass.broken) return;
    pass.depth += 1;
    pass.lastEvent = position();
    if (pass.depth > deepest) return breakAt(refuse("xml-too-deep", { most: deepest }));
    if (localName(name) !== "record") return;
    const { text, from } = window();
    const tagStart = text.lastIndexOf("<", position() - from - 1);
    pass.record = { builder: recordBuilder(), from: from + Math.max(tagStart, 0), depth: pass.depth };
  });
  parser.on("opentag", (tag) => {
    if (pass.broken) return;
    pass.record?.builder.open(localName(tag.name), plainAttributes(tag.attributes));
  });
  const onText = (text: string) => {
    if (!pass.broken) pass.record?.builder.text(text);
    pass.lastEvent = position();
  };
  parser.on("text", onText);
  // Ampersands were escaped before parsing, in CDATA too, where nothing is a reference.
  parser.on("cdata", (text) => onText(text.replaceAll("&amp;", "&")));
  parser.on("closetag", ({ name }) => {
    if (pass.broken) return;
    pass.lastEvent = position();
    const { record } = pass;
    if (record && record.depth === pass.depth) {
      out.push(finish(record, position(), window()));
      pass.record = undefined;
    } else record?.builder.close(localName(name));
    pass.depth -= 1;
  });
  return pass;
}

function finish(
  { builder, from }: NonNullable<Pass["record"]>,
  to: number,
  window: { text: string; from: number },
): Event {
  const bytes = Buffer.from(window.text.slice(from - window.from, to - window.from), "utf8");
  const built = builder.done();
  if (!built) return { ok: false, offset: from, bytes, problem: refuse("record-empty") };
  return { ok: true, offset: from, bytes, codePage: "utf-8", ...built };
}

export async function* readMarcXml(chunks: Bytes, options: MarcXmlOptions = {}): AsyncGenerator<ReadRecord> {
  const out: Event[] = [];
  let window = { text: "", from: 0 };
  let fed = 0;
  let index = 0;
  const view = () => window;
  let pass: Pass | undefined = newPass(0, view, out);
  /** After a break: looking for the next record from this position on. */
  let seeking = 0;

  const fail = (to: number) => {
    if (!pass?.broken) return;
    const from = pass.record?.from ?? Math.max(window.from, pass.broken.at - 200);
    const bytes = Buffer.from(window.text.slice(from - window.from, to - window.from), "utf8");
    out.push({ ok: false, offset: from, bytes, problem: pass.broken.problem });
    seeking = Math.max(from + 1, pass.record ? pass.record.from + 1 : pass.broken.at);
    pass = undefined;
  };

  const feed = (piece: string): "stop" | undefined => {
    window = { text: window.text + piece, from: window.from };
    fed += piece.length;
    let rest: string | undefined = piece;
    while (rest !== undefined) {
      if (!pass) {
        const found = /<(?:[\w.-]+:)?record[\s/>]/g;
        found.lastIndex = seeking - window.from;
        const next = found.exec(window.text);
        if (!next) {
          seeking = Math.max(seeking, fed - 60);
          break;
        }
        const start = window.from + next.index;
        pass = newPass(start, view, out);
        rest = window.text.slice(next.index);
      }
      pass.parser.write(rest);
      rest = undefined;
      if (!pass.broken) {
        const from = pass.record?.from ?? pass.lastEvent;
        if (fed - Math.min(from, pass.lastEvent) > longestRecord)
          pass.broken = {
            at: fed,
            problem: refuse("xml-piece-too-long", { most: longestRecord }),
            fatal: false,
          };
      }
      if (pass.broken) {
        const { fatal, at } = pass.broken;
        fail(Math.min(fed, nextRecord(window, at)));
        if (fatal) return "stop";
        rest = "";
      }
    }
    const needed = pass ? (pass.record?.from ?? fed - 1000) : seeking;
    const keepFrom = Math.max(window.from, Math.min(needed, fed));
    window = { text: window.text.slice(keepFrom - window.from), from: keepFrom };
    return undefined;
  };

  for await (const piece of xmlText(chunks, options.codePage === "marc-8" ? undefined : options.codePage)) {
    const stop = feed(piece);
    for (const event of out.splice(0)) yield { index: index++, ...event };
    if (stop) return;
  }
  if (pass) {
    pass.parser.close();
    if (pass.record && pass.broken) pass.broken.problem = refuse("record-cut-off");
    fail(fed);
  }
  for (const event of out.splice(0)) yield { index: index++, ...event };
}

/** The position where the next record after a break begins, or infinity when it is not in sight yet. */
function nextRecord(window: { text: string; from: number }, at: number): number {
  const found = /<(?:[\w.-]+:)?record[\s/>]/g;
  found.lastIndex = Math.max(0, at - window.from);
  const next = found.exec(window.text);
  return next ? window.from + next.index : Number.POSITIVE_INFINITY;
}
