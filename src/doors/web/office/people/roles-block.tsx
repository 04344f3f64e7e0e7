import {
  Button,
  Buttons,
  Checkboxes,
  FormErrors,
  Input,
  Message,
  problemIn,
  Select,
  Table,
} from "#doors/web/ui";
import type { Grant } from "#people";
import { mayGive, words as peopleWords, roleOf, roles } from "#people/rules";
import { dayOf, formatDay } from "#platform/i18n/rules";
import { ActForm, Block, type Shown, typedIn, wrongIn } from "./person-parts.tsx";
import { placeGroups, placeInFull } from "./place.ts";
import { officeWords } from "./words/index.ts";

/** The roles of an account with their days; ended ones stay to be read. */
export function RolesBlock(shown: Shown) {
  const { ui, ground, account, grants, givable, proposed } = shown;
  const words = officeWords(ui.lang).person;
  if (!account) return null;
  return (
    <Block id="roles" title={words.roles}>
      <Proposed {...shown} />
      <FormErrors problems={wrongIn(shown, "end-role")} />
      <Table
        caption={words.roles}
        quietCaption
        rows={grants}
        rowKey={(grant) => grant.id}
        empty={<p class="soft">{words.noRoles}</p>}
        columns={[
          { key: "role", label: words.role, head: true, cell: (grant) => nameOfRole(shown, grant.role) },
          {
            key: "place",
            label: words.place,
            cell: (grant) => placeInFull(ground.tree, grant.node, ui.lang),
          },
          {
            key: "granted",
            label: words.granted,
            cell: (grant) => formatDay(ui.lang, dayOf(grant.grantedAt), { year: true }),
          },
          { key: "ended", label: words.ended, cell: (grant) => endOf(shown, grant) },
          {
            key: "end",
            label: words.endRole,
            quiet: true,
            cell: (grant) =>
              grant.open && givable.has(grant.node) && !proposed.includes(grant.id) ? (
                <ActForm
                  ui={ui}
                  path={`/office/people/${shown.person.id}/end-role`}
                  fields={{ grant: grant.id }}
                  stack={false}
                >
                  <Button quiet small about={nameOfRole(shown, grant.role)}>
                    {words.endRole}
                  </Button>
                </ActForm>
              ) : null,
          },
        ]}
      />
      {givable.size > 0 && !account.closed ? <GiveRole {...shown} /> : null}
    </Block>
  );
}

function nameOfRole({ ui }: Shown, code: string): string {
  const role = roleOf(code);
  return role ? peopleWords[ui.lang].roles[role.code].name : code;
}

function endOf({ ui }: Shown, grant: Grant): string {
  if (grant.endedAt) return formatDay(ui.lang, dayOf(grant.endedAt), { year: true });
  if (grant.last) return formatDay(ui.lang, grant.last, { year: true });
  return grant.open && !grant.current ? officeWords(ui.lang).person.future : "";
}

/** What the end of a post proposes: the person at the page decides. */
function Proposed(shown: Shown) {
  const { ui, ground, grants, proposed, person } = shown;
  const words = officeWords(ui.lang).person;
  const open = grants.filter((grant) => grant.open && proposed.includes(grant.id));
  if (open.length === 0) return null;
  return (
    <Message tone="wait" title={words.proposed}>
      <ActForm ui={ui} path={`/office/people/${person.id}/end-role`}>
        <Checkboxes
          name="grants[]"
          label={words.roles}
          values={open.map((grant) => String(grant.id))}
          options={open.map((grant) => ({
            value: String(grant.id),
            label: `${nameOfRole(shown, grant.role)} · ${placeInFull(ground.tree, grant.node, ui.lang)}`,
          }))}
        />
        <Buttons>
          <Button>{words.endChosen}</Button>
        </Buttons>
      </ActForm>
    </Message>
  );
}

function GiveRole(shown: Shown) {
  const { ui, ground, person, account, givable } = shown;
  const words = officeWords(ui.lang).person;
  const said = peopleWords[ui.lang].roles;
  const problems = wrongIn(shown, "role");
  const typed = (name: string): string | undefined => typedIn(shown, "role", name);
  const { tree, visit } = ground;
  const lineageOf = (id: number): number[] => [id, ...tree.above(id).map((node) => node.id)];
  // Only what the visitor could give somewhere is offered; the act asks again at the place.
  const offered = roles.filter((role) =>
    [...givable].some((id) => {
      const kind = tree.node(id)?.kind;
      return role.places.some((place) => place === kind) && mayGive(visit.actor, role, lineageOf(id));
    }),
  );
  const kinds = new Set<string>(offered.flatMap((role) => role.places));
  return (
    <details open={problems.length > 0}>
      <summary>{words.giveRole}</summary>
      <ActForm ui={ui} path={`/office/people/${person.id}/roles`} fields={{ account: account?.id ?? 0 }}>
        <FormErrors problems={problems} />
        <Select
          name="role"
          label={words.role}
          value={typed("role")}
          options={offered.map((role) => ({
            value: role.code,
            label: said[role.code].name,
          }))}
          error={problemIn(problems, "role")}
          required
        />
        <Select
          name="node"
          label={words.place}
          value={typed("node") ?? String(person.node)}
          groups={placeGroups(ground, givable, ui.lang, (node) => kinds.has(node.kind))}
          error={problemIn(problems, "node")}
          required
        />
        <Input
          name="from"
          type="date"
          label={words.from}
          value={typed("from") ?? ground.day}
          error={problemIn(problems, "from")}
          width="middle"
        />
        <Input
          name="last"
          type="date"
          label={words.last}
          value={typed("last")}
          error={problemIn(problems, "last")}
          width="middle"
        />
        <Buttons>
          <Button>{words.giveRole}</Button>
        </Buttons>
      </ActForm>
    </details>
  );
}
