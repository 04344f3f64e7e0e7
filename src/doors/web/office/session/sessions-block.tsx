import { Button, Hidden, Refused, Table, Tag, to } from "#doors/web/ui";
import { dayOf, formatDay, formatTime } from "#platform/i18n/rules";
import { Block, type MeProps, wrongIn } from "./me-parts.tsx";
import { sessionWords } from "./words/index.ts";

/** Where one is logged in, and the way to end it. */
export function SessionsBlock(props: MeProps) {
  const { ui, me } = props;
  const words = sessionWords(ui.lang).me;
  const when = (instant: Date): string =>
    `${formatDay(ui.lang, dayOf(instant), { year: true })}, ${formatTime(instant)}`;
  return (
    <Block id="sessions" title={words.sessions}>
      <p class="soft">{words.sessionsLead}</p>
      <Refused problems={wrongIn(props, "sessions")} />
      <Table
        caption={words.sessions}
        quietCaption
        rows={me.sessions}
        rowKey={(one) => one.id}
        columns={[
          {
            key: "device",
            label: words.device,
            head: true,
            cell: (one) => (
              <>
                {one.device || words.deviceUnknown}
                {one.id === me.session ? (
                  <>
                    {" "}
                    <Tag>{words.here}</Tag>
                  </>
                ) : null}
              </>
            ),
          },
          { key: "since", label: words.since, cell: (one) => when(one.since) },
          { key: "seen", label: words.seen, cell: (one) => when(one.seen) },
          {
            key: "end",
            label: words.end,
            quiet: true,
            cell: (one) =>
              one.id === me.session ? null : (
                <form method="post" action={to(ui, "/office/me/sessions")}>
                  <Hidden name="session" value={one.id} />
                  <Button quiet small about={one.device || words.deviceUnknown}>
                    {words.end}
                  </Button>
                </form>
              ),
          },
        ]}
      />
      {me.sessions.length > 1 ? (
        <form method="post" action={to(ui, "/office/me/sessions")}>
          <Button quiet>{words.endOthers}</Button>
        </form>
      ) : null}
    </Block>
  );
}
