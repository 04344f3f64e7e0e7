/**
 * What readers ask and the works they want to see, judged by hand. A row is
 *   what was typed | wanted …
 * wanted: `abai-zholy=3` a work by its key in the demonstration's tables (`demo/works/tables`); `@auezov=3` all works of
 * an author; `#space=3` all works of a subject, `#space/c=3` those for children, `#space.kaz=3` those read in Kazakh,
 * `#tales#animals=3` those of both subjects. The
 * grade: 3 this is it, 2 good, 1 not wrong; a work named twice has the greater. `nothing`: the works hold nothing for
 * it, and the best answer says so.
 */
import { demoWorks, type Work } from "../../demo/works/index.ts";
import * as asking from "./asking.ts";
import * as books from "./books.ts";

export type Judged = { query: string; kind: string; wanted: ReadonlyMap<string, number> };

const tables = { ...books, ...asking };
const works = demoWorks();
const audiences: Readonly<Record<string, Work["audience"]>> = { c: "children", y: "youth", a: "adult" };

function chosenBy(name: string): Work[] {
  if (name.startsWith("@")) return works.filter((one) => one.authors.some(({ key }) => `@${key}` === name));
  if (!name.startsWith("#")) return works.filter((one) => one.id === name);
  const [, subjects = "", audience = "", lang = ""] = /^([^/.]+)(?:\/(.))?(?:\.(...))?$/u.exec(name) ?? [];
  const wanted = subjects.split("#").filter(Boolean);
  return works.filter(
    (one) =>
      wanted.every((subject) => (one.subjects as readonly string[]).includes(subject)) &&
      (audience === "" || one.audience === audiences[audience]) &&
      (lang === "" || Object.hasOwn(one.titles, lang)),
  );
}

function judgedOf(kind: string, row: string): Judged {
  const [query = "", cells = ""] = row.split("|").map((cell) => cell.trim());
  const wanted = new Map<string, number>();
  for (const cell of cells.split(/\s+/u)) {
    if (cell === "nothing") continue;
    const [name = "", grade = ""] = cell.split("=");
    const chosen = chosenBy(name);
    if (chosen.length === 0 || !/^[123]$/u.test(grade))
      throw new Error(`«${query}» wants an unknown "${cell}"`);
    for (const { id } of chosen) wanted.set(id, Math.max(wanted.get(id) ?? 0, Number(grade)));
  }
  return { query, kind, wanted };
}

export const judged = (): Judged[] =>
  Object.entries(tables).flatMap(([kind, table]) =>
    table
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => judgedOf(kind, line)),
  );
