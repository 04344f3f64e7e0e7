/** A series: its records in the order of their numbers. */
import type { SeriesPage as Found } from "#catalogue";
import { formatLabel, formatsOf, makersLine, publicationLine, titleLine, titleTag } from "#catalogue/rules";
import { ButtonLink, Crumbs, Empty, Page, Pagination, to, type Ui } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { besideWords } from "./words/beside.ts";
import { recordWords } from "./words/index.ts";

export const seriesOnPage = 50;

export function SeriesPage({
  ui,
  name,
  found,
  page,
  canonical,
}: {
  ui: Ui;
  name: string;
  found: Found;
  page: number;
  canonical: string;
}) {
  const words = besideWords(ui.lang).series;
  const title = words.title(name);
  const count = words.count(found.total, formatNumber(ui.lang, found.total));
  return (
    <Page
      ui={ui}
      title={title}
      description={`${title}. ${count}`}
      hidden={found.total === 0 || page > 1}
      head={<link rel="canonical" href={canonical} />}
    >
      <div class="wrap stack">
        <Crumbs
          links={[{ href: to(ui, "/search"), label: recordWords(ui.lang).search }]}
          last={words.crumb}
        />
        <h1>{title}</h1>
        {found.total === 0 ? (
          <Empty
            level={2}
            title={words.none}
            next={
              <ButtonLink quiet href={to(ui, "/search", { q: name })}>
                {words.search}
              </ButtonLink>
            }
          />
        ) : (
          <>
            <p class="soft">{count}</p>
            <ul class="places">
              {found.records.map(({ id, description, number }) => {
                const tag = titleTag(description);
                const facts = [
                  makersLine(description),
                  publicationLine(description),
                  formatsOf(description)
                    .map((code) => formatLabel(code, ui.lang))
                    .join(", "),
                ];
                return (
                  <li key={id}>
                    <div>
                      <a
                        class="row-link work"
                        href={to(ui, `/records/${id}`)}
                        lang={tag !== ui.lang ? tag : undefined}
                      >
                        {titleLine(description.title)}
                      </a>
                      <p>{facts.filter(Boolean).join(" · ")}</p>
                    </div>
                    <span class="num">{/^\d+$/.test(number) ? `№ ${number}` : number}</span>
                    <span />
                  </li>
                );
              })}
            </ul>
            <Pagination page={page} pages={Math.ceil(found.total / seriesOnPage)} />
          </>
        )}
      </div>
    </Page>
  );
}
