import type { ComponentChildren } from "preact";
import { Message, Tabs, to, WorkPage } from "#doors/web/ui";
import { officeSide } from "../../side.ts";
import type { Ground } from "../authorities/ground.tsx";
import { localPageWords } from "./words/index.ts";

export function LocalFrame({
  ground,
  title,
  tab,
  said,
  kick,
  children,
}: {
  ground: Ground;
  title: string;
  tab?: "index" | "directions" | undefined;
  said?: string | undefined;
  kick?: string[];
  children: ComponentChildren;
}) {
  const { ui } = ground;
  const words = localPageWords(ui.lang);
  return (
    <WorkPage ui={ui} title={title} side={officeSide(ground.visit)} {...(kick ? { kick } : {})}>
      <Tabs
        label={words.title}
        links={[
          { href: to(ui, "/office/local-history"), label: words.title, current: tab === "index" },
          {
            href: to(ui, "/office/local-history/directions"),
            label: words.directions,
            current: tab === "directions",
          },
        ]}
      />
      {said ? <Message tone="ok" title={said} /> : null}
      {children}
    </WorkPage>
  );
}
