import {
  Button,
  Buttons,
  Dialog,
  DialogLink,
  Facts,
  FormErrors,
  Input,
  Message,
  problemIn,
  StateWord,
  to,
} from "#doors/web/ui";
import { dayOf, formatDay, formatTime } from "#platform/i18n/rules";
import { ActForm, Block, type Shown, typedIn, wrongIn } from "./person-parts.tsx";
import { officeWords } from "./words/index.ts";

/** The account of a person: opened, let in with a word for one use, closed, opened again. */
export function AccountBlock(shown: Shown) {
  const { ui, account, may, word } = shown;
  const words = officeWords(ui.lang).person;
  const when = (instant: Date): string =>
    `${formatDay(ui.lang, dayOf(instant), { year: true })}, ${formatTime(instant)}`;
  return (
    <Block id="account" title={words.account}>
      {word ? (
        <Message tone="wait" title={`${words.wordTitle}: ${word}`}>
          <p>{words.wordLead}</p>
          <p>
            {words.wordWhere}: <b>{to(ui, "/office/log-in/new-password")}</b>
          </p>
        </Message>
      ) : null}
      <FormErrors problems={wrongIn(shown, "account")} />
      {account ? (
        <Facts
          facts={[
            { label: words.login, value: account.login },
            {
              label: words.state,
              value: (
                <StateWord tone={account.closed ? "stop" : account.hasPassword ? "ok" : "wait"}>
                  {account.closed ? words.closed : account.hasPassword ? words.open : words.noPassword}
                </StateWord>
              ),
            },
            { label: words.second, value: account.secondFactor ? words.on : words.off },
            { label: words.lastSeen, value: account.lastSeen ? when(account.lastSeen) : words.never },
            { label: words.wordUntil, value: account.resetUntil ? when(account.resetUntil) : undefined },
          ]}
        />
      ) : (
        <p class="soft">{words.noAccount}</p>
      )}
      {may.accounts ? account ? <Manage {...shown} /> : <Create {...shown} /> : null}
    </Block>
  );
}

function Create(shown: Shown) {
  const { ui, person } = shown;
  const words = officeWords(ui.lang).person;
  return (
    <ActForm ui={ui} path={`/office/people/${person.id}/account`}>
      <Input
        name="login"
        label={words.login}
        value={typedIn(shown, "account", "login")}
        error={problemIn(wrongIn(shown, "account"), "login")}
        autoComplete="off"
        maxLength={40}
        width="middle"
        required
      />
      <Buttons>
        <Button>{words.createAccount}</Button>
      </Buttons>
    </ActForm>
  );
}

function Manage({ ui, person, account }: Shown) {
  const words = officeWords(ui.lang).person;
  if (!account) return null;
  const path = `/office/people/${person.id}/account`;
  const fields = { account: account.id };
  if (account.closed) {
    return (
      <ActForm ui={ui} path={`${path}/reopen`} fields={fields}>
        <Buttons>
          <Button quiet>{words.reopen}</Button>
        </Buttons>
      </ActForm>
    );
  }
  return (
    <>
      <ActForm ui={ui} path={`${path}/word`} fields={fields}>
        <Buttons>
          <Button quiet>{words.word}</Button>
        </Buttons>
      </ActForm>
      <Buttons>
        {account.secondFactor ? <DialogLink id="drop-second">{words.dropSecond}</DialogLink> : null}
        <DialogLink id="close-account">{words.close}</DialogLink>
      </Buttons>
      <Dialog id="close-account" title={words.close} back="#account">
        <p>{words.closeSure}</p>
        <ActForm ui={ui} path={`${path}/close`} fields={fields}>
          <Button danger>{words.close}</Button>
        </ActForm>
      </Dialog>
      <Dialog id="drop-second" title={words.dropSecond} back="#account">
        <p>{words.dropSure}</p>
        <ActForm ui={ui} path={`${path}/drop-second-step`} fields={fields}>
          <Button danger>{words.dropSecond}</Button>
        </ActForm>
      </Dialog>
    </>
  );
}
