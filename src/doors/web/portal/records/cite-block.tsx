import type { Description } from "#catalogue/rules";
import { titleTag } from "#catalogue/rules";
import { Part, to, type Ui } from "#doors/web/ui";
import { gostText, iso690Text } from "#formats";
import { type Handed, handed } from "./as-file.ts";
import { besideWords } from "./words/beside.ts";
import { citeWords } from "./words/cite.ts";

const styles = ["gost", "iso690"] as const;

/** The record as a bibliography has it, by both standards, to be copied, and as files of other programs. */
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
  const { copy, copied } = besideWords(ui.lang);
  const texts = {
    gost: gostText(description, { accessed: today }),
    iso690: iso690Text(description, { accessed: today }),
  };
  return (
    <Part title={words.title} lead={words.lead} id="cite">
      {styles.map((style) => (
        <div key={style} class="stack">
          <h3>{words.styles[style]}</h3>
          <p
            id={`cite-${style}`}
            class="reading text"
            lang={titleTag(description)}
            data-copy={copy}
            data-copied={copied}
          >
            {texts[style]}
          </p>
        </div>
      ))}
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
