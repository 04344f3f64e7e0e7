import type { ComponentChildren } from "preact";
import { mayAt, type Refusal } from "#basics";
import { wordsIn } from "#catalogue/rules";
import { answer, type Page, statusOf, type Visit, visitOf } from "#doors/web/gate";
import { ErrorBody, type Problem, problemsOf, type Ui, uiOf, WorkPage } from "#doors/web/ui";
import { officeSide } from "../../side.ts";

/** What every page of lists, changes of many and exports has in hand. */
export type Shown = { visit: Visit; ui: Ui };

export const shownOf = (c: Page): Shown => {
  const visit = visitOf(c);
  return { visit, ui: uiOf(visit, visit.house.site()) };
};

export function Frame({
  visit,
  ui,
  title,
  refresh,
  acts,
  children,
}: Shown & {
  title: string;
  refresh?: number | undefined;
  acts?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <WorkPage ui={ui} title={title} side={officeSide(visit)} refresh={refresh} acts={acts}>
      {children}
    </WorkPage>
  );
}

export function barred(c: Page, title: string, status: 401 | 403 | 404): Response {
  const shown = shownOf(c);
  const page = (
    <Frame {...shown} title={title}>
      <ErrorBody ui={shown.ui} status={status} />
    </Frame>
  );
  return answer(c, page, status);
}

export const worded = (ui: Ui, refusals: readonly Refusal[]): Problem[] =>
  problemsOf(refusals, wordsIn(ui.lang).refusals);

export const statusIn = (refusals: readonly Refusal[]): 200 | 401 | 403 | 404 | 422 =>
  refusals.length === 0 ? 200 : (statusOf(refusals) as 401 | 403 | 404 | 422);

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** For showing buttons alone; the act asks again. */
export async function mayHere({ visit }: Shown, permission: string, node: number): Promise<boolean> {
  const { ground } = visit.house;
  const lineage = await ground.db.sql.transaction().execute((tx) => ground.lineage(tx, node));
  return mayAt(visit.actor, permission, lineage);
}
