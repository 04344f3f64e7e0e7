import type { ComponentChildren } from "preact";
import type { Lang } from "#basics";
import { titleLine } from "#catalogue/rules";
import {
  Chosen,
  Empty,
  type FacetGroup,
  Facets,
  Hit,
  type HitProps,
  Hits,
  ListBar,
  Message,
  More,
  Page,
  Pagination,
  SearchBox,
  to,
  type Ui,
  withoutParams,
  withParam,
} from "#doors/web/ui";
import { highlight } from "#kazakh";
import type { Tree } from "#libraries";
import { formatNumber } from "#platform/i18n/rules";
import type { Explanation, Instead as InsteadAsked } from "#platform/search";
import { siftedHits } from "#stock";
import { FeedLink } from "../feeds/feed-link.tsx";
import { MarkButton, MarkForm } from "../marked/mark-button.tsx";
import { type Asked, facetNames, isCombination, isFiltered, kept, perPage } from "./address.ts";
import type { Finding, FoundRecord, Help } from "./finding.ts";
import { facetGroups } from "./labels.ts";
import { OwnLibrary } from "./own-library.tsx";
import { recordHit } from "./record-hit.tsx";
import { WaysNav } from "./ways-nav.tsx";
import { type SearchWords, searchWords } from "./words/index.ts";

type Props = { ui: Ui; tree: Tree; finding: Finding; staff: boolean; marked: ReadonlySet<number> };

export function SearchPage({ ui, tree, finding, staff, marked }: Props) {
  const { asked, result } = finding;
  const words = searchWords(ui.lang);
  const base = to(ui, "/search", Object.fromEntries(grouped(kept(asked, []))));
  const groups = facetGroups(asked, result, { lang: ui.lang, tree, names: finding.names }, (facet) =>
    withParam(base, "all", facet),
  );
  const title = asked.q === "" ? words.title : words.titleOf(asked.q.slice(0, 80));
  const pages = Math.ceil(Math.min(result.total, 10_000) / perPage);
  return (
    <Page
      ui={ui}
      title={title}
      hidden={isCombination(asked) || result.total === 0}
      description={words.description}
      head={<FeedLink title={title} href={feedOf(ui, asked)} />}
    >
      <div class="wrap found">
        <Facets groups={groups} action={to(ui, "/search")} keep={kept(asked, ["free", ...facetNames])} />
        <div>
          <SearchBox value={asked.q} keep={kept(asked, ["q", "exact"])} />
          <WaysNav ui={ui} marked={marked.size} />
          <Understood finding={finding} base={base} words={words} />
          <ListBar
            title={foundTitle(ui, finding, words)}
            groups={groups}
            order={ordersOf(asked, base, words)}
          />
          <Chosen groups={groups} address={base} />
          {asked.free && !result.exact ? (
            <p class="note">{words.free.among(formatNumber(ui.lang, siftedHits))}</p>
          ) : null}
          <OwnLibrary ui={ui} tree={tree} library={finding.near} />
          <MarkForm ui={ui} />
          {finding.hits.length > 0 ? (
            <Hits start={(asked.page - 1) * perPage + 1}>
              {finding.hits.map((hit) => (
                <Hit
                  key={hit.record.id}
                  {...hitOf(ui, tree, finding, hit, words)}
                  tools={
                    <MarkButton
                      ui={ui}
                      record={hit.record.id}
                      title={titleLine(hit.record.description.title)}
                      marked={marked}
                    />
                  }
                />
              ))}
            </Hits>
          ) : (
            <Nothing ui={ui} finding={finding} base={base} groups={groups} words={words} />
          )}
          <Pagination page={asked.page} pages={pages} address={base} />
          <Grouping finding={finding} base={base} words={words} />
          {result.total > 0 ? (
            <p class="note">
              <a href={feedOf(ui, asked)} rel="nofollow">
                {words.feed}
              </a>
            </p>
          ) : null}
          {staff && finding.hits.length > 0 && asked.q !== "" ? (
            <p class="note">
              <a href={withParam(base, "explain", asked.explain ? null : "1")} rel="nofollow">
                {asked.explain ? words.why.hide : words.why.show}
              </a>
            </p>
          ) : null}
        </div>
      </div>
    </Page>
  );
}

/** What the search finds, as a feed: its words and filters, never its page or order. */
const feedOf = (ui: Ui, asked: Asked): string =>
  to(
    ui,
    "/search.rss",
    Object.fromEntries(grouped(kept(asked, ["sort", "group", "explain", "town", "free"]))),
  );

function grouped(pairs: readonly (readonly [string, string])[]): [string, string[]][] {
  const map = new Map<string, string[]>();
  for (const [name, value] of pairs) map.set(name, [...(map.get(name) ?? []), value]);
  return [...map];
}

function foundTitle(ui: Ui, { asked, result }: Finding, words: SearchWords): string {
  const shown = formatNumber(ui.lang, result.total);
  if (!result.exact) return words.foundMore(shown);
  if (asked.apart) return words.foundRecords(result.total, shown);
  return asked.q === "" && !isFiltered(asked)
    ? words.all(result.total, shown)
    : words.found(result.total, shown);
}

const ordersOf = (asked: Asked, base: string, words: SearchWords) =>
  (asked.q === "" ? (["newest", "title"] as const) : (["relevance", "newest", "title"] as const)).map(
    (sort) => ({
      href: withParam(withoutParams(base, []), "sort", sort === "relevance" ? null : sort),
      label: words.sorts[sort],
      current: asked.sort === sort || (asked.q === "" && asked.sort === "relevance" && sort === "newest"),
    }),
  );

