import { formatNumber } from "#platform/i18n/rules";
import { here, withoutParams, withoutValue } from "../address.ts";
import { type Link, useUi } from "../context.tsx";
import { CrossMark } from "./marks.tsx";

export type FacetOption = {
  value: string;
  label: string;
  count?: number | undefined;
  chosen?: boolean | undefined;
};
export type FacetGroup = {
  /** Name of the parameter of the address. */
  name: string;
  label: string;
  options: readonly FacetOption[];
  /** Unfolded although nothing in it is chosen. */
  open?: boolean | undefined;
  /** One value only: round marks instead of ticks. */
  single?: boolean | undefined;
  /** The full list, where only the first are shown. */
  all?: { href: string; count: number } | undefined;
};

const chosenOf = (groups: readonly FacetGroup[]) =>
  groups.flatMap((group) =>
    group.options.filter((one) => one.chosen).map((one) => ({ name: group.name, ...one })),
  );

/**
 * Filters as a form of ticks that works without script. On a phone it is hidden until `FacetsLink` leads to it.
 * `keep` are the other parameters of the address (the query, the order).
 */
export function Facets({
  groups,
  action,
  keep = [],
}: {
  groups: readonly FacetGroup[];
  action: string;
  keep?: readonly (readonly [name: string, value: string])[];
}) {
  const { lang, words } = useUi();
  return (
    <div class="facets" id="facets">
      <form action={action}>
        <p class="label">{words.search.filters}</p>
        {keep.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <details key={group.name} open={group.open || group.options.some((one) => one.chosen)}>
              <summary>{group.label}</summary>
              <fieldset class="in">
                <legend class="out">{group.label}</legend>
                {group.options.map((one) => (
                  <label class="tick" key={one.value}>
                    <input
                      type={group.single ? "radio" : "checkbox"}
                      name={group.name}
                      value={one.value}
                      checked={one.chosen}
                    />
                    <span>{one.label}</span>
                    {one.count === undefined ? null : (
                      <span class="num">{formatNumber(lang, one.count)}</span>
                    )}
                  </label>
                ))}
                {group.all ? (
                  <a class="more" href={group.all.href}>
                    {words.search.all(formatNumber(lang, group.all.count))}
                  </a>
                ) : null}
              </fieldset>
            </details>
          ))}
        <p>
          <button type="submit" class="btn btn--quiet btn--small">
            {words.search.applyFilters}
          </button>
        </p>
      </form>
    </div>
  );
}

/** On a phone the filters wait behind this: «Сүзгі · 2». */
export function FacetsLink({ groups }: { groups: readonly FacetGroup[] }) {
  const { lang, words } = useUi();
  const count = chosenOf(groups).length;
  return (
    <a class="btn btn--quiet btn--small tofacets" href="#facets">
      {count > 0 ? words.search.filtersChosen(formatNumber(lang, count)) : words.search.filters}
    </a>
  );
}

/** What is chosen, as chips above the list; each is taken off by its own link. Nothing chosen draws nothing. */
export function Chosen({ groups, address }: { groups: readonly FacetGroup[]; address?: string | undefined }) {
  const ui = useUi();
  const base = address ?? here(ui);
  const chosen = chosenOf(groups);
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label={ui.words.search.chosen}>
      {chosen.map((one) => (
        <li key={`${one.name}=${one.value}`}>
          <a
            class="chip"
            href={withoutValue(base, one.name, one.value)}
            aria-label={ui.words.search.remove(one.label)}
          >
            {one.label}
            <CrossMark />
          </a>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <a
            class="more"
            href={withoutParams(
              base,
              groups.map((group) => group.name),
            )}
          >
            {ui.words.search.removeAll}
          </a>
        </li>
      ) : null}
    </ul>
  );
}

/**
 * Above a list of results: what was found as the heading of the page, the way to the filters on a phone, the order
 * as links, of which the current one is no link.
 */
export function ListBar({
  title,
  groups,
  order = [],
  level = 1,
}: {
  title: string;
  groups?: readonly FacetGroup[] | undefined;
  order?: readonly Link[] | undefined;
  /** 2 where the page has a heading of its own above. */
  level?: 1 | 2;
}) {
  const { words } = useUi();
  return (
    <div class="bar">
      {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      {groups && groups.length > 0 ? <FacetsLink groups={groups} /> : null}
      {order.length > 0 ? (
        <p class="order">
          <span class="soft">{words.search.order}</span>
          {order.map((one) =>
            one.current ? (
              <b key={one.href}>{one.label}</b>
            ) : (
              <a key={one.href} href={one.href} rel="nofollow">
                {one.label}
              </a>
            ),
          )}
        </p>
      ) : null}
    </div>
  );
}
