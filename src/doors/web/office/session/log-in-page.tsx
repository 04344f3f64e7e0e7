import {
  Button,
  Buttons,
  Crumbs,
  FormErrors,
  Hidden,
  Input,
  Message,
  More,
  Page,
  type Problem,
  problemIn,
  Table,
  to,
  type Ui,
} from "#doors/web/ui";
import type { DemonstrationAccount } from "#people";
import { words as peopleWords, roleOf, shownName } from "#people/rules";
import { demonstrationPassword, passwordLength } from "#platform/auth/rules";
import { sessionWords } from "./words/index.ts";

type Common = { ui: Ui; problems: readonly Problem[]; back: string };

/** Accounts of the demonstration, with the places of their roles in words. */
export type Shown = DemonstrationAccount & { places: ReadonlyMap<number, string> };

export function LogInPage({
  ui,
  problems,
  back,
  login,
  notice,
  shown,
}: Common & { login: string; notice?: boolean; shown: readonly Shown[] }) {
  const words = sessionWords(ui.lang);
  return (
    <Page ui={ui} title={words.logIn.title} hidden>
      <div class="wrap stack">
        <Crumbs links={[]} last={words.logIn.title} />
        <h1>{words.logIn.title}</h1>
        <p class="soft">{words.logIn.lead}</p>
        {notice ? (
          <Message tone="ok" title={words.reset.done}>
            {words.reset.doneNext}
          </Message>
        ) : null}
        <FormErrors problems={problems} />
        <form method="post" action={to(ui, "/office/log-in")} class="form-stack">
          <Hidden name="back" value={back} />
          <Input
            name="login"
            label={words.logIn.login}
            value={login}
            error={problemIn(problems, "login")}
            autoComplete="username"
            maxLength={60}
            required
            autoFocus={login === ""}
          />
          <Input
            name="password"
            type="password"
            label={words.logIn.password}
            error={problemIn(problems, "password")}
            autoComplete="current-password"
            maxLength={passwordLength.most}
            required
            autoFocus={login !== ""}
          />
          <Buttons>
            <Button>{words.logIn.enter}</Button>
          </Buttons>
        </form>
        <p class="soft">{words.logIn.forgotten}</p>
        <More href={to(ui, "/office/log-in/new-password")}>{words.logIn.haveWord}</More>
        {shown.length > 0 ? <Demonstration ui={ui} shown={shown} /> : null}
      </div>
    </Page>
  );
}

function Demonstration({ ui, shown }: { ui: Ui; shown: readonly Shown[] }) {
  const words = sessionWords(ui.lang).logIn;
  const names = peopleWords[ui.lang].roles;
  const roleName = (code: string): string => {
    const role = roleOf(code);
    return role ? names[role.code].name : code;
  };
  return (
    <section class="stack">
      <h2>{words.demonstration}</h2>
      <p>
        {words.demonstrationLead} <b class="num">{demonstrationPassword}</b>
      </p>
      <Table
        caption={words.demonstration}
        quietCaption
        rows={shown}
        rowKey={(one) => one.login}
        columns={[
          {
            key: "login",
            label: words.login,
            head: true,
            cell: (one) => <a href={to(ui, "/office/log-in", { login: one.login })}>{one.login}</a>,
          },
          {
            key: "role",
            label: words.demonstrationRole,
            cell: (one) => one.roles.map(({ role }) => roleName(role)).join("; "),
          },
          {
            key: "place",
            label: words.demonstrationPlace,
            cell: (one) => [...new Set(one.roles.map(({ node }) => one.places.get(node) ?? ""))].join("; "),
          },
          { key: "name", label: words.demonstrationName, cell: (one) => shownName(one.names, ui.lang) },
        ]}
      />
    </section>
  );
}

export function SecondStepPage({ ui, problems, back }: Common) {
  const words = sessionWords(ui.lang).second;
  return (
    <Page ui={ui} title={words.title} hidden>
      <div class="wrap stack">
        <Crumbs
          links={[{ href: to(ui, "/office/log-in"), label: sessionWords(ui.lang).logIn.title }]}
          last={words.title}
        />
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <FormErrors problems={problems} />
        <form method="post" action={to(ui, "/office/log-in/second")} class="form-stack">
          <Hidden name="back" value={back} />
          <Input
            name="code"
            label={words.code}
            hint={words.hint}
            error={problemIn(problems, "code")}
            autoComplete="one-time-code"
            maxLength={40}
            width="middle"
            required
            autoFocus
          />
          <Buttons>
            <Button>{words.enter}</Button>
          </Buttons>
        </form>
        <More href={to(ui, "/office/log-in", { back })}>{words.again}</More>
      </div>
    </Page>
  );
}

export function NewPasswordPage({
  ui,
  problems,
  login,
  word,
}: Omit<Common, "back"> & { login: string; word: string }) {
  const all = sessionWords(ui.lang);
  const words = all.reset;
  return (
    <Page ui={ui} title={words.title} hidden>
      <div class="wrap stack">
        <Crumbs
          links={[{ href: to(ui, "/office/log-in"), label: sessionWords(ui.lang).logIn.title }]}
          last={words.title}
        />
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
        <FormErrors problems={problems} />
        <form method="post" action={to(ui, "/office/log-in/new-password")} class="form-stack">
          <Input
            name="login"
            label={all.logIn.login}
            value={login}
            error={problemIn(problems, "login")}
            autoComplete="username"
            maxLength={60}
            required
          />
          <Input
            name="word"
            label={words.word}
            value={word}
            error={problemIn(problems, "word")}
            autoComplete="off"
            maxLength={60}
            required
          />
          <NewPasswordFields ui={ui} problems={problems} />
          <Buttons>
            <Button>{words.save}</Button>
          </Buttons>
        </form>
      </div>
    </Page>
  );
}

/** The new password twice, with what it must be. */
export function NewPasswordFields({ ui, problems }: { ui: Ui; problems: readonly Problem[] }) {
  const words = sessionWords(ui.lang).reset;
  return (
    <>
      <Input
        name="password"
        type="password"
        label={words.password}
        hint={words.rule(passwordLength.least)}
        error={problemIn(problems, "password")}
        autoComplete="new-password"
        maxLength={passwordLength.most}
        required
      />
      <Input
        name="again"
        type="password"
        label={words.again}
        error={problemIn(problems, "again")}
        autoComplete="new-password"
        maxLength={passwordLength.most}
        required
      />
    </>
  );
}
