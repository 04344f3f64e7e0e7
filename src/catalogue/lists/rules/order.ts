/** The order of a list: by hand, or by what the records say, in the Kazakh alphabet. Pure. */
import { type Description, headingOf } from "#formats";
import { sortKey } from "#kazakh";

export type Ordered = { place: number; description: Description; titleKey: string; year: number | null };
export type By = "hand" | "author" | "title" | "year" | "bbk";

/** Under what a record stands in an alphabetical list: its heading, else its title. */
export const alphabetKey = (one: Pick<Ordered, "description" | "titleKey">): string => {
  const heading = headingOf(one.description, "full");
  return heading === "" ? one.titleKey : `${sortKey(heading)}\u0001${one.titleKey}`;
};

const bbkKey = ({ description }: Ordered): string => {
  const code = description.classifications.find(({ scheme }) => scheme === "bbk")?.code;
  // What has no class stands at the end.
  return code === undefined ? "\uffff" : sortKey(code);
};

const keys: Record<Exclude<By, "hand">, (one: Ordered) => string> = {
  author: alphabetKey,
  title: ({ titleKey }) => titleKey,
  year: (one) => `${String(one.year ?? 9_999).padStart(4, "0")}\u0001${alphabetKey(one)}`,
  bbk: (one) => `${bbkKey(one)}\u0001${alphabetKey(one)}`,
};

/** A copy in order; `group` parts it first (sections by their place). Equal ones keep the order by hand. */
export function inOrder<Item extends Ordered>(
  items: readonly Item[],
  by: By,
  group: (item: Item) => number = () => 0,
): Item[] {
  const keyed = items.map((item) => ({ item, group: group(item), key: by === "hand" ? "" : keys[by](item) }));
  keyed.sort(
    (a, b) => a.group - b.group || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.item.place - b.item.place),
  );
  return keyed.map(({ item }) => item);
}
