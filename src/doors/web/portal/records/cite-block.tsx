import type { Description } from "#catalogue/rules";
import { titleTag } from "#catalogue/rules";
import { Part, to, type Ui } from "#doors/web/ui";
import { gostText } from "#formats";
import { type Handed, handed } from "./as-file.ts";
import { citeWords } from "./words/cite.ts";

/** The record as a bibliography has it, to be copied, and as files of other programs. */
export function CiteBlock({
  ui,
  id,
  description,
  today,
}: {
  ui: Ui;
  id: number;
  description: Description;
  today: string;
}) {
  const words = citeWords(ui.lang);
  return (
    <Part title={words.title} lead={words.lead} id="cite">
      <p class="reading text" lang={titleTag(description)}>
        {gostText(description, { accessed: today })}
      </p>
      <p>
        {words.files}:{" "}
        {handed.map((format: Handed) => (
          <>
            <a href={to(ui, `/records/${id}/as/${format}`)} rel="nofollow" download>
              {words.formats[format]}
            </a>{" "}
          </>
        ))}
      </p>
    </Part>
  );
}
