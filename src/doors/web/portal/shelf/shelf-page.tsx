import { Fragment } from "preact";
import type { ShelfPlace } from "#catalogue";
import { divisionOf, titleLine } from "#catalogue/rules";
import { Crumbs, Empty, Hit, Hits, More, Page, to, type Ui } from "#doors/web/ui";
import type { Tree } from "#libraries";
import { MarkButton, MarkForm } from "../marked/mark-button.tsx";
import { placeName } from "../search/places.ts";
import { type Listed, recordHit } from "../search/record-hit.tsx";
import { type ShelfWords, shelfWords } from "./words/index.ts";

type Book = { shelf: string; listed: Listed };
type Props = {
  ui: Ui;
  tree: Tree;
  place: ShelfPlace;
  own: number | undefined;
  onlyOwn: boolean;
  marked: ReadonlySet<number>;
  next: number | undefined;
  before: number | undefined;
  books: readonly Book[];
};

/** Books as they stand beside each other, in runs of one class. */
export function ShelfPage(props: Props) {
  const { ui, tree, place, own, onlyOwn, books } = props;
  const words = shelfWords(ui.lang);
  const code = "shelf" in place ? place.shelf : (books[0]?.shelf ?? "");
  const division = divisionOf(code);
  const title = division ? `${code} – ${division.name[ui.lang]}` : code;
  const here = (only: boolean): string =>
    to(ui, "/shelf", {
      ...("record" in place ? { at: place.record } : { class: place.shelf }),
      own: only ? 1 : undefined,
    });
  const name = own === undefined ? undefined : placeName(tree, own, ui.lang);
  return (
    <Page
      ui={ui}
      title={`${words.title}: ${title}`}
      description={words.description}
      hidden={"record" in place || onlyOwn}
    >
      <div class="wrap stack">
        <Crumbs
          links={[
            { href: to(ui, "/search"), label: words.catalogue },
            { href: to(ui, "/shelf"), label: words.title },
          ]}
          last={code}
        />
        <h1>{title}</h1>
        {name ? (
          <p>
            <a href={here(!onlyOwn)} rel="nofollow">
              {onlyOwn ? words.everywhere : `${words.onlyOwn}: ${name.text}`}
            </a>
          </p>
        ) : null}
        <MarkForm ui={ui} />
        {books.length === 0 ? (
          <Empty level={2} title={words.empty} next={<More href={to(ui, "/shelf")}>{words.all}</More>} />
        ) : (
          runsOf(books).map(([shelf, some]) => (
            <Fragment key={shelf}>
              <h2>
                <span class="num">{shelf}</span>
                {divisionOf(shelf) ? (
                  <span class="soft small"> {divisionOf(shelf)?.name[ui.lang]}</span>
                ) : null}
              </h2>
              <Run {...props} books={some} />
            </Fragment>
          ))
        )}
        <Neighbours {...props} words={words} />
      </div>
    </Page>
  );
}

const Run = ({ ui, tree, marked, books }: Props) => (
  <Hits>
    {books.map(({ listed }) => (
      <Hit
        key={listed.id}
        level={3}
        {...recordHit(ui, tree, listed)}
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
);

const runsOf = (books: readonly Book[]): [string, Book[]][] => [...Map.groupBy(books, (book) => book.shelf)];

function Neighbours({ ui, next, before, onlyOwn, words }: Props & { words: ShelfWords }) {
  if (next === undefined && before === undefined) return null;
  const at = (record: number): string => to(ui, "/shelf", { at: record, own: onlyOwn ? 1 : undefined });
  return (
    <nav class="pages" aria-label={words.pages}>
      {before === undefined ? null : (
        <a href={at(before)} rel="prev">
          {words.before}
        </a>
      )}
      {next === undefined ? null : (
        <a href={at(next)} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}
