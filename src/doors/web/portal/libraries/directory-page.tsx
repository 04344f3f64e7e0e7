/** The directory: a search, filters, nearest first, a map, and the list of places with whether they are open. */
import { pick } from "#basics";
import {
  Chosen,
  Crumbs,
  Empty,
  type FacetGroup,
  Facets,
  Hidden,
  ListBar,
  More,
  Page,
  Pagination,
  type Place,
  RegionMap,
  SearchBox,
  Select,
  to,
  type Ui,
  withoutParams,
} from "#doors/web/ui";
import { sortKey } from "#kazakh";
import type { Directory, DirectoryEntry, Tree, TreeNode } from "#libraries";
import {
  accessibilityCodes,
  briefName,
  fullName,
  serviceCodes,
  shortName,
  territories,
  wordsIn,
} from "#libraries/rules";
import { formatNumber } from "#platform/i18n/rules";
import { type Asked, addressOf, isFiltered, pairsOf } from "./asked.ts";
import { langOf, PlaceRow } from "./place-row.tsx";
import { libraryWords } from "./words/index.ts";

export const perPage = 40;
/** Above this many the names on a map help nobody. */
const mostOnMap = 60;

export function DirectoryPage({ ui, asked, found }: { ui: Ui; asked: Asked; found: Directory }) {
  const words = libraryWords(ui.lang);
  const groups = facetGroups(ui, asked, found);
  const base = addressOf(ui, asked);
  const pages = Math.ceil(found.found.length / perPage);
  const shown = found.found.slice((asked.page - 1) * perPage, asked.page * perPage);
  const count = formatNumber(ui.lang, found.found.length);
  const filtered = isFiltered(asked);
  // A library that is a system of its own stands in the list of places already.
  const names = new Set(found.found.map((entry) => fullName(entry.node, ui.lang).text));
  const systems = found.systems.filter((system) => !names.has(fullName(system, ui.lang).text));
  return (
    <Page
      ui={ui}
      title={words.title}
      description={words.description}
      hidden={filtered || asked.near !== undefined}
      scripts={[ui.asset("nearest.js")]}
    >
      <div class="wrap stack">
        <Crumbs links={[]} last={words.title} />
        <SearchBox
          value={asked.query}
          action={to(ui, "/libraries")}
          label={words.search}
          keep={pairsOf(asked).filter(([name]) => name !== "q")}
          examples={
            filtered
              ? []
              : words.examples.map((label) => ({ label, href: to(ui, "/libraries", { q: label }) }))
          }
        />
      </div>
      <div class="wrap found">
        <Facets
          groups={groups}
          action={to(ui, "/libraries")}
          keep={pairsOf(asked).filter(([name]) => name === "q" || name === "near")}
        />
        <div>
          <ListBar title={filtered ? words.found(count) : words.all(count)} groups={groups} />
          <Chosen groups={groups} address={base} />
          <Nearest ui={ui} asked={asked} tree={found.tree} base={base} />
          {systems.length > 0 ? <Systems ui={ui} systems={systems} /> : null}
          {shown.length > 0 ? (
            <ul class="places">
              {shown.map((entry) => (
                <PlaceRow key={entry.node.id} ui={ui} entry={entry} withSystem />
              ))}
            </ul>
          ) : systems.length > 0 ? null : (
            <Empty
              title={words.nothing}
              level={2}
              next={<More href={to(ui, "/libraries")}>{words.showAll}</More>}
            >
              {words.nothingLead}
            </Empty>
          )}
          <Pagination page={asked.page} pages={pages} address={base} />
          <PlacesMap ui={ui} asked={asked} found={found} />
        </div>
      </div>
    </Page>
  );
}

