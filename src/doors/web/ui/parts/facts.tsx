import type { ComponentChildren } from "preact";

export type Fact = { label: ComponentChildren; value: ComponentChildren; figures?: boolean };

/** Label – value, one a line; a fact without value is left out. */
export const Facts = ({ facts, line }: { facts: readonly Fact[]; line?: boolean }) => (
  <dl class={line ? "facts facts--line" : "facts"}>
    {facts
      .filter(
        (fact) =>
          fact.value !== undefined && fact.value !== null && fact.value !== "" && fact.value !== false,
      )
      .map((fact, order) => (
        <div key={order}>
          <dt>{fact.label}</dt>
          <dd class={fact.figures ? "num" : undefined}>{fact.value}</dd>
        </div>
      ))}
  </dl>
);

/** A few sums in a row: «Қолында 4 · Мерзімі өткен 1». */
export const Sums = ({
  sums,
}: {
  sums: readonly { label: string; value: ComponentChildren; bad?: boolean; href?: string }[];
}) => (
  <dl class="sums">
    {sums.map((sum) => (
      <div key={sum.label}>
        <dt>{sum.label}</dt>
        <dd class={sum.bad ? "down" : undefined}>
          {sum.href ? <a href={sum.href}>{sum.value}</a> : sum.value}
        </dd>
      </div>
    ))}
  </dl>
);
