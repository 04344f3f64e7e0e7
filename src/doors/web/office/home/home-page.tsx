/** The first page of the office: where somebody works, and the few things they come for. */
import type { Visit } from "#doors/web/gate";
import { Empty, More, Table, to, type Ui, WorkPage } from "#doors/web/ui";
import type { Tree } from "#libraries";
import { fullName } from "#libraries/rules";
import { isRole, words as peopleWords } from "#people/rules";
import { mayAnywhere, officeSide } from "../side.ts";
import { homeWords } from "./words/index.ts";

export function HomePage({ visit, ui, tree }: { visit: Visit; ui: Ui; tree: Tree }) {
  const words = homeWords(ui.lang);
  const roles = peopleWords[ui.lang].roles;
  const places = visit.actor.grants.map((grant) => {
    const node = tree.node(grant.node);
    return {
      key: `${grant.role}-${grant.node}`,
      role: isRole(grant.role) ? roles[grant.role].name : grant.role,
      node: grant.node,
      place: node ? fullName(node, ui.lang) : undefined,
    };
  });
  const todo = todoOf(visit, tree);
  return (
    <WorkPage
      ui={ui}
      title={words.title}
      side={officeSide(visit)}
      heading={visit.account ? `${words.welcome}, ${visit.account.name}` : words.title}
    >
      <div class="stack">
        {places.length > 0 ? (
          <Table
            caption={words.yourPlaces}
            stack
            rows={places}
            rowKey={(row) => row.key}
            columns={[
              { key: "role", label: words.role, head: true, cell: (row) => row.role },
              {
                key: "place",
                label: words.place,
                cell: (row) =>
                  row.place ? (
                    <a href={to(ui, `/office/libraries/${row.node}`)} lang={row.place.lang}>
                      {row.place.text}
                    </a>
                  ) : null,
              },
            ]}
          />
        ) : (
          <Empty title={words.noRole} next={words.noRoleNext} level={2} />
        )}
        <h2>{words.start}</h2>
        <ul>
          {todo.map(({ path, label }) => (
            <li key={path}>
              <More href={to(ui, path)}>{label(words.todo)}</More>
            </li>
          ))}
        </ul>
      </div>
    </WorkPage>
  );
}

type Todo = ReturnType<typeof homeWords>["todo"];

/** What the person may do, the likeliest first; the first place of theirs is where hours and pages are looked at. */
function todoOf({ actor }: Visit, tree: Tree): { path: string; label: (words: Todo) => string }[] {
  const own = actor.grants
    .map((grant) => tree.node(grant.node))
    .find((node) => node && node.kind !== "region");
  const place = own ? `/office/libraries/${own.id}` : "/office/libraries";
  const all = [
    { path: place, label: (words: Todo) => words.branch, shown: mayAnywhere(actor, "tree.edit") },
    {
      path: place,
      label: (words: Todo) => words.hours,
      shown: mayAnywhere(actor, "hours.edit") && !mayAnywhere(actor, "tree.edit"),
    },
    {
      path: "/office/people",
      label: (words: Todo) => words.people,
      shown: mayAnywhere(actor, "people.read"),
    },
    {
      path: "/office/catalogue",
      label: (words: Todo) => words.import,
      shown: mayAnywhere(actor, "catalogue.import"),
    },
    {
      path: "/office/catalogue/queue",
      label: (words: Todo) => words.queue,
      shown: mayAnywhere(actor, "catalogue.import"),
    },
    { path: "/office/me", label: (words: Todo) => words.me, shown: true },
  ];
  return all.filter((one) => one.shown);
}