function Systems({ ui, systems }: { ui: Ui; systems: readonly TreeNode[] }) {
  const words = libraryWords(ui.lang);
  return (
    <>
      <h2>{words.systemsFound}</h2>
      <ul class="places">
        {systems.map((system) => {
          const name = fullName(system, ui.lang);
          return (
            <li key={system.id}>
              <a class="row-link" href={to(ui, `/libraries/${system.id}`)} lang={langOf(name, ui.lang)}>
                {name.text}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Nearest first without a script: by a settlement of the list. The island adds the place where the reader stands. */
function Nearest({ ui, asked, tree, base }: { ui: Ui; asked: Asked; tree: Tree; base: string }) {
  const words = libraryWords(ui.lang).near;
  return (
    <form
      class="stack"
      action={to(ui, "/libraries")}
      data-nearest
      data-here={words.here}
      data-denied={words.denied}
      data-note={words.note}
    >
      {pairsOf(asked)
        .filter(([name]) => name !== "near")
        .map(([name, value]) => (
          <Hidden key={`${name}=${value}`} name={name} value={value} />
        ))}
      <Select
        name="near"
        label={words.label}
        empty={words.any}
        value={asked.nearText}
        options={settlements(ui, tree)}
      />
      <div class="btns">
        <button type="submit" class="btn btn--quiet btn--small">
          {words.button}
        </button>
        {asked.near ? (
          <>
            <span class="soft small">{words.sorted}</span>
            <a class="more" href={withoutParams(base, ["near"])}>
              {words.off}
            </a>
          </>
        ) : null}
      </div>
    </form>
  );
}

/** The settlements that have a place, each with its point. */
function settlements(ui: Ui, tree: Tree): { value: string; label: string }[] {
  const points = new Map<string, string>();
  for (const { place } of tree.all) {
    const name = pick(place.settlement, ui.lang)?.text;
    if (name && place.latitude !== null && !points.has(name))
      points.set(name, `${place.latitude},${place.longitude}`);
  }
  return [...points]
    .map(([label, value]) => ({ label, value, key: sortKey(label) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ label, value }) => ({ label, value }));
}

function facetGroups(ui: Ui, asked: Asked, { counts, tree }: Directory): FacetGroup[] {
  const words = libraryWords(ui.lang).facets;
  const names = wordsIn(ui.lang);
  const systems = tree.root ? tree.children(tree.root.id).filter((one) => one.kind === "system") : [];
  const some = (
    codes: readonly string[],
    table: Record<string, string>,
    have: Map<string, number>,
    chosen: readonly string[],
  ) =>
    codes
      .filter((code) => have.has(code) || chosen.includes(code))
      .map((code) => ({
        value: code,
        label: table[code] ?? code,
        count: have.get(code) ?? 0,
        chosen: chosen.includes(code),
      }));
  return [
    {
      name: "open",
      label: words.open,
      open: true,
      options: [{ value: "1", label: words.openNow, count: counts.openNow, chosen: asked.openNow === true }],
    },
    {
      name: "territory",
      label: words.territory,
      single: true,
      open: true,
      options: some(
        territories,
        names.territories,
        counts.territory,
        asked.territory ? [asked.territory] : [],
      ),
    },
    {
      name: "system",
      label: words.system,
      single: true,
      options: systems
        .filter((one) => counts.system.has(one.id) || asked.system === one.id)
        .map((one) => ({
          value: String(one.id),
          label: briefName(one, one.place.area, ui.lang).text,
          count: counts.system.get(one.id) ?? 0,
          chosen: asked.system === one.id,
        })),
    },
    {
      name: "service",
      label: words.service,
      options: some(serviceCodes, names.services, counts.services, asked.services ?? []),
    },
    {
      name: "access",
      label: words.access,
      options: some(accessibilityCodes, names.accessibility, counts.accessibility, asked.accessibility ?? []),
    },
  ];
}

/** Without a question the systems; with one the places that were found, while they are not too many. */
function PlacesMap({ ui, asked, found }: { ui: Ui; asked: Asked; found: Directory }) {
  const words = libraryWords(ui.lang);
  const narrowed = isFiltered(asked);
  const nodes: TreeNode[] = narrowed
    ? found.found.map((entry: DirectoryEntry) => entry.node)
    : found.tree.root
      ? [...found.tree.children(found.tree.root.id)].filter((one) => one.kind === "system")
      : [];
  const places = nodes.flatMap((node) => pointOf(ui, node));
  if (places.length === 0 || places.length > mostOnMap) return null;
  return (
    <>
      <h2>{words.map}</h2>
      <p class="soft">{narrowed ? words.mapFound : words.mapLead}</p>
      <RegionMap places={places} list={false} />
    </>
  );
}

/** A node as a mark of the map; none where nobody knows where it is. */
export function pointOf(ui: Ui, node: TreeNode, current?: number): Place[] {
  const { latitude, longitude, settlement, area } = node.place;
  if (latitude === null || longitude === null) return [];
  const place = node.kind === "system" ? (pick(settlement, ui.lang) ?? pick(area, ui.lang)) : undefined;
  return [
    {
      name: place?.text ?? shortName(node, ui.lang).text,
      lat: latitude,
      lng: longitude,
      href: to(ui, `/libraries/${node.id}`),
      rank:
        node.kind === "system" || node.kind === "library"
          ? "centre"
          : node.kind === "point"
            ? "point"
            : "branch",
      current: node.id === current,
    },
  ];
}
