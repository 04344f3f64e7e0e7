import { titleLine } from "#catalogue/rules";
import { Button, Crumbs, Empty, Hit, Hits, More, Page, Select, to, type Ui } from "#doors/web/ui";
import { sortKey } from "#kazakh";
import type { Tree, TreeNode } from "#libraries";
import { dayOf, formatDay } from "#platform/i18n";
import { FeedLink } from "../feeds/feed-link.tsx";
import { MarkButton, MarkForm } from "../marked/mark-button.tsx";
import { placeName, systemName } from "../search/places.ts";
import { type Listed, recordHit } from "../search/record-hit.tsx";
import { newWords } from "./words/index.ts";

type Props = {
  ui: Ui;
  tree: Tree;
  place: number | undefined;
  page: number;
  more: boolean;
  marked: ReadonlySet<number>;
  books: readonly { at: Date | undefined; listed: Listed }[];
};

export function NewPage({ ui, tree, place, page, more, marked, books }: Props) {
  const words = newWords(ui.lang);
  const feed = to(ui, "/new.rss", { place });
  const where = place === undefined ? undefined : nameOf(ui, tree, tree.node(place));
  const title = where ? `${words.title}: ${where}` : words.title;
  const at = (n: number): string => to(ui, "/new", { place, page: n === 1 ? undefined : n });
  return (
    <Page
      ui={ui}
      title={title}
      description={words.description}
      hidden={page > 1}
      head={<FeedLink title={title} href={feed} />}
    >
      <div class="wrap stack">
        <Crumbs links={[{ href: to(ui, "/search"), label: words.catalogue }]} last={words.title} />
        <h1>{title}</h1>
        <form action={to(ui, "/new")} class="drawer-form noprint">
          <Select
            name="place"
            label={words.place}
            value={place === undefined ? "" : String(place)}
            empty={words.everywhere}
            options={placesOf(ui, tree)}
          />
          <Button quiet>{words.show}</Button>
        </form>
        <MarkForm ui={ui} />
        {books.length === 0 ? (
          <Empty
            level={2}
            title={words.empty}
            next={place === undefined ? undefined : <More href={to(ui, "/new")}>{words.everywhere}</More>}
          />
        ) : (
          <Hits>
            {books.map(({ at: came, listed }) => (
              <Hit
                key={listed.id}
                {...recordHit(ui, tree, {
                  ...listed,
                  pieces: came ? [`${words.came}: ${formatDay(ui.lang, dayOf(came), { year: true })}`] : [],
                })}
                tools={
                  <MarkButton
                    ui={ui}
                    record={listed.id}
                    title={titleLine(listed.description.title)}
                    marked={marked}
                  />
                }
              />
            ))}
          </Hits>
        )}
        {page > 1 || more ? (
          <nav class="pages" aria-label={words.pages}>
            {page > 1 ? (
              <a href={at(page - 1)} rel="prev">
                {words.newer}
              </a>
            ) : null}
            {more ? (
              <a href={at(page + 1)} rel="next">
                {words.older}
              </a>
            ) : null}
          </nav>
        ) : null}
        <p class="note noprint">
          <a href={feed}>{words.feed}</a>
        </p>
      </div>
    </Page>
  );
}

const nameOf = (ui: Ui, tree: Tree, node: TreeNode | undefined): string =>
  node === undefined
    ? ""
    : ((node.kind === "system" ? systemName(tree, node.id, ui.lang) : placeName(tree, node.id, ui.lang))
        ?.text ?? "");

/** Systems, and the places of the chosen one would be too many to choose from: a library's own page leads here too. */
const placesOf = (ui: Ui, tree: Tree) =>
  tree.all
    .filter((node) => node.kind === "system" && node.state !== "closed")
    .map((node) => ({ value: String(node.id), label: nameOf(ui, tree, node) }))
    .sort((a, b) => (sortKey(a.label) < sortKey(b.label) ? -1 : 1));
