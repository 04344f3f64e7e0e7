import { Hono } from "hono";
import { pick, textIn } from "#basics";
import { listById, publishedLists, type RecordList, type WholeList, wholeList } from "#catalogue";
import { makersLine, publicationLine, titleLine, titleTag } from "#catalogue/rules";
import { answer, type Env, ownOrigin, visitOf } from "#doors/web/gate";
import {
  Crumbs,
  Empty,
  ErrorPage,
  Facts,
  More,
  Page,
  Pagination,
  Part,
  TrilingualText,
  to,
  type Ui,
  uiOf,
} from "#doors/web/ui";
import type { Tree } from "#libraries";
import { fullName } from "#libraries/rules";
import { dayOf, formatDay, formatNumber } from "#platform/i18n";
import { treeToday } from "../search/places.ts";
import { publishedWords } from "./words.ts";

const perPage = 30;
const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;

/** `/{lang}/lists/{id}` is permanent; a list that was taken off the portal is not there. */
export const publishedPages = new Hono<Env>()
  .get("/lists", async (c) => {
    const visit = visitOf(c);
    const page = Math.min(numberIn(c.req.query("page")) ?? 1, 1_000);
    const lists = await publishedLists(visit.house.ground.db.sql, {
      offset: (page - 1) * perPage,
      limit: perPage + 1,
    });
    return answer(c, <ListsPage ui={uiOf(visit, visit.house.site())} lists={lists} page={page} />);
  })
  .get("/lists/:id", async (c) => {
    const visit = visitOf(c);
    const { ground, site, settings } = visit.house;
    const ui = uiOf(visit, site());
    const id = numberIn(c.req.param("id"));
    const list = id === undefined ? undefined : await listById(ground.db.sql, id);
    if (list?.state !== "published") return answer(c, <ErrorPage ui={ui} status={404} />, 404);
    const whole = await wholeList(ground.db.sql, list);
    const tree = await treeToday(ground.db.sql, ground.clock());
    const permanent = `${ownOrigin(c.req.raw, settings.baseUrl)}/${visit.lang}/lists/${list.id}`;
    return answer(c, <ListPage ui={ui} list={whole} tree={tree} permanent={permanent} />);
  });

function ListsPage({ ui, lists, page }: { ui: Ui; lists: readonly RecordList[]; page: number }) {
  const words = publishedWords(ui.lang);
  const shown = lists.slice(0, perPage);
  return (
    <Page ui={ui} title={words.title} description={words.lead}>
      <div class="wrap">
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
        {shown.length === 0 ? (
          <Empty level={2} title={words.empty} next={<More href={to(ui, "/search")}>{words.search}</More>}>
            {words.emptyNext}
          </Empty>
        ) : (
          <ul class="places">
            {shown.map((list) => (
              <li key={list.id}>
                <div>
                  <a
                    class="row-link"
                    href={to(ui, `/lists/${list.id}`)}
                    lang={pick(list.title, ui.lang)?.lang}
                  >
                    <TrilingualText text={list.title} tag={false} />
                  </a>
                  <p>
                    {words.entries}: {formatNumber(ui.lang, list.items)}
                    {list.publishedAt
                      ? ` · ${formatDay(ui.lang, dayOf(list.publishedAt), { year: true })}`
                      : ""}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
        <Pagination page={page} pages={lists.length > perPage ? page + 1 : page} />
      </div>
    </Page>
  );
}

function ListPage({ ui, list, tree, permanent }: { ui: Ui; list: WholeList; tree: Tree; permanent: string }) {
  const words = publishedWords(ui.lang);
  const title = textIn(list.title, ui.lang);
  const node = tree.node(list.node);
  const groups = [null, ...list.sections].map((section) => ({
    section,
    // What is not shown on the portal is not shown by way of a list either.
    entries: list.entries.filter((item) => item.shown && item.section === (section?.id ?? null)),
  }));
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <Page
      ui={ui}
      title={title}
      description={textIn(list.about ?? undefined, ui.lang).slice(0, 300) || title}
      head={<link rel="canonical" href={permanent} />}
    >
      <div class="wrap stack">
        <Crumbs links={[{ href: to(ui, "/lists"), label: words.title }]} />
        <h1>
          <TrilingualText text={list.title} />
        </h1>
        <div class="reading text">
          <TrilingualText text={list.about ?? undefined} none="" />
        </div>
        <Facts
          facts={[
            { label: words.library, value: node ? fullName(node, ui.lang).text : "" },
            { label: words.entries, value: formatNumber(ui.lang, count) },
            {
              label: words.published,
              value: list.publishedAt ? formatDay(ui.lang, dayOf(list.publishedAt), { year: true }) : "",
            },
            { label: words.permanent, value: <a href={permanent}>{permanent}</a> },
          ]}
        />
      </div>
      {groups.map(({ section, entries }) =>
        entries.length === 0 ? null : (
          <Part key={section?.id ?? 0} title={section ? textIn(section.title, ui.lang) : words.books}>
            <ol class="places">
              {entries.map((item) => {
                const tag = titleTag(item.description);
                return (
                  <li key={item.id}>
                    <div>
                      <a
                        class="row-link work"
                        href={to(ui, `/records/${item.record}`)}
                        lang={tag !== ui.lang ? tag : undefined}
                      >
                        {titleLine(item.description.title)}
                      </a>
                      <p>
                        {[makersLine(item.description), publicationLine(item.description)]
                          .filter(Boolean)
                          .join(" · ")}
                      </p>
                      <TrilingualText text={item.note ?? undefined} none="" />
                    </div>
                  </li>
                );
              })}
            </ol>
          </Part>
        ),
      )}
    </Page>
  );
}
