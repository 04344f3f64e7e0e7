/** What the pages of this subject share: who may see them, forms read, refusals in words. */
import { mayAt, type Refusal } from "#basics";
import type { RunState } from "#catalogue/rules";
import { type Allowed, allowedWith, answer, type Page, statusOf, visitOf } from "#doors/web/gate";
import { ErrorBody, type Problem, problemsOf, type Ui, uiOf } from "#doors/web/ui";
import { fullName } from "#libraries/rules";
import { dayOf, formatDay, formatTime } from "#platform/i18n";
import { Frame } from "./frame.tsx";
import { officeWords, refusalWords } from "./words/index.ts";

export const textIn = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
export const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((one) => one === value);

export const uiFor = (c: Page): Ui => uiOf(visitOf(c), visitOf(c).house.site());
export const worded = (ui: Ui, refusals: readonly Refusal[]): Problem[] =>
  problemsOf(refusals, refusalWords(ui.lang));
export type BadStatus = 401 | 403 | 404 | 413 | 422;
export const badStatus = (refusals: readonly Refusal[]): BadStatus => statusOf(refusals) as BadStatus;

export const moment = (ui: Ui, at: Date): string =>
  `${formatDay(ui.lang, dayOf(at), { year: true })}, ${formatTime(at)}`;
export function nodeName(ui: Ui, tree: Allowed["tree"], id: number): string {
  const node = tree.node(id);
  return node ? fullName(node, ui.lang).text : String(id);
}

/** Instead of a page that somebody may not see, or that is not there. */
export function barred(c: Page, status: 401 | 403 | 404): Response {
  const ui = uiFor(c);
  const page = (
    <Frame visit={visitOf(c)} ui={ui} title={officeWords(ui.lang).section}>
      <ErrorBody ui={ui} status={status} />
    </Frame>
  );
  return answer(c, page, status);
}

/** What the visitor may import for, or the answer to give instead. */
export async function allowedHere(c: Page): Promise<Allowed | Response> {
  const visit = visitOf(c);
  if (visit.account === null) return barred(c, 401);
  const allowed = await allowedWith(visit, "catalogue.import");
  return allowed.all.length === 0 ? barred(c, 403) : allowed;
}

/** Asked before any byte is stored or shown; the acts ask again. */
export async function mayImportAt(c: Page, node: number): Promise<boolean> {
  const { actor, house } = visitOf(c);
  const lineage = await house.ground.db.sql.transaction().execute((tx) => house.ground.lineage(tx, node));
  return mayAt(actor, "catalogue.import", lineage);
}

/** What is done is well, what was taken back is over, everything between waits for somebody. */
export const toneOf = (state: RunState): "ok" | "wait" | "stop" =>
  state === "ended" ? "ok" : state === "taken-back" ? "stop" : "wait";
