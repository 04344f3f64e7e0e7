import {
  Button,
  Buttons,
  Checkbox,
  FormErrors,
  Hidden,
  Input,
  Message,
  type Problem,
  problemIn,
  Select,
  Table,
  to,
  type Ui,
  WorkPage,
} from "#doors/web/ui";
import type { Double } from "#people";
import { type PersonNames, words as peopleWords, shownName } from "#people/rules";
import { officeSide } from "../side.ts";
import { NamesFields } from "./names-fields.tsx";
import { type Ground, placeGroups } from "./place.ts";
import { officeWords } from "./words/index.ts";

type Props = {
  ui: Ui;
  ground: Ground;
  places: ReadonlySet<number>;
  given: { node: string; typed: string; names: PersonNames };
  doubles: readonly Double[];
  /** The order of a name in one line was a guess. */
  guess?: boolean;
  problems?: readonly Problem[];
};

/** Entering a person: read out of one line or filled in by parts; who is like them stands beside the form. */
export function AddPage({ ui, ground, places, given, doubles, guess, problems = [] }: Props) {
  const words = officeWords(ui.lang).add;
  return (
    <WorkPage ui={ui} title={words.title} side={officeSide(ground.visit)}>
      <form method="get" action={to(ui, "/office/people/new")} class="form-stack">
        <Input name="typed" label={words.typed} hint={words.typedHint} value={given.typed} maxLength={200} />
        <Hidden name="node" value={given.node} />
        <Buttons>
          <Button quiet>{words.read}</Button>
        </Buttons>
      </form>
      {guess ? <Message tone="wait" title={words.guess} /> : null}
      <FormErrors problems={problems} />
      <Doubles ui={ui} doubles={doubles} />
      <form method="post" action={to(ui, "/office/people")} class="form-stack">
        <Hidden name="key" value={crypto.randomUUID()} />
        <Select
          name="node"
          label={words.where}
          hint={words.whereHint}
          value={given.node}
          groups={placeGroups(ground, places, ui.lang)}
          error={problemIn(problems, "node")}
          required
        />
        <NamesFields ui={ui} names={given.names} problems={problems} />
        {doubles.length > 0 ? <Checkbox name="different" label={words.different} /> : null}
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </form>
    </WorkPage>
  );
}

/** Who is like the one being entered, and why. */
export function Doubles({ ui, doubles }: { ui: Ui; doubles: readonly Double[] }) {
  if (doubles.length === 0) return null;
  const words = officeWords(ui.lang);
  const said = peopleWords[ui.lang];
  return (
    <section class="stack">
      <Message tone="wait" title={words.add.alike}>
        {words.add.alikeLead}
      </Message>
      <Table
        caption={words.add.alike}
        quietCaption
        rows={doubles}
        rowKey={(one) => one.person}
        columns={[
          {
            key: "name",
            label: words.list.name,
            head: true,
            cell: (one) => (
              <a href={to(ui, `/office/people/${one.person}`)}>{shownName(one.names, ui.lang)}</a>
            ),
          },
          {
            key: "why",
            label: words.doubles.why,
            cell: (one) =>
              `${said.degree[one.degree]}: ${one.reasons.map((reason) => said.likeness[reason]).join(", ")}`,
          },
        ]}
      />
    </section>
  );
}