/** How the query was understood, with the way back; nothing when it was taken as it stands. */
function Understood({ finding, base, words }: { finding: Finding; base: string; words: SearchWords }) {
  const { asked, spelling, result } = finding;
  const said: ComponentChildren[] = [];
  if (result.understood.cut) said.push(words.understood.cut);
  if (result.instead) said.push(<Instead of={result.instead} base={base} q={asked.q} words={words} />);
  if (asked.exact && asked.q !== "") {
    said.push(
      <>
        {words.understood.onlyExact}{" "}
        <a href={withoutParams(base, ["exact"])}>{words.understood.everySpelling}</a>
      </>,
    );
  }
  if (spelling !== undefined && result.instead?.spelling === undefined) {
    const exactly = withParam(withoutParams(base, []), "exact", "1");
    said.push(
      <>
        <b>{words.understood.shown}</b> <span class="work">{spelling}</span>. {words.understood.why}{" "}
        <a href={exactly} rel="nofollow">
          {words.understood.exactly(asked.q.slice(0, 60))}
        </a>
      </>,
    );
  }
  if (said.length === 0) return null;
  return (
    <Message>
      {said.map((one, at) => (
        <p key={at}>{one}</p>
      ))}
    </Message>
  );
}

/** What was asked in place of the typed query that found nothing. */
function Instead({
  of: { spelling, without, missing },
  base,
  q,
  words,
}: {
  of: InsteadAsked;
  base: string;
  q: string;
  words: SearchWords;
}) {
  const exactly = withParam(withoutParams(base, []), "exact", "1");
  return (
    <>
      {words.instead.nothing(q.slice(0, 80))}{" "}
      {spelling === undefined ? null : (
        <>
          <b>{words.instead.shown}</b> <span class="work">{spelling}</span>.{" "}
        </>
      )}
      {without.length > 0 ? `${words.instead.without(without.join(", "))} ` : null}
      {missing > 0 ? `${words.instead.missing} ` : null}
      <a href={exactly} rel="nofollow">
        {words.understood.exactly(q.slice(0, 60))}
      </a>
    </>
  );
}

/** Says that editions stand together, and the other way to see them. */
function Grouping({ finding, base, words }: { finding: Finding; base: string; words: SearchWords }) {
  const { asked, hits } = finding;
  if (!asked.apart && !hits.some((hit) => hit.editions > 1)) return null;
  return (
    <p class="note">
      {asked.apart ? words.group.apart : words.group.together}{" "}
      <a href={withParam(withoutParams(base, ["page"]), "group", asked.apart ? null : "no")} rel="nofollow">
        {asked.apart ? words.group.join : words.group.part}
      </a>
    </p>
  );
}

function Why({ why, lang, words }: { why: Explanation; lang: Lang; words: SearchWords }) {
  const points = (n: number): string => formatNumber(lang, Math.round(n * 100) / 100);
  return (
    <span class="note">
      {words.why.score} {points(why.score)}:{" "}
      {why.parts.map((one) => `${words.why.reasons[one.reason]} ${points(one.points)}`).join(" + ")}
    </span>
  );
}

function hitOf(
  ui: Ui,
  tree: Tree,
  { terms, asked }: Finding,
  { record: { id, description }, places, editions, why }: FoundRecord,
  words: SearchWords,
): HitProps {
  const pieces = why ? [<Why key="why" why={why} lang={ui.lang} words={words} />] : [];
  const title = titleLine(description.title);
  return {
    ...recordHit(ui, tree, { id, description, places, editions, town: asked.town, pieces }),
    marks: highlight(title, terms).map(({ start, end }) => [start, end] as const),
  };
}

function Nothing({
  ui,
  finding,
  base,
  groups,
  words,
}: {
  ui: Ui;
  finding: Finding;
  base: string;
  groups: readonly FacetGroup[];
  words: SearchWords;
}) {
  const { help, result } = finding;
  if (result.total > 0) {
    return (
      <Empty
        level={2}
        title={words.empty.lastPage}
        next={<More href={withoutParams(base, [])}>{words.empty.toFirst}</More>}
      />
    );
  }
  return (
    <>
      <Empty
        level={2}
        title={words.empty.title}
        next={
          help?.withoutFilters === undefined ? (
            <More href={to(ui, "/libraries")}>{words.empty.ask}</More>
          ) : (
            <More
              href={withoutParams(
                base,
                groups.map((group) => group.name),
              )}
            >
              {words.empty.withoutFilters(formatNumber(ui.lang, help.withoutFilters))}
            </More>
          )
        }
      >
        {words.empty.advice}
      </Empty>
      {help ? <Ways ui={ui} help={help} words={words} /> : null}
    </>
  );
}

function Ways({ ui, help, words }: { ui: Ui; help: Help; words: SearchWords }) {
  const link = (q: string, label: string) => (
    <li key={label}>
      <a class="chip" href={to(ui, "/search", { q })}>
        {label}
      </a>
    </li>
  );
  const useful = help.words.filter((one) => one.total > 0);
  return (
    <>
      {useful.length > 0 ? (
        <>
          <p class="soft">{words.empty.words}</p>
          <ul class="chosen">
            {useful.map((one) =>
              link(one.word, words.empty.word(one.word, formatNumber(ui.lang, one.total))),
            )}
          </ul>
        </>
      ) : null}
      {help.suggestions.length > 0 ? (
        <>
          <p class="soft">{words.empty.maybe}</p>
          <ul class="chosen">{help.suggestions.map((text) => link(text, text))}</ul>
        </>
      ) : null}
    </>
  );
}
