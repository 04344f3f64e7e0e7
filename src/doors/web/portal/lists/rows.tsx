/** Published lists as rows: on their own page, on the front page, on the page of the library that made them. */
import { pick } from "#basics";
import type { RecordList } from "#catalogue";
import { TrilingualText, to, type Ui } from "#doors/web/ui";
import type { Tree } from "#libraries";
import { dayOf, formatDay, formatNumber } from "#platform/i18n";
import { publishedWords } from "./words.ts";

/** A library's lists are those of its departments and branches too. */
export const atOrBelow = (tree: Tree, node: number): number[] => [
  node,
  ...tree.all.filter(({ id }) => tree.above(id).some((above) => above.id === node)).map(({ id }) => id),
];

export function ListRows({ ui, lists }: { ui: Ui; lists: readonly RecordList[] }) {
  const words = publishedWords(ui.lang);
  return (
    <ul class="places">
      {lists.map((list) => (
        <li key={list.id}>
          <div>
            <a class="row-link" href={to(ui, `/lists/${list.id}`)} lang={pick(list.title, ui.lang)?.lang}>
              <TrilingualText text={list.title} tag={false} />
            </a>
            <p>
              {words.entries}: {formatNumber(ui.lang, list.items)}
              {list.publishedAt ? ` · ${formatDay(ui.lang, dayOf(list.publishedAt), { year: true })}` : ""}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
