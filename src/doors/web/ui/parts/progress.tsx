import type { ComponentChildren } from "preact";
import { formatNumber } from "#platform/i18n/rules";
import { here } from "../address.ts";
import { useUi } from "../context.tsx";
import { StateWord, type Tone } from "./text.tsx";

export type ProgressState = "queued" | "running" | "finished" | "failed";
const tones: Record<ProgressState, Tone> = {
  queued: "wait",
  running: "wait",
  finished: "ok",
  failed: "stop",
};

/**
 * Work behind the scenes: its name, state, how far it is. While it runs the page loads itself again (give the shell
 * `refresh`), and says so; a link does it at once. An unknown total shows a bar without an end.
 */
export function Progress({
  title,
  state,
  done,
  total,
  children,
}: {
  title: string;
  state: ProgressState;
  done?: number | undefined;
  total?: number | undefined;
  /** What it came to, or why it stopped. */
  children?: ComponentChildren;
}) {
  const ui = useUi();
  const { words, lang } = ui;
  const going = state === "queued" || state === "running";
  const known = done !== undefined && total !== undefined && total > 0;
  return (
    <div class="progress">
      <p class="progress__head">
        <b>{title}</b> <StateWord tone={tones[state]}>{words.progress[state]}</StateWord>
        {known ? (
          <span class="num">{words.progress.done(formatNumber(lang, done), formatNumber(lang, total))}</span>
        ) : null}
      </p>
      {known && state !== "queued" ? (
        <progress value={Math.min(done, total)} max={total} aria-label={title}>
          {words.progress.done(formatNumber(lang, done), formatNumber(lang, total))}
        </progress>
      ) : null}
      {children ? <div class="progress__said">{children}</div> : null}
      {going ? (
        <p class="note">
          {words.progress.refreshes}{" "}
          <a class="more" href={here(ui)}>
            {words.progress.refresh}
          </a>
        </p>
      ) : null}
    </div>
  );
}
