import { langs } from "#basics";
import {
  Checkbox,
  Facts,
  FormErrors,
  Hidden,
  Input,
  Message,
  problemIn,
  Select,
  to,
  type Ui,
  WorkPage,
} from "#doors/web/ui";
import { words as peopleWords, roleOf } from "#people/rules";
import { ownName } from "#platform/i18n/rules";
import { NamesFields } from "../people/names-fields.tsx";
import { officeSide } from "../side.ts";
import { NewPasswordFields } from "./log-in-page.tsx";
import { Block, type Me, type MeProps as Props, Save, wrongIn } from "./me-parts.tsx";
import { Codes, SecondBlock } from "./second-block.tsx";
import { SessionsBlock } from "./sessions-block.tsx";
import { sessionWords } from "./words/index.ts";

export function MePage(props: Props) {
  const { ui, visit, me, notice } = props;
  const words = sessionWords(ui.lang).me;
  return (
    <WorkPage ui={ui} title={words.title} side={me.mustChange ? [] : officeSide(visit)}>
      {me.mustChange ? (
        <Message tone="wait" title={words.mustChange}>
          {words.mustChangeWhy}
        </Message>
      ) : null}
      {notice ? <Message tone="ok" title={notice} /> : null}
      {props.codes ? <Codes ui={ui} codes={props.codes} /> : null}
      {me.mustChange ? (
        <PasswordBlock {...props} />
      ) : (
        <>
          <RolesBlock ui={ui} me={me} />
          <NamesBlock {...props} />
          <LanguageBlock {...props} />
          <PasswordBlock {...props} />
          <SecondBlock {...props} />
          <SessionsBlock {...props} />
        </>
      )}
    </WorkPage>
  );
}

function RolesBlock({ ui, me }: { ui: Ui; me: Me }) {
  const words = sessionWords(ui.lang).me;
  const names = peopleWords[ui.lang].roles;
  const roleName = (code: string): string => {
    const role = roleOf(code);
    return role ? names[role.code].name : code;
  };
  return (
    <Facts
      facts={[
        { label: words.login, value: me.login },
        {
          label: words.roles,
          value:
            me.roles.length === 0 ? (
              words.noRoles
            ) : (
              <ul>
                {me.roles.map(({ role, place }) => (
                  <li key={`${role}${place}`}>
                    {roleName(role)} · {place}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

function NamesBlock(props: Props) {
  const { ui, me, wrong } = props;
  const words = sessionWords(ui.lang).me;
  const problems = wrongIn(props, "names");
  return (
    <Block id="names" title={words.name}>
      {me.person ? (
        <form method="post" action={to(ui, "/office/me/names")} class="form-stack">
          <p class="soft">{words.nameHint}</p>
          <FormErrors problems={problems} />
          <Hidden name="key" value={crypto.randomUUID()} />
          <Hidden name="version" value={me.person.version} />
          <NamesFields ui={ui} names={wrong?.names ?? me.person.names} problems={problems} />
          <Checkbox name="keepFormer" label={words.keepFormer} />
          <Save ui={ui} />
        </form>
      ) : (
        <p class="soft">{words.noPerson}</p>
      )}
    </Block>
  );
}

function LanguageBlock(props: Props) {
  const { ui } = props;
  const words = sessionWords(ui.lang).me;
  return (
    <Block id="language" title={words.language}>
      <form method="post" action={to(ui, "/office/me/language")} class="form-stack">
        <Select
          name="language"
          label={words.language}
          value={ui.lang}
          options={langs.map((one) => ({ value: one, label: ownName(one), lang: one }))}
          error={problemIn(wrongIn(props, "language"), "language")}
        />
        <Save ui={ui} />
      </form>
    </Block>
  );
}

function PasswordBlock(props: Props) {
  const { ui } = props;
  const words = sessionWords(ui.lang).me;
  const problems = wrongIn(props, "password");
  return (
    <Block id="password" title={words.password}>
      <form method="post" action={to(ui, "/office/me/password")} class="form-stack">
        <FormErrors problems={problems} />
        <Input
          name="old"
          type="password"
          label={words.old}
          error={problemIn(problems, "old")}
          autoComplete="current-password"
          maxLength={200}
          required
        />
        <NewPasswordFields ui={ui} problems={problems} />
        <Save ui={ui} label={words.changePassword} />
      </form>
    </Block>
  );
}
