import type { ComponentChildren } from "preact";
import type { Lang } from "#basics";
import {
  formatLabel,
  formatsOf,
  hostLine,
  makersLine,
  publicationLine,
  titleLine,
  titleTag,
} from "#catalogue/rules";
import {
  Chosen,
  Empty,
  type FacetGroup,
  Facets,
  Hit,
  type HitProps,
  Hits,
  ListBar,
  type Marks,
  Message,
  More,
  Page,
  Pagination,
  SearchBox,
  to,
  type Ui,
  type Where,
  withoutParams,
  withParam,
} from "#doors/web/ui";
import { highlight } from "#kazakh";
import type { Tree } from "#libraries";
import { formatNumber, languageName } from "#platform/i18n/rules";
import type { Explanation, Instead as InsteadAsked } from "#platform/search";
import { type Asked, facetNames, isCombination, isFiltered, kept, perPage } from "./address.ts";
import type { Finding, FoundRecord, Help } from "./finding.ts";
import { siftedHits } from "./free.ts";
import { facetGroups } from "./labels.ts";
import { placeName } from "./places.ts";
import { type SearchWords, searchWords } from "./words/index.ts";

type Props = { ui: Ui; tree: Tree; finding: Finding; staff: boolean };

export function SearchPage({ ui, tree, finding, staff }: Props) {
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
    >
      <div class="wrap found">
        <Facets groups={groups} action={to(ui, "/search")} keep={kept(asked, ["free", ...facetNames])} />
        <div>
          <SearchBox value={asked.q} keep={kept(asked, ["q", "exact"])} />
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
          {finding.hits.length > 0 ? (
            <Hits start={(asked.page - 1) * perPage + 1}>
              {finding.hits.map((hit) => (
                <Hit key={hit.record.id} {...hitOf(ui, tree, finding, hit, words)} />
              ))}
            </Hits>
          ) : (
            <Nothing ui={ui} finding={finding} base={base} groups={groups} words={words} />
          )}
          <Pagination page={asked.page} pages={pages} address={base} />
          <Grouping finding={finding} base={base} words={words} />
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
  finding: Finding,
  { record, places, editions, why }: FoundRecord,
  words: SearchWords,
): HitProps {
  const { description } = record;
  const title = titleLine(description.title);
  const town = finding.asked.town;
  const href = to(ui, `/records/${record.id}`, town === undefined ? {} : { town });
  const shown = places.slice(0, 3);
  const more = places.length - shown.length;
  const online = description.urls.find((url) => url.kind === "full-text" && /^https?:\/\//i.test(url.url));
  return {
    id: record.id,
    href,
    title,
    lang: titleTag(description),
    marks: marksIn(title, finding.terms),
    author: makersLine(description),
    by: byLine(description),
    what: [...whatOf(ui, record, words), why ? <Why key="why" why={why} lang={ui.lang} words={words} /> : ""],
    ...(editions > 1
      ? { editions: { href: `${href}#editions`, label: words.hit.editions(formatNumber(ui.lang, editions)) } }
      : {}),
    where: shown.length > 0 ? shown.map((one) => whereOf(ui, tree, one, words)) : [],
    ...(more > 0
      ? { more: { href: `${href}#where`, label: words.hit.more(formatNumber(ui.lang, more)) } }
      : {}),
    ...(online ? { action: { href: online.url, label: words.hit.readOnline } } : {}),
  };
}

const marksIn = (text: string, terms: ReadonlySet<string>): Marks =>
  highlight(text, terms).map(({ start, end }) => [start, end] as const);

const byLine = (description: FoundRecord["record"]["description"]): string =>
  [makersLine(description), hostLine(description)].filter(Boolean).join(" · ");

function whatOf(ui: Ui, { description }: FoundRecord["record"], words: SearchWords): string[] {
  const languages = description.languages.text.map((code) => languageName(ui.lang, code));
  const original = description.languages.original.find((code) => !description.languages.text.includes(code));
  const shelf = description.classifications.find((one) => one.scheme === "bbk");
  return [
    formatsOf(description)
      .map((code) => formatLabel(code, ui.lang))
      .join(", "),
    publicationLine(description),
    languages.join(", "),
    original ? words.hit.translatedFrom(languageName(ui.lang, original)) : "",
    shelf?.code ?? "",
  ];
}

const whereOf = (ui: Ui, tree: Tree, place: FoundRecord["places"][number], words: SearchWords): Where => {
  const name = placeName(tree, place.node, ui.lang);
  return {
    place: <span lang={name && name.lang !== ui.lang ? name.lang : undefined}>{name?.text ?? ""}</span>,
    tone: place.free > 0 ? "ok" : "wait",
    state: place.free > 0 ? words.hit.free(place.free, formatNumber(ui.lang, place.free)) : words.hit.busy,
  };
};

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
