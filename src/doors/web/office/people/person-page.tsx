import {
  Button,
  Buttons,
  Checkbox,
  Facts,
  FormErrors,
  Message,
  problemIn,
  Refused,
  Select,
  Table,
  WorkPage,
} from "#doors/web/ui";
import {
  fullName,
  initialsName,
  nameForms,
  type PersonNames,
  words as peopleWords,
  shownName,
} from "#people/rules";
import { sessionWords } from "../session/words/index.ts";
import { officeSide } from "../side.ts";
import { AccountBlock } from "./account-block.tsx";
import { NamesFields } from "./names-fields.tsx";
import { ActForm, Block, type Shown, typedIn, wrongIn } from "./person-parts.tsx";
import { placeGroups, placeInFull } from "./place.ts";
import { PostsBlock } from "./posts-block.tsx";
import { RolesBlock } from "./roles-block.tsx";
import { officeWords } from "./words/index.ts";

/** A person: names in three scripts, posts, account, roles, what was merged into the record. */
export function PersonPage(shown: Shown) {
  const { ui, ground, person, notice } = shown;
  const words = officeWords(ui.lang).person;
  return (
    <WorkPage
      ui={ui}
      title={shownName(person.names, ui.lang) || `№ ${person.id}`}
      side={officeSide(ground.visit)}
      kick={[`${words.home}: ${placeInFull(ground.tree, person.node, ui.lang)}`]}
    >
      {notice ? <Message tone="ok" title={notice} /> : null}
      <NamesBlock {...shown} />
      <PostsBlock {...shown} />
      <AccountBlock {...shown} />
      <RolesBlock {...shown} />
      <MergesBlock {...shown} />
    </WorkPage>
  );
}

function NamesBlock(shown: Shown) {
  const { ui, person, may, wrong } = shown;
  const words = officeWords(ui.lang).person;
  const said = peopleWords[ui.lang];
  const problems = wrongIn(shown, "names");
  const typed = wrong?.section === "names" ? (wrong.data.names as PersonNames | undefined) : undefined;
  return (
    <Block id="names" title={words.names}>
      <Facts
        facts={[
          ...nameForms.map((form) => {
            const name = person.names[form];
            return {
              label: said.forms[form],
              value: name ? (
                <span lang={form === "latn" ? "kk-Latn" : form}>
                  {fullName(name)} <span class="soft">({initialsName(name, "given-first")})</span>
                </span>
              ) : undefined,
            };
          }),
          {
            label: words.former,
            value:
              person.former.length > 0
                ? person.former.map(({ name }) => fullName(name)).join("; ")
                : undefined,
          },
        ]}
      />
      {may.edit ? (
        <details open={problems.length > 0}>
          <summary>{words.editNames}</summary>
          <ActForm ui={ui} path={`/office/people/${person.id}/names`} fields={{ version: person.version }}>
            <FormErrors problems={problems} />
            <NamesFields ui={ui} names={typed ?? person.names} problems={problems} />
            <Checkbox name="keepFormer" label={sessionWords(ui.lang).me.keepFormer} />
            <Buttons>
              <Button>{words.editNames}</Button>
            </Buttons>
          </ActForm>
        </details>
      ) : null}
      {may.edit && person.posts.length > 0 ? <HandOver {...shown} /> : null}
    </Block>
  );
}

function HandOver(shown: Shown) {
  const { ui, ground, person } = shown;
  const words = officeWords(ui.lang).person;
  const problems = wrongIn(shown, "hand-over");
  const places = new Set(
    person.posts.flatMap((post) => [post.node, ground.tree.systemOf(post.node)?.id ?? post.node]),
  );
  places.delete(person.node);
  if (places.size === 0) return null;
  return (
    <details open={problems.length > 0}>
      <summary>{words.handOver}</summary>
      <ActForm ui={ui} path={`/office/people/${person.id}/hand-over`}>
        <FormErrors problems={problems} />
        <Select
          name="node"
          label={words.handOver}
          hint={words.handOverHint}
          groups={placeGroups(ground, places, ui.lang)}
          value={typedIn(shown, "hand-over", "node")}
          error={problemIn(problems, "node")}
        />
        <Buttons>
          <Button quiet>{words.handOver}</Button>
        </Buttons>
      </ActForm>
    </details>
  );
}

function MergesBlock(shown: Shown) {
  const { ui, person, may } = shown;
  const words = officeWords(ui.lang).person;
  if (person.merges.length === 0) return null;
  return (
    <Block id="merges" title={words.merges}>
      <Refused problems={wrongIn(shown, "merges")} />
      <Table
        caption={words.merges}
        quietCaption
        rows={person.merges}
        rowKey={(one) => one.id}
        columns={[
          { key: "name", label: words.names, head: true, cell: (one) => shownName(one.names, ui.lang) },
          { key: "why", label: officeWords(ui.lang).doubles.why, cell: (one) => one.why },
          {
            key: "undo",
            label: words.undo,
            quiet: true,
            cell: (one) =>
              may.merge ? (
                <ActForm
                  ui={ui}
                  path={`/office/people/${person.id}/undo-merge`}
                  fields={{ merge: one.id }}
                  stack={false}
                >
                  <Button quiet small about={shownName(one.names, ui.lang)}>
                    {words.undo}
                  </Button>
                </ActForm>
              ) : null,
          },
        ]}
      />
    </Block>
  );
}
