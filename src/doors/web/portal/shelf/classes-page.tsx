import { mostInClass } from "#catalogue";
import { bbkClasses } from "#catalogue/rules";
import { Button, Crumbs, Empty, Input, Page, to, type Ui } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { shelfWords } from "./words/index.ts";

/** The main divisions under which something stands. */
export function ClassesPage({ ui, counts }: { ui: Ui; counts: ReadonlyMap<string, number> }) {
  const words = shelfWords(ui.lang);
  const there = bbkClasses.filter(({ code }) => counts.has(code));
  const count = (n: number): string =>
    n > mostInClass ? `${formatNumber(ui.lang, mostInClass)}+` : formatNumber(ui.lang, n);
  return (
    <Page ui={ui} title={words.title} description={words.description}>
      <div class="wrap stack">
        <Crumbs links={[{ href: to(ui, "/search"), label: words.catalogue }]} last={words.title} />
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
        <form class="drawer-form" action={to(ui, "/shelf")}>
          <Input name="class" label={words.code} maxLength={40} width="middle" />
          <Button quiet>{words.open}</Button>
        </form>
        {there.length === 0 ? (
          <Empty level={2} title={words.empty} />
        ) : (
          <ul class="drawer">
            {there.map(({ code, name }) => (
              <li key={code}>
                <span class="num shelf-code">{code}</span>
                <a href={to(ui, "/shelf", { class: code })}>{name[ui.lang]}</a>
                <span class="soft num">
                  <span class="out">{words.records}: </span>
                  {count(counts.get(code) ?? 0)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Page>
  );
}
