import type { ComponentChildren } from "preact";
import type { Lang } from "#basics";
import { weekdayName } from "#platform/i18n/rules";
import { useUi } from "../context.tsx";

export type HoursRow = { days: string; hours: string | null; now?: boolean | undefined };

/**
 * A week as lines: neighbouring days of the same hours become one («дүйсенбі – жұма»). `week` has seven texts from
 * Monday on, null is closed; `today` is 0 for Monday.
 */
export function weekRows(lang: Lang, week: readonly (string | null)[], today?: number): HoursRow[] {
  const rows: { from: number; to: number; hours: string | null }[] = [];
  week.forEach((hours, day) => {
    const last = rows.at(-1);
    if (last && last.hours === hours) last.to = day;
    else rows.push({ from: day, to: day, hours });
  });
  return rows.map(({ from, to, hours }) => {
    const first = capital(weekdayName(lang, from));
    const joint = to - from === 1 ? ", " : " – ";
    return {
      days:
        from === to
          ? first
          : `${first}${joint}${lang === "en" ? weekdayName(lang, to) : weekdayName(lang, to)}`,
      hours,
      now: today !== undefined && today >= from && today <= to,
    };
  });
}
const capital = (word: string): string => word.charAt(0).toLocaleUpperCase("ru") + word.slice(1);

/** Opening hours, and the days that differ (holidays, sanitary days). */
export function HoursTable({
  rows,
  exceptions = [],
  caption,
}: {
  rows: readonly HoursRow[];
  exceptions?: readonly { days: ComponentChildren; hours: string | null; why?: ComponentChildren }[];
  caption?: string | undefined;
}) {
  const { words } = useUi();
  return (
    <table class="table hours">
      <caption class="out">{caption ?? words.hours.title}</caption>
      <thead class="out">
        <tr>
          <th scope="col">{words.hours.days}</th>
          <th scope="col">{words.hours.hours}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.days} class={row.now ? "now" : undefined}>
            <th scope="row">
              {row.days}
              {row.now ? <span class="out">, {words.hours.today}</span> : null}
            </th>
            <td class="n">{row.hours ?? words.hours.closed}</td>
          </tr>
        ))}
        {exceptions.map((one, order) => (
          <tr key={order}>
            <th scope="row">
              {one.days}
              {one.why ? <span class="note">, {one.why}</span> : null}
            </th>
            <td class="n">{one.hours ?? words.hours.closed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
