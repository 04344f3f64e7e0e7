import type { DrawerEntry, DrawerPage, TitleEntry, TitlePage } from "#catalogue";
import {
  figures,
  kazakhLetters,
  type Letter,
  latinLetters,
  makersLine,
  titleLine,
  titleTag,
} from "#catalogue/rules";
import { Button, Crumbs, Empty, Input, More, Page, Tabs, to, type Ui } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { askedFor, type List, lists, type Place, written } from "./asked.ts";
import { type BrowseWords, browseWords } from "./words/index.ts";

export type Found = { letters: ReadonlySet<string>; names?: DrawerPage; titles?: TitlePage };
type Props = { ui: Ui; list: List; place: Place; found: Found };

export function BrowsePage({ ui, list, place, found }: Props) {
  const words = browseWords(ui.lang);
  const base = `/browse/${list}`;
  const title = place.letters === "" ? words.titles[list] : `${words.titles[list]}: ${place.letters}`;
  return (
    <Page ui={ui} title={title} description={words.descriptions[list]} hidden={place.paged}>
      <div class="wrap stack">
        <Crumbs links={[{ href: to(ui, "/search"), label: words.catalogue }]} last={words.titles[list]} />
        <h1>{words.heading}</h1>
        <Tabs
          label={words.lists}
          links={lists.map((one) => ({
            href: to(ui, `/browse/${one}`),
            label: words.titles[one],
            current: one === list,
          }))}
        />
        <Letters ui={ui} base={base} there={found.letters} place={place} words={words} />
        <form class="drawer-form" action={to(ui, base)}>
          <Input name="letter" label={words.begins} value={place.letters} maxLength={40} width="middle" />
          <Button quiet>{words.open}</Button>
        </form>
        <h2 class="out">{words.titles[list]}</h2>
        {found.names && list !== "titles" ? (
          <Names ui={ui} list={list} page={found.names} words={words} />
        ) : null}
        {found.titles ? <Titles ui={ui} page={found.titles} words={words} /> : null}
        <Neighbours ui={ui} base={base} page={found.names ?? found.titles} words={words} />
      </div>
    </Page>
  );
}

/** The letters as a bar; those under which nothing stands are no links. Latin and figures only where there is something. */
function Letters({
  ui,
  base,
  there,
  place,
  words,
}: {
  ui: Ui;
  base: string;
  there: ReadonlySet<string>;
  place: Place;
  words: BrowseWords;
}) {
  const shown = [figures, ...kazakhLetters, ...latinLetters].filter(
    (one) => there.has(one.label) || kazakhLetters.includes(one),
  );
  const current = place.from === "" ? undefined : place.from.slice(0, 1);
  return (
    <nav class="letters" aria-label={words.letters}>
      <ul>
        {shown.map((one: Letter) => (
          <li key={one.label}>
            {there.has(one.label) ? (
              <a
                href={to(ui, base, { letter: one === figures ? "0" : one.label })}
                aria-current={
                  current !== undefined && current >= one.from && current < one.to ? "true" : undefined
                }
              >
                {one.label}
              </a>
            ) : (
              <span>{one.label}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Named = Exclude<List, "titles">;
function Names({ ui, list, page, words }: { ui: Ui; list: Named; page: DrawerPage; words: BrowseWords }) {
  if (page.entries.length === 0) return <Nothing ui={ui} list={list} words={words} />;
  const href = ({ authority, text }: DrawerEntry): string =>
    authority === undefined
      ? to(ui, "/search", { q: askedFor(list, text) })
      : to(ui, `/authorities/${authority}`);
  return (
    <ul class="drawer">
      {page.entries.map((entry) => (
        <li key={`${entry.text} ${entry.authority}`}>
          {entry.see ? (
            <span>
              <span class="soft">{entry.text}</span> <span class="note">{words.see}</span>{" "}
              <a href={href(entry)} lang={entry.see.lang === ui.lang ? undefined : entry.see.lang}>
                {entry.see.text}
              </a>
            </span>
          ) : (
            <>
              <a href={href(entry)}>{entry.text}</a>
              {yearsOf(entry) ? <span class="soft num"> {yearsOf(entry)}</span> : null}
              <span class="soft num">
                <span class="out">{words.records}: </span>
                {formatNumber(ui.lang, entry.records)}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const yearsOf = ({ years: [began, ended] }: DrawerEntry): string =>
  began === null && ended === null ? "" : `${began ?? ""}–${ended ?? ""}`;

function Titles({ ui, page, words }: { ui: Ui; page: TitlePage; words: BrowseWords }) {
  if (page.entries.length === 0) return <Nothing ui={ui} list="titles" words={words} />;
  const href = ({ id, description, records }: TitleEntry): string =>
    records === 1
      ? to(ui, `/records/${id}`)
      : to(ui, "/search", { q: `title:"${description.title.text.replace(/["«»“”„]/g, " ")}"` });
  return (
    <ul class="drawer">
      {page.entries.map((entry) => (
        <li key={entry.key}>
          <span>
            <a class="work" href={href(entry)} lang={tagOf(ui, entry)}>
              {titleLine(entry.description.title)}
            </a>{" "}
            {entry.records === 1 ? <span class="soft">{makersLine(entry.description)}</span> : null}
          </span>
          <span class="soft num">
            <span class="out">{words.records}: </span>
            {formatNumber(ui.lang, entry.records)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const tagOf = (ui: Ui, { description }: TitleEntry): string | undefined => {
  const tag = titleTag(description);
  return tag === ui.lang ? undefined : tag;
};

const Nothing = ({ ui, list, words }: { ui: Ui; list: List; words: BrowseWords }) => (
  <Empty
    level={3}
    title={words.nothing}
    next={<More href={to(ui, `/browse/${list}`)}>{words.toBeginning}</More>}
  />
);

function Neighbours({
  ui,
  base,
  page,
  words,
}: {
  ui: Ui;
  base: string;
  page: Pick<DrawerPage, "next" | "before"> | undefined;
  words: BrowseWords;
}) {
  const link = (key: string, rel: "prev" | "next", label: string) => (
    <a href={to(ui, base, { from: written(key) })} rel={rel}>
      {label}
    </a>
  );
  if (page?.before === undefined && page?.next === undefined) return null;
  return (
    <nav class="pages" aria-label={words.neighbours}>
      {page.before === undefined ? null : link(page.before, "prev", words.before)}
      {page.next === undefined ? null : link(page.next, "next", words.next)}
    </nav>
  );
}
