/** The front page: the question, the shelf of new books, the nearest libraries, the region in numbers. */
import type { NewRecord, RecordList } from "#catalogue";
import { makersLine, titleLine, titleTag } from "#catalogue/rules";
import {
  Empty,
  More,
  Page,
  Part,
  Phone,
  SearchBox,
  Shelf,
  type ShelfBook,
  StateWord,
  Sums,
  to,
  type Ui,
} from "#doors/web/ui";
import type { DirectoryEntry } from "#libraries";
import { openingWords, shortName } from "#libraries/rules";
import { formatNumber } from "#platform/i18n/rules";
import type { Available } from "#stock";
import { ListRows } from "../lists/rows.tsx";
import { publishedWords } from "../lists/words.ts";
import { WaysNav } from "../search/ways-nav.tsx";
import { homeWords } from "./words/index.ts";

export type HomeFacts = {
  books: NewRecord[];
  available: Map<number, Available[]>;
  libraries: DirectoryEntry[];
  /** What librarians have published of late. */
  lists: RecordList[];
  counts: { systems: number; places: number; points: number; records: number; copies: number };
};

export function HomePage({ ui, facts }: { ui: Ui; facts: HomeFacts }) {
  const words = homeWords(ui.lang);
  const numbers = Object.entries(facts.counts) as [keyof HomeFacts["counts"], number][];
  return (
    <Page ui={ui} title={words.title} description={words.description}>
      <div class="hero">
        <div class="wrap">
          <div>
            <h1>{words.question}</h1>
            <SearchBox
              great
              examples={words.examples.map((label) => ({ label, href: to(ui, "/search", { q: label }) }))}
            />
            <WaysNav ui={ui} />
            <p class="scope">
              {words.hint} <span class="reading">{words.hintWords.join(", ")}</span>
            </p>
          </div>
        </div>
      </div>
      <div class="wrap">
        <h2 class="out">{words.newBooks}</h2>
        {facts.books.length > 0 ? (
          <>
            <Shelf label={words.newBooks} books={facts.books.map((book) => bookOnShelf(ui, book, facts))} />
            <p>
              <More href={to(ui, "/new")}>{words.allNew}</More>
            </p>
          </>
        ) : (
          <Empty title={words.empty} next={words.emptyNext} level={3} />
        )}
      </div>
      {facts.lists.length > 0 ? (
        <Part
          title={publishedWords(ui.lang).title}
          link={{ href: to(ui, "/lists"), label: publishedWords(ui.lang).all }}
        >
          <ListRows ui={ui} lists={facts.lists} />
        </Part>
      ) : null}
      <Part
        title={words.nearby}
        lead={words.nearbyLead}
        link={{ href: to(ui, "/libraries"), label: words.allLibraries }}
      >
        <ul class="places">
          {facts.libraries.map((entry) => (
            <LibraryRow key={entry.node.id} ui={ui} entry={entry} />
          ))}
        </ul>
      </Part>
      <Part title={words.region}>
        <Sums
          sums={numbers.map(([name, value]) => ({
            label: words.counts[name],
            value: formatNumber(ui.lang, value),
          }))}
        />
      </Part>
    </Page>
  );
}

function bookOnShelf(ui: Ui, { id, description }: NewRecord, { available }: HomeFacts): ShelfBook {
  const words = homeWords(ui.lang);
  const free = (available.get(id) ?? []).reduce((sum, place) => sum + place.free, 0);
  return {
    id: String(id),
    title: titleLine(description.title),
    author: makersLine(description),
    href: to(ui, `/records/${id}`),
    lang: titleTag(description),
    state: free > 0 ? { tone: "ok", text: words.free } : { tone: "wait", text: words.out },
  };
}

function LibraryRow({ ui, entry }: { ui: Ui; entry: DirectoryEntry }) {
  const { node, opening, phone } = entry;
  const name = shortName(node, ui.lang);
  const hours = openingWords(opening, ui.lang, node.state);
  const [settlement = "", address = ""] = [node.place.settlement[ui.lang], node.place.address[ui.lang]];
  const where =
    address.includes(settlement) && address !== ""
      ? address
      : [settlement, address].filter(Boolean).join(", ");
  return (
    <li>
      <div>
        <a
          class="row-link"
          href={to(ui, `/libraries/${node.id}`)}
          lang={name.lang === ui.lang ? undefined : name.lang}
        >
          {name.text}
        </a>
        {where ? <p>{where}</p> : null}
      </div>
      <StateWord tone={hours.open ? "ok" : "stop"}>
        {[hours.now, hours.next].filter(Boolean).join(" · ")}
      </StateWord>
      {phone ? <Phone phone={phone} /> : null}
    </li>
  );
}
