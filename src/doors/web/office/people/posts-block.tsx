import { pick } from "#basics";
import { Button, Buttons, FormErrors, Input, problemIn, Select, Table, Tag, type Ui } from "#doors/web/ui";
import type { Post } from "#people";
import { formatDay, formatNumber } from "#platform/i18n/rules";
import { ActForm, Block, type Shown, typedIn, wrongIn } from "./person-parts.tsx";
import { placeGroups, placeInFull } from "./place.ts";
import { officeWords } from "./words/index.ts";

/** The posts of a person, present and past; ending one and adding another where the visitor may. */
export function PostsBlock(shown: Shown) {
  const { ui, ground, person, editable } = shown;
  const words = officeWords(ui.lang).person;
  return (
    <Block id="posts" title={words.posts}>
      <FormErrors problems={wrongIn(shown, "end-post")} />
      <Table
        caption={words.posts}
        quietCaption
        rows={person.posts}
        rowKey={(post) => post.id}
        empty={<p class="soft">{words.noPosts}</p>}
        columns={[
          {
            key: "post",
            label: words.post,
            head: true,
            cell: (post) => (
              <>
                {pick(post.titleName, ui.lang)?.text}
                {post.elected ? (
                  <>
                    {" "}
                    <Tag>{words.elected}</Tag>
                  </>
                ) : null}
              </>
            ),
          },
          { key: "place", label: words.place, cell: (post) => placeInFull(ground.tree, post.node, ui.lang) },
          {
            key: "fraction",
            label: words.fraction,
            figures: true,
            cell: (post) => (post.fraction === null ? "–" : formatNumber(ui.lang, post.fraction, 2)),
          },
          {
            key: "from",
            label: words.from,
            cell: (post) => (post.from ? formatDay(ui.lang, post.from, { year: true }) : ""),
          },
          {
            key: "last",
            label: words.last,
            cell: (post) =>
              post.last ? (
                formatDay(ui.lang, post.last, { year: true })
              ) : editable.has(post.node) ? (
                <EndPost ui={ui} post={post} person={person.id} today={ground.day} />
              ) : (
                words.goesOn
              ),
          },
        ]}
      />
      {editable.size > 0 ? <AddPost {...shown} /> : null}
    </Block>
  );
}

function EndPost({ ui, post, person, today }: { ui: Ui; post: Post; person: number; today: string }) {
  const words = officeWords(ui.lang).person;
  return (
    <details>
      <summary>{words.endPost}</summary>
      <ActForm
        ui={ui}
        path={`/office/people/${person}/end-post`}
        fields={{ post: post.id, version: post.version }}
      >
        <Input name="last" id={`last-${post.id}`} type="date" label={words.last} value={today} required />
        <Buttons>
          <Button quiet small about={pick(post.titleName, ui.lang)?.text}>
            {words.endPost}
          </Button>
        </Buttons>
      </ActForm>
    </details>
  );
}

function AddPost(shown: Shown) {
  const { ui, ground, person, titles, editable } = shown;
  const words = officeWords(ui.lang).person;
  const problems = wrongIn(shown, "post");
  const typed = (name: string): string | undefined => typedIn(shown, "post", name);
  return (
    <details open={problems.length > 0}>
      <summary>{words.addPost}</summary>
      <ActForm ui={ui} path={`/office/people/${person.id}/posts`}>
        <FormErrors problems={problems} />
        <Select
          name="title"
          label={words.post}
          value={typed("title")}
          options={titles.map((title) => {
            const name = pick(title.name, ui.lang)?.text ?? title.code;
            return { value: String(title.id), label: title.elected ? `${name} (${words.elected})` : name };
          })}
          error={problemIn(problems, "title")}
          required
        />
        <Select
          name="node"
          label={words.place}
          value={typed("node") ?? String(person.node)}
          groups={placeGroups(ground, editable, ui.lang)}
          error={problemIn(problems, "node")}
          required
        />
        <Input
          name="fraction"
          label={words.fraction}
          hint={words.fractionHint}
          value={typed("fraction")}
          inputMode="decimal"
          error={problemIn(problems, "fraction")}
          maxLength={4}
          width="short"
          figures
        />
        <Input
          name="from"
          type="date"
          label={words.from}
          value={typed("from") ?? ground.day}
          error={problemIn(problems, "from")}
          width="middle"
          required
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
          <Button>{words.addPost}</Button>
        </Buttons>
      </ActForm>
    </details>
  );
}
