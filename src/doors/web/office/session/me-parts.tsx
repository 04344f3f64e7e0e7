import type { ComponentChildren } from "preact";
import type { Visit } from "#doors/web/gate";
import { Button, Buttons, type Problem, type Ui, wordsOf } from "#doors/web/ui";
import type { PersonNames } from "#people/rules";
import type { SecondFactorBegun, SessionSeen } from "#platform/auth";

export type Section = "names" | "language" | "password" | "second" | "sessions";

/** What the page of one's own shows. */
export type Me = {
  login: string;
  mustChange: boolean;
  person: { version: number; names: PersonNames } | null;
  roles: { role: string; place: string }[];
  second: { on: boolean; left: number; begun: SecondFactorBegun | undefined };
  sessions: readonly SessionSeen[];
  session: number;
};

export type MeProps = {
  ui: Ui;
  visit: Visit;
  me: Me;
  /** What came back wrong, and in which form. */
  wrong?: { section: Section; problems: readonly Problem[]; names?: PersonNames | undefined } | undefined;
  /** What went well, in words. */
  notice?: string | undefined;
  /** Recovery codes, shown this once. */
  codes?: readonly string[] | undefined;
};

export const wrongIn = ({ wrong }: MeProps, section: Section): readonly Problem[] =>
  wrong?.section === section ? wrong.problems : [];

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

export const Save = ({ ui, label, quiet }: { ui: Ui; label?: string; quiet?: boolean }) => (
  <Buttons>
    <Button quiet={quiet}>{label ?? wordsOf(ui.lang).form.save}</Button>
  </Buttons>
);
