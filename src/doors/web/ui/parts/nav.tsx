import type { ComponentChildren } from "preact";
import { formatNumber } from "#platform/i18n/rules";
import { here, to, withParam } from "../address.ts";
import { type Link, useUi } from "../context.tsx";

/** The way from the start page to here; the last one is this page and no link. */
export function Crumbs({ links, last }: { links: readonly Link[]; last?: string | undefined }) {
  const ui = useUi();
  return (
    <nav class="crumbs" aria-label={ui.words.site.crumbs}>
      <ol>
        <li>
          <a href={to(ui, "/")}>{ui.words.site.home}</a>
        </li>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} lang={link.lang}>
              {link.label}
            </a>
          </li>
        ))}
        {last === undefined ? null : (
          <li>
            <span aria-current="page">{last}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}

/** Views of one thing, each its own address. */
export const Tabs = ({ label, links }: { label: string; links: readonly Link[] }) => (
  <nav class="tabs" aria-label={label}>
    {links.map((link) => (
      <a key={link.href} href={link.href} aria-current={link.current ? "page" : undefined}>
        {link.label}
        {link.count === undefined ? null : (
          <>
            {" "}
            <span class="num">{link.count}</span>
          </>
        )}
      </a>
    ))}
  </nav>
);

/** Which numbers of pages are shown: the ends, the neighbours, and one in place of a gap of one. 0 stands for a gap. */
export function pageNumbers(page: number, pages: number): number[] {
  const shown = new Set([1, pages, page - 1, page, page + 1].filter((n) => n >= 1 && n <= pages));
  const numbers: number[] = [];
  let before = 0;
  for (const n of [...shown].sort((a, b) => a - b)) {
    if (n - before === 2) numbers.push(n - 1);
    else if (n - before > 2) numbers.push(0);
    numbers.push(n);
    before = n;
  }
  return numbers;
}

/**
 * Links to the pages of a list, which keep its query. `page` counts from 1; one page draws nothing. `address` is the
 * page's own unless told, e.g. with a fragment.
 */
export function Pagination({
  page,
  pages,
  address,
  param = "page",
}: {
  page: number;
  pages: number;
  address?: string | undefined;
  param?: string | undefined;
}) {
  const ui = useUi();
  if (pages <= 1) return null;
  const base = address ?? here(ui);
  const at = (n: number): string => withParam(base, param, n === 1 ? null : n);
  const name = (n: number): string => formatNumber(ui.lang, n);
  return (
    <nav class="pages" aria-label={ui.words.pages.label}>
      {page > 1 ? (
        <a href={at(page - 1)} rel="prev">
          {ui.words.pages.previous}
        </a>
      ) : null}
      {pageNumbers(page, pages).map((n, order) =>
        n === 0 ? (
          <span key={`gap${order}`} class="pages__gap">
            <span aria-hidden="true">…</span>
            <span class="out">{ui.words.pages.gap}</span>
          </span>
        ) : n === page ? (
          <b key={n} aria-current="page">
            <span class="out">{ui.words.pages.page(name(n))}</span>
            <span aria-hidden="true">{name(n)}</span>
          </b>
        ) : (
          <a key={n} href={at(n)} aria-label={ui.words.pages.page(name(n))}>
            {name(n)}
          </a>
        ),
      )}
      {page < pages ? (
        <a href={at(page + 1)} rel="next">
          {ui.words.pages.next}
        </a>
      ) : null}
    </nav>
  );
}

/** A section with its heading in the margin on wide screens, like the margin of a book. */
export const Part = ({
  title,
  lead,
  link,
  id,
  wide,
  first,
  children,
}: {
  title: ComponentChildren;
  lead?: ComponentChildren;
  link?: Link | undefined;
  id?: string | undefined;
  wide?: boolean | undefined;
  first?: boolean | undefined;
  children: ComponentChildren;
}) => (
  <section
    class={["part", wide ? "part--wide" : "", first ? "part--first" : ""].filter(Boolean).join(" ")}
    id={id}
  >
    <div class="wrap">
      <div class="part__head">
        <h2>{title}</h2>
        {lead ? <p>{lead}</p> : null}
        {link ? (
          <a class="more" href={link.href}>
            {link.label}
          </a>
        ) : null}
      </div>
      <div class="part__body">{children}</div>
    </div>
  </section>
);
