import type { ComponentChildren } from "preact";
import { type Link, to, type Ui, WorkPage } from "#doors/web/ui";
import { officeWords } from "./words/index.ts";

/** The places of this subject, as the side list of its pages. */
export function catalogueSide(ui: Ui, waiting?: number): Link[] {
  const words = officeWords(ui.lang);
  const path = ui.here.split("?", 1)[0];
  return [
    { href: to(ui, "/office"), label: words.office },
    { href: to(ui, "/office/catalogue"), label: words.importTitle, current: path === "/office/catalogue" },
    {
      href: to(ui, "/office/catalogue/queue"),
      label: words.queueTitle,
      current: path === "/office/catalogue/queue",
      ...(waiting ? { count: waiting } : {}),
    },
  ];
}

export function Frame({
  ui,
  title,
  waiting,
  refresh,
  children,
}: {
  ui: Ui;
  title: string;
  waiting?: number | undefined;
  refresh?: number | undefined;
  children: ComponentChildren;
}) {
  return (
    <WorkPage ui={ui} title={title} side={catalogueSide(ui, waiting)} refresh={refresh}>
      {children}
    </WorkPage>
  );
}
