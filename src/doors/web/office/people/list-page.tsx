import { pick } from "#basics";
import { ButtonLink, Empty, Pagination, SearchBox, Table, to, type Ui, WorkPage } from "#doors/web/ui";
import type { PersonInList, PersonsFound } from "#people";
import { shownName } from "#people/rules";
import { formatNumber } from "#platform/i18n/rules";
import { officeSide } from "../side.ts";
import { type Ground, placeInFull } from "./place.ts";
import { officeWords } from "./words/index.ts";

export const perPage = 50;

type Props = { ui: Ui; ground: Ground; asked: string; page: number; found: PersonsFound; mayAdd: boolean };

/** The people of the own nodes, found in any order and script. */
export function ListPage({ ui, ground, asked, page, found, mayAdd }: Props) {
  const words = officeWords(ui.lang).list;
  const add = mayAdd ? <ButtonLink href={to(ui, "/office/people/new")}>{words.add}</ButtonLink> : undefined;
  return (
    <WorkPage
      ui={ui}
      title={words.title}
      side={officeSide(ground.visit)}
      acts={add}
      kick={[words.found(formatNumber(ui.lang, found.total))]}
    >
      <SearchBox value={asked} action={to(ui, "/office/people")} label={words.search} />
      <p class="soft">{words.searchHint}</p>
      <Table
        caption={words.title}
        quietCaption
        rows={found.persons}
        rowKey={(one) => one.id}
        empty={
          <Empty title={words.nobody} level={2}>
            {words.nobodyNext}
          </Empty>
        }
        columns={[
          {
            key: "name",
            label: words.name,
            head: true,
            cell: (one) => (
              <a href={to(ui, `/office/people/${one.id}`)}>
                {shownName(one.names, ui.lang) || `№ ${one.id}`}
              </a>
            ),
          },
          { key: "posts", label: words.posts, cell: (one) => <Posts ui={ui} ground={ground} person={one} /> },
          {
            key: "account",
            label: words.account,
            cell: (one) =>
              one.account === null
                ? words.noAccount
                : one.account.closed
                  ? words.closedAccount
                  : words.hasAccount,
          },
        ]}
      />
      <Pagination page={page} pages={Math.ceil(found.total / perPage)} />
    </WorkPage>
  );
}

const Posts = ({ ui, ground, person }: { ui: Ui; ground: Ground; person: PersonInList }) =>
  person.posts.length === 0 ? (
    <span class="soft">{placeInFull(ground.tree, person.node, ui.lang)}</span>
  ) : (
    <div>
      {person.posts.map((post) => (
        <div key={post.id}>
          {pick(post.titleName, ui.lang)?.text} · {placeInFull(ground.tree, post.node, ui.lang)}
        </div>
      ))}
    </div>
  );
