import type { ComponentChildren } from "preact";
import { useUi } from "../context.tsx";
import type { Problem } from "../fields/field.tsx";
import { fieldId } from "../fields/field.tsx";
import { HornsMark } from "./marks.tsx";

export type MessageTone = "ok" | "neutral" | "wait" | "stop";

/** What happened, why, what next. `ok` and `neutral` are told politely, `stop` at once. */
export function Message({
  tone = "neutral",
  title,
  children,
  next,
  live = true,
}: {
  tone?: MessageTone;
  title?: ComponentChildren;
  /** Why, and what else there is to say. */
  children?: ComponentChildren;
  /** What can be done: a link or a button. */
  next?: ComponentChildren;
  /** Said aloud when the page opens; false for messages that always stand there. */
  live?: boolean;
}) {
  const { words } = useUi();
  const role = live ? (tone === "stop" ? "alert" : "status") : undefined;
  return (
    <div class={tone === "neutral" ? "message" : `message message--${tone}`} role={role}>
      {title ? (
        <p>
          {tone === "neutral" ? null : <span class="out">{words.message[tone]}: </span>}
          <b class="message__title">{title}</b>
        </p>
      ) : null}
      {typeof children === "string" ? <p>{children}</p> : children}
      {next ? <p class="message__next">{next}</p> : null}
    </div>
  );
}

/** All reasons against an act at once. A reason with a field leads to it. Nothing refused draws nothing. */
export function Refused({
  problems,
  title,
  next,
}: {
  problems: readonly Problem[];
  title?: ComponentChildren;
  next?: ComponentChildren;
}) {
  const { words } = useUi();
  if (problems.length === 0) return null;
  return (
    <section class="message message--stop" role="alert">
      <h2 class="message__title">{title ?? words.refused.title}</h2>
      <ul class="message__list">
        {problems.map((problem) => (
          <li key={`${problem.field}${problem.text}`}>
            {problem.field ? <a href={`#${fieldId(problem.field)}`}>{problem.text}</a> : problem.text}
          </li>
        ))}
      </ul>
      {next ? (
        <p class="message__next">
          <b>{words.refused.next}: </b>
          {next}
        </p>
      ) : null}
    </section>
  );
}

/** Nothing there yet: horns in gold, what is empty, the first step. */
export const Empty = ({
  title,
  children,
  next,
  level = 3,
}: {
  title: ComponentChildren;
  children?: ComponentChildren;
  next?: ComponentChildren;
  level?: 2 | 3;
}) => (
  <div class="empty">
    <HornsMark />
    {level === 2 ? <h2 class="empty__title">{title}</h2> : <h3 class="empty__title">{title}</h3>}
    {children ? <p class="soft">{children}</p> : null}
    {next ? <div class="btns btns--mid">{next}</div> : null}
  </div>
);
