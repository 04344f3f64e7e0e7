import { encode } from "uqr";
import { FormErrors, Input, type Problem, problemIn, StateWord, to, type Ui } from "#doors/web/ui";
import { Block, type MeProps, Save, wrongIn } from "./me-parts.tsx";
import { sessionWords } from "./words/index.ts";

/** The second step: off, begun and waiting for its first code, or on. Each change asks for the password. */
export function SecondBlock(props: MeProps) {
  const { ui, me } = props;
  const words = sessionWords(ui.lang).me;
  const problems = wrongIn(props, "second");
  return (
    <Block id="second" title={words.second}>
      <p>
        <StateWord tone={me.second.on ? "ok" : "wait"}>
          {me.second.on ? words.secondOn : words.secondOff}
        </StateWord>
      </p>
      <p class="soft">{words.secondWhy}</p>
      <FormErrors problems={problems} />
      {me.second.on ? <WhenOn ui={ui} left={me.second.left} problems={problems} /> : null}
      {!me.second.on && me.second.begun ? (
        <WhenBegun ui={ui} uri={me.second.begun.uri} secret={me.second.begun.secret} problems={problems} />
      ) : null}
      {!me.second.on && !me.second.begun ? (
        <form method="post" action={to(ui, "/office/me/second-step/begin")} class="form-stack">
          <Proof ui={ui} problems={problems} id="proof-begin" />
          <Save ui={ui} label={words.begin} />
        </form>
      ) : null}
    </Block>
  );
}

const Proof = ({ ui, problems, id }: { ui: Ui; problems: readonly Problem[]; id: string }) => (
  <Input
    name="proof"
    id={id}
    type="password"
    label={sessionWords(ui.lang).me.proof}
    error={problemIn(problems, "proof")}
    autoComplete="current-password"
    maxLength={200}
    width="middle"
    required
  />
);

function WhenBegun({
  ui,
  uri,
  secret,
  problems,
}: {
  ui: Ui;
  uri: string;
  secret: string;
  problems: readonly Problem[];
}) {
  const words = sessionWords(ui.lang);
  return (
    <form method="post" action={to(ui, "/office/me/second-step/confirm")} class="form-stack">
      <p>{words.me.scan}</p>
      <QrCode text={uri} label={words.me.qr} />
      <p>
        {words.me.secret}: <b class="num">{secret.replace(/(.{4})(?=.)/g, "$1 ")}</b>
      </p>
      <Input
        name="code"
        label={words.second.code}
        error={problemIn(problems, "code")}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={10}
        width="short"
        required
      />
      <Save ui={ui} label={words.me.confirm} />
    </form>
  );
}

function WhenOn({ ui, left, problems }: { ui: Ui; left: number; problems: readonly Problem[] }) {
  const words = sessionWords(ui.lang).me;
  return (
    <>
      <p>{words.codesLeft(left)}</p>
      <form method="post" action={to(ui, "/office/me/second-step/codes")} class="form-stack">
        <Proof ui={ui} problems={problems} id="proof-codes" />
        <Save ui={ui} label={words.newCodes} quiet />
      </form>
      <form method="post" action={to(ui, "/office/me/second-step/stop")} class="form-stack">
        <Proof ui={ui} problems={problems} id="proof-stop" />
        <Save ui={ui} label={words.stop} quiet />
      </form>
    </>
  );
}

/** Recovery codes, shown once. */
export function Codes({ ui, codes }: { ui: Ui; codes: readonly string[] }) {
  const words = sessionWords(ui.lang).me;
  return (
    <section class="message message--wait stack" role="status">
      <h2 class="message__title">{words.codes}</h2>
      <p>{words.codesLead}</p>
      <ul class="message__list">
        {codes.map((code) => (
          <li key={code} class="num">
            {code}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A QR code as one path: dark squares on white in every colour scheme, for a camera reads it and no eye. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      role="img"
      aria-label={label}
      width="240"
      height="240"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
