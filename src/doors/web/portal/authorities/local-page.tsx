/** «Өлкетану»: one index of local history for the whole region, by place, direction, kind and year. */
import { textIn } from "#basics";
import type { AuthorityInList, CatalogueRecord, Direction } from "#catalogue";
import {
  endsOf,
  formatLabel,
  formatsOf,
  headingIn,
  hostLine,
  localFacets,
  makersLine,
  publicationLine,
  titleLine,
  titleTag,
  wordsIn,
  yearRanges,
} from "#catalogue/rules";
import {
  Chosen,
  Crumbs,
  Empty,
  type FacetGroup,
  Facets,
  Hit,
  Hits,
  ListBar,
  More,
  Page,
  Pagination,
  SearchBox,
  to,
  type Ui,
  withParam,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import type { SearchResult, Sort } from "#platform/search";
import { portalWords } from "./words/index.ts";

export const localPerPage = 20;
/** Names of filters in the address → facets of the search documents. */
export const localFilters = {
  place: localFacets.place,
  direction: localFacets.direction,
  format: "format",
  years: "years",
} as const;
export type LocalFilter = keyof typeof localFilters;
export const localFilterNames = Object.keys(localFilters) as LocalFilter[];

export type LocalProps = {
  ui: Ui;
  asked: { q: string; page: number; sort: Sort; chosen: Record<LocalFilter, string[]> };
  result: SearchResult;
  records: readonly CatalogueRecord[];
  places: ReadonlyMap<string, AuthorityInList>;
  directions: readonly Direction[];
};

const shownAtOnce = 12;

function groupsOf({ ui, asked, result, places, directions }: LocalProps): FacetGroup[] {
  const words = portalWords(ui.lang).local;
  const names = new Map(directions.map((one) => [one.code, textIn(one.name, ui.lang)]));
  const label = (name: LocalFilter, value: string): string => {
    if (name === "direction") return names.get(value) ?? value;
    if (name === "format") return formatLabel(value, ui.lang);
    if (name === "years") {
      const ends = endsOf(value);
      return ends ? wordsIn(ui.lang).years(ends.from, ends.to) : value;
    }
    const place = places.get(value);
    return place ? headingIn(place.heading, ui.lang).text : value;
  };
  return localFilterNames.map((name) => {
    const chosen = asked.chosen[name];
    const counts = new Map(
      (result.facets[localFilters[name]]?.values ?? []).map((one) => [one.value, one.count]),
    );
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
    const order = (value: string): number => (yearRanges as readonly string[]).indexOf(value);
    const values = [...counts.keys()];
    if (name === "years") values.sort((a, b) => order(a) - order(b));
    return {
      name,
      label: words[name],
      open: name === "place" || name === "direction",
      options: values
        .filter((value, at) => at < shownAtOnce || chosen.includes(value))
        .map((value) => ({
          value,
          label: label(name, value),
          count: counts.get(value),
          chosen: chosen.includes(value),
        })),
    };
  });
}

export function LocalHistoryPage(props: LocalProps) {
  const { ui, asked, result, records } = props;
  const words = portalWords(ui.lang).local;
  const groups = groupsOf(props);
  const filtered = asked.q !== "" || Object.values(asked.chosen).some((values) => values.length > 0);
  const base = to(ui, "/local-history", { q: asked.q || undefined, ...asked.chosen });
  const shown = formatNumber(ui.lang, result.total);
  const sorts: [Sort, string][] = [
    ...(asked.q === "" ? [] : [["relevance", words.relevance] as [Sort, string]]),
    ["newest", words.newest],
    ["title", words.byTitle],
  ];
  return (
    <Page ui={ui} title={words.title} description={words.lead} hidden={filtered || asked.page > 1}>
      <div class="wrap stack">
        <Crumbs links={[]} last={words.title} />
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
      </div>
      <div class="wrap found">
        <Facets
          groups={groups}
          action={to(ui, "/local-history")}
          keep={asked.q === "" ? [] : [["q", asked.q]]}
        />
        <div>
          <SearchBox
            value={asked.q}
            action={to(ui, "/local-history")}
            label={words.search}
            keep={localFilterNames.flatMap((name) =>
              asked.chosen[name].map((value): [string, string] => [name, value]),
            )}
          />
          <ListBar
            level={2}
            title={result.exact ? words.found(result.total, shown) : words.foundMore(shown)}
            groups={groups}
            order={sorts.map(([sort, label]) => ({
              href: withParam(base, "sort", sort),
              label,
              current: asked.sort === sort,
            }))}
          />
          <Chosen groups={groups} address={base} />
          {records.length > 0 ? (
            <Hits start={(asked.page - 1) * localPerPage + 1}>
              {records.map((record) => (
                <LocalHit key={record.id} ui={ui} record={record} />
              ))}
            </Hits>
          ) : (
            <Empty
              title={filtered ? words.empty : words.nothing}
              next={filtered ? <More href={to(ui, "/local-history")}>{words.all}</More> : undefined}
            >
              {filtered ? words.emptyNext : words.nothingNext}
            </Empty>
          )}
          <Pagination
            page={asked.page}
            pages={Math.ceil(Math.min(result.total, 10_000) / localPerPage)}
            address={base}
          />
        </div>
      </div>
    </Page>
  );
}

const LocalHit = ({ ui, record: { id, description } }: { ui: Ui; record: CatalogueRecord }) => (
  <Hit
    id={id}
    href={to(ui, `/records/${id}`)}
    title={titleLine(description.title)}
    lang={titleTag(description)}
    author={makersLine(description)}
    by={[makersLine(description), hostLine(description)].filter(Boolean).join(" · ")}
    what={[
      formatsOf(description)
        .map((code) => formatLabel(code, ui.lang))
        .join(", "),
      publicationLine(description),
    ].filter(Boolean)}
  />
);
