import { Hono } from "hono";
import { textIn } from "#basics";
import { listById, publishedLists, type RecordList, type WholeList, wholeList } from "#catalogue";
import { makersLine, publicationLine, titleLine, titleTag } from "#catalogue/rules";
import { answer, type Env, numberIn, ownOrigin, visitOf } from "#doors/web/gate";
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
import type { Tree, TreeNode } from "#libraries";
import { fullName } from "#libraries/rules";
import { dayOf, formatDay, formatNumber } from "#platform/i18n";
import { treeToday } from "../search/places.ts";
import { atOrBelow, ListRows } from "./rows.tsx";
import { publishedWords } from "./words.ts";

const perPage = 30;

/** `/{lang}/lists/{id}` is permanent; a list that was taken off the portal is not there. */
export const publishedPages = new Hono<Env>()
  .get("/lists", async (c) => {
    const visit = visitOf(c);
    const { ground, site } = visit.house;
    const page = Math.min(numberIn(c.req.query("page")) ?? 1, 1_000);
    const of = numberIn(c.req.query("of"));
    const tree = of === undefined ? undefined : await treeToday(ground.db.sql, ground.clock());
    const node = of === undefined ? undefined : tree?.node(of);
    const lists = await publishedLists(ground.db.sql, {
      offset: (page - 1) * perPage,
      limit: perPage + 1,
      nodes: node && tree ? atOrBelow(tree, node.id) : undefined,
    });
    return answer(c, <ListsPage ui={uiOf(visit, site())} lists={lists} page={page} node={node} />);
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

function ListsPage({
  ui,
  lists,
  page,
  node,
}: {
  ui: Ui;
  lists: readonly RecordList[];
  page: number;
  /** Of one library alone. */
  node: TreeNode | undefined;
}) {
  const words = publishedWords(ui.lang);
  const of = node ? fullName(node, ui.lang) : undefined;
  const shown = lists.slice(0, perPage);
  return (
    <Page
      ui={ui}
      title={of ? `${words.title}: ${of.text}` : words.title}
      description={words.lead}
      hidden={of !== undefined || page > 1}
    >
      <div class="wrap">
        {node && of ? (
          <Crumbs links={[{ href: to(ui, `/libraries/${node.id}`), label: of.text, lang: of.lang }]} />
        ) : null}
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
        {of ? (
          <p>
            {words.of(of.text)} <More href={to(ui, "/lists")}>{words.all}</More>
          </p>
        ) : null}
        {shown.length === 0 ? (
          <Empty level={2} title={words.empty} next={<More href={to(ui, "/search")}>{words.search}</More>}>
            {words.emptyNext}
          </Empty>
        ) : (
          <ListRows ui={ui} lists={shown} />
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
