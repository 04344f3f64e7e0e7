/** The week of a place with today marked, its coming hours and changes, and where it lies among its neighbours. */
import { textIn } from "#basics";
import { HoursTable, Part, RegionMap, type Ui } from "#doors/web/ui";
import type { NodePage, Tree, TreeNode } from "#libraries";
import {
  addDays,
  exceptionDays,
  type Hours,
  hoursNotes,
  hoursOnDay,
  intervalsWords,
  isServicePlace,
  weekWords,
} from "#libraries/rules";
import { formatDay, weekdayOf } from "#platform/i18n/rules";
import { pointOf } from "./directory-page.tsx";
import type { LibraryFacts } from "./library-page.tsx";
import { libraryWords } from "./words/index.ts";

export function HoursPart({ ui, facts }: { ui: Ui; facts: LibraryFacts }) {
  const { node, day, tree } = facts;
  const words = libraryWords(ui.lang);
  const hours = hoursOnDay(node.hours, day);
  const coming = node.hours.find((one) => one.from !== null && one.from > day);
  const around =
    node.parent === null ? [] : siblingsOf(tree, node).flatMap((one) => pointOf(ui, one, node.id));
  return (
    <Part title={words.hours} first>
      <div class="two">
        <div class="stack">
          {hours ? <Week ui={ui} hours={hours} node={node} day={day} /> : <p>{words.hoursUnknown}</p>}
          {hours && coming?.from ? (
            <>
              <h3>{words.coming(formatDay(ui.lang, coming.from, { year: true }))}</h3>
              <Week ui={ui} hours={coming.value} node={undefined} day={coming.from} />
            </>
          ) : null}
        </div>
        {around.length > 0 ? <RegionMap places={around} list={false} /> : null}
      </div>
    </Part>
  );
}

const siblingsOf = (tree: Tree, node: TreeNode): TreeNode[] => {
  const system = tree.systemOf(node.id);
  return tree.all
    .filter((one) => isServicePlace(one.kind) && one.state !== "closed" && tree.systemOf(one.id) === system)
    .slice(0, 60);
};

function Week({ ui, hours, node, day }: { ui: Ui; hours: Hours; node: NodePage | undefined; day: string }) {
  const today = weekdayOf(day);
  const exceptions = (node?.exceptions ?? []).filter((one) => one.to > day && one.from <= addDays(day, 60));
  return (
    <>
      <HoursTable
        rows={weekWords(hours, ui.lang).map((row) => ({
          days: row.days,
          hours: row.hours,
          now: node !== undefined && row.first <= today && today <= row.last,
        }))}
        exceptions={exceptions.map((one) => ({
          days: exceptionDays(one, ui.lang),
          hours: intervalsWords(one.intervals, ui.lang, "closedDay"),
          why: textIn(one.reason, ui.lang) || undefined,
        }))}
      />
      {hoursNotes(hours, ui.lang).map((note) => (
        <p key={note.value} class="small">
          {note.label ? `${note.label}: ${note.value}` : note.value}
        </p>
      ))}
    </>
  );
}
