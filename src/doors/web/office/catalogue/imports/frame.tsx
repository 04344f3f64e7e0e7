import type { ComponentChildren } from "preact";
import type { Visit } from "#doors/web/gate";
import { type Ui, WorkPage } from "#doors/web/ui";
import { officeSide } from "../../side.ts";

/** A page of this subject; `waiting` is how much stands in the queue. */
export function Frame({
  visit,
  ui,
  title,
  waiting,
  refresh,
  children,
}: {
  visit: Visit;
  ui: Ui;
  title: string;
  waiting?: number | undefined;
  refresh?: number | undefined;
  children: ComponentChildren;
}) {
  return (
    <WorkPage ui={ui} title={title} side={officeSide(visit, { waiting })} refresh={refresh}>
      {children}
    </WorkPage>
  );
}
