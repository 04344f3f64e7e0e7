import type { ComponentChildren } from "preact";
import { Hidden, type Problem, to, type Ui } from "#doors/web/ui";
import type { Grant, PersonPage as Person, PostTitle } from "#people";
import type { Account } from "#platform/auth";
import type { Ground } from "./place.ts";

/** What the page of a person shows, and what its visitor may do there. */
export type Shown = {
  ui: Ui;
  ground: Ground;
  person: Person;
  titles: readonly PostTitle[];
  account: Account | undefined;
  grants: readonly Grant[];
  /** Nodes at which the visitor may edit people and give roles. */
  editable: ReadonlySet<number>;
  givable: ReadonlySet<number>;
  may: { edit: boolean; accounts: boolean; merge: boolean };
  /** Which form came back, with what was wrong and what was typed. */
  wrong?: { section: string; problems: readonly Problem[]; data: Record<string, unknown> } | undefined;
  notice?: string | undefined;
  /** Roles that the end of a post proposes to end. */
  proposed: readonly number[];
  /** A word for a new password, shown this once. */
  word?: string | undefined;
};

export const wrongIn = ({ wrong }: Shown, section: string): readonly Problem[] =>
  wrong?.section === section ? wrong.problems : [];
/** What was typed into a form that came back. */
export const typedIn = ({ wrong }: Shown, section: string, name: string): string | undefined => {
  const value = wrong?.section === section ? wrong.data[name] : undefined;
  return typeof value === "string" ? value : undefined;
};

export const Block = ({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ComponentChildren;
}) => (
  <section class="block stack" id={id}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** A form of this person: where it goes, and the key that makes it act once. */
export function ActForm({
  ui,
  path,
  fields = {},
  children,
  stack = true,
}: {
  ui: Ui;
  path: string;
  fields?: Record<string, string | number>;
  children: ComponentChildren;
  stack?: boolean;
}) {
  return (
    <form method="post" action={to(ui, path)} class={stack ? "form-stack" : undefined}>
      <Hidden name="key" value={crypto.randomUUID()} />
      {Object.entries(fields).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
