import { numberOf } from "../../src/kazakh/lexicon/alphabet.ts";
import { digitOf, Mark, type WrittenGraph } from "../../src/kazakh/lexicon/word-graph.ts";

/**
 * Word lists as graphs, written so that they are small when compressed and quick to open. Rows of edges come breadth first;
 * an edge is
 *
 *     <letter> <marks> [<row, three digits, when it is one met before>] [<flags>]
 *
 * in digits of base 64. Most rows are met first on the edge that comes next, and so need no number (`NewRow`).
 */
type Row = { readonly edges: Map<number, Edge>; id: number; words: number };
type Edge = { flags: number; row: Row };

const newRow = (): Row => ({ edges: new Map(), id: -1, words: 0 });

/** `words`: lower-case words with their flags in capital Latin letters. */
export function writeGraph(words: ReadonlyMap<string, string>): WrittenGraph {
  const flagSets: string[] = [];
  const root = newRow();
  for (const word of [...words.keys()].sort()) {
    const flags = [...(words.get(word) ?? "")].sort().join("") || ".";
    if (!flagSets.includes(flags)) flagSets.push(flags);
    insert(root, word, flagSets.indexOf(flags) + 1);
  }
  if (flagSets.length > 255) throw new Error("More than 255 sets of flags do not fit a byte");
  const shared = share(root, new Map(), { id: 0 });
  const { text, edges, rows } = write(shared);
  return { edges, rows, flags: flagSets.join(" "), graph: text };
}

function insert(root: Row, word: string, flags: number): void {
  let row = root;
  let edge: Edge | undefined;
  for (const letter of word) {
    row.words++;
    const number = numberOf(letter);
    if (number === 0) throw new Error(`«${word}» holds a letter of neither alphabet`);
    edge = row.edges.get(number);
    if (edge === undefined) {
      edge = { flags: 0, row: newRow() };
      row.edges.set(number, edge);
    }
    row = edge.row;
  }
  if (edge !== undefined) edge.flags = flags;
}

/** Equal rows become one, from the ends of the words on. */
function share(row: Row, known: Map<string, Row>, next: { id: number }): Row {
  let signature = "";
  for (const [letter, edge] of [...row.edges].sort(([one], [two]) => one - two)) {
    edge.row = share(edge.row, known, next);
    signature += `${letter}.${edge.flags}.${edge.row.id} `;
  }
  const same = known.get(signature);
  if (same !== undefined) {
    same.words += row.words;
    return same;
  }
  row.id = next.id++;
  known.set(signature, row);
  return row;
}

function write(root: Row): { text: string; edges: number; rows: number } {
  const numbers = new Map<Row, number>([[root, 1]]);
  const queue: Row[] = [root];
  let text = "";
  let edges = 0;
  for (const row of queue) {
    // What most words go through is met first when the row is searched.
    const sorted = [...row.edges].sort(
      ([one, { row: a }], [two, { row: b }]) => b.words - a.words || one - two,
    );
    sorted.forEach(([letter, { flags, row: after }], i) => {
      let marks = i === sorted.length - 1 ? Mark.LastOfRow : 0;
      let tail = "";
      const number = numbers.get(after);
      if (after.edges.size > 0 && number === undefined) {
        numbers.set(after, numbers.size + 1);
        queue.push(after);
        marks |= Mark.NewRow;
      } else if (number !== undefined && after.edges.size > 0) {
        marks |= Mark.KnownRow;
        tail = digitOf(number >> 12) + digitOf((number >> 6) & 63) + digitOf(number & 63);
      }
      if (flags > 0) {
        marks |= Mark.WordEnd | ((flags >> 6) << 4);
        tail += digitOf(flags & 63);
      }
      text += digitOf(letter) + digitOf(marks) + tail;
      edges++;
    });
  }
  return { text, edges, rows: queue.length };
}
