import { formatNumber } from "#platform/i18n/rules";
import { here, to } from "./address.ts";
import type { Ui } from "./context.tsx";
import type { Problem } from "./fields/field.tsx";
import { Page } from "./page.tsx";
import { ButtonLink, Buttons } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { HornsMark } from "./parts/marks.tsx";
import { Refused } from "./parts/message.tsx";
import { SearchBox } from "./parts/search-box.tsx";
import { wordsOf } from "./words/index.ts";

export const errorStatuses = [400, 401, 403, 404, 413, 429, 500, 503] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

export type ErrorProps = {
  ui: Ui;
  status: ErrorStatus;
  /** Reasons that are known, in words. */
  problems?: readonly Problem[] | undefined;
  /** By which the line in the log is found. */
  reference?: string | undefined;
  /** Seconds to wait (429, 503). */
  retryAfter?: number | undefined;
  /** Where to go back to, a path of this site. */
  back?: string | undefined;
};

/** A whole page for what went wrong: what, why, what next. */
export function ErrorPage(props: ErrorProps) {
  return (
    <Page ui={props.ui} title={wordsOf(props.ui.lang).error[props.status].title} hidden>
      <div class="wrap">
        <ErrorBody {...props} />
      </div>
    </Page>
  );
}

/** The same without the shell, for a page of the office that must keep its side list. */
export function ErrorBody({ ui, status, problems = [], reference, retryAfter, back }: ErrorProps) {
  const words = wordsOf(ui.lang);
  const said = words.error[status];
  return (
    <div class="trouble">
      <HornsMark />
      <h1>{said.title}</h1>
      <p class="trouble__why">{said.why}</p>
      <p class="trouble__next">
        {said.next}
        {retryAfter === undefined
          ? null
          : ` ${words.error.retryIn(retryAfter, formatNumber(ui.lang, retryAfter))}.`}
      </p>
      <Refused problems={problems} />
      {status === 404 ? <SearchBox /> : null}
      <Buttons>
        {back ? <ButtonLink href={back}>{words.error.back}</ButtonLink> : null}
        {(status === 401 || status === 403) && !ui.account ? (
          <ButtonLink href={to(ui, "/sign-in", { back: here(ui) })}>{words.site.signIn}</ButtonLink>
        ) : null}
        <ButtonLink href={to(ui, "/")} quiet>
          {words.error.home}
        </ButtonLink>
      </Buttons>
      <Facts
        line
        facts={[
          { label: words.error.code, value: String(status), figures: true },
          { label: words.error.reference, value: reference, figures: true },
        ]}
      />
    </div>
  );
}
