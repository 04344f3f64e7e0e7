import type { MarcLines } from "#catalogue";

/** The record field by field, folded away until it is asked for. Everything is text. */
export function MarcBlock({
  lines,
  title,
  unreadable,
}: {
  lines: MarcLines | undefined;
  title: string;
  unreadable: string;
}) {
  return (
    <details>
      <summary>{title}</summary>
      {lines ? (
        <pre class="raw" dir="ltr">
          {[
            lines.leader,
            ...lines.lines.map(
              ({ tag, indicators, parts }) =>
                `${tag} ${indicators} ${parts.map(({ code, value }) => (code === "" ? value : `$${code} ${value}`)).join(" ")}`,
            ),
          ].join("\n")}
        </pre>
      ) : (
        <p>{unreadable}</p>
      )}
    </details>
  );
}
