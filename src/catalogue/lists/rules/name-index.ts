/**
 * The index of names at the end of a bibliography: each person under one form, with the numbers of the records. The
 * form is that of the heading; «Әуезов, М.» and «Әуезов, Мұхтар» are two entries, as the records have them.
 */
import { type Description, headingName } from "#formats";
import { sortKey } from "#kazakh";

export type IndexedName = { name: string; numbers: number[] };

export function nameIndex(entries: readonly { number: number; description: Description }[]): IndexedName[] {
  const names = new Map<string, Set<number>>();
  for (const { number, description } of entries) {
    for (const contributor of description.contributors) {
      if (contributor.kind !== "person") continue;
      const name = headingName(contributor, "full");
      const known = names.get(name);
      if (known) known.add(number);
      else names.set(name, new Set([number]));
    }
  }
  return [...names]
    .map(([name, numbers]) => ({ name, numbers: [...numbers].sort((a, b) => a - b), key: sortKey(name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ name, numbers }) => ({ name, numbers }));
}
