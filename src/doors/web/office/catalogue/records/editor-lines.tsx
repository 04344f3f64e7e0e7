import { fieldHelp } from "#formats/rules";
import type { EditorProps, Said } from "./editor-page.tsx";

/** The fields of a record, a row a line. Every row can be moved, removed and explained without a script. */
export function EditorLines({ desk, editing, said, flavour, focus, language }: EditorProps) {
  const words = desk.words.editor;
  const table = fieldHelp(flavour);
  return (
    <section aria-labelledby="marc-lines">
      <h2 id="marc-lines">{words.lines}</h2>
      <p class="soft">{words.linesLead}</p>
      <ol class="marc-lines" data-lines>
        {editing.lines.map((line, at) => {
          const found = (said ?? []).filter((one) => one.line === at);
          const name = table.get(line.tag)?.name[desk.ui.lang];
          return <Line key={at} {...{ desk, line, at, found, name, language, focus: focus === at }} />;
        })}
      </ol>
    </section>
  );
}

type LineProps = Pick<EditorProps, "desk" | "language"> & {
  line: { tag: string; ind: string; text: string };
  at: number;
  found: readonly Said[];
  name: string | undefined;
  focus: boolean;
};

function Line({ desk, line, at, found, name, language, focus }: LineProps) {
  const words = desk.words.editor;
  const about = `${words.line(String(at + 1))} ${line.tag}`;
  const wrong = found.length > 0;
  const own = (what: string) => ({
    name: `lines.${at}.${what}`,
    "aria-label": `${words[what as "tag" | "ind" | "text"]}, ${about}`,
  });
  return (
    <li class={wrong ? "marc-line marc-line--wrong" : "marc-line"} id={`line-${at}`}>
      <input
        class="input num"
        value={line.tag}
        maxLength={3}
        size={3}
        autocomplete="off"
        spellcheck={false}
        {...own("tag")}
      />
      <input
        class="input num"
        value={line.ind}
        maxLength={2}
        size={2}
        autocomplete="off"
        spellcheck={false}
        hidden={/^00\d$/.test(line.tag)}
        {...own("ind")}
      />
      <textarea
        class="input"
        rows={1}
        lang={language}
        autofocus={focus}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={wrong ? `line-${at}-said` : undefined}
        {...own("text")}
        value={line.text}
      />
      <span class="marc-line__acts">
        {(
          [
            ["up", "↑"],
            ["down", "↓"],
            ["remove", "×"],
            ["help", "?"],
          ] as const
        ).map(([act, sign]) => (
          <button
            key={act}
            type="submit"
            class="marc-line__act"
            name="do"
            value={`${act}.${at}`}
            formNoValidate
            aria-label={`${words[act]}: ${about}`}
            title={words[act]}
          >
            {sign}
          </button>
        ))}
      </span>
      <span class="marc-line__name note" data-name>
        {name}
      </span>
      {wrong ? (
        <ul class="marc-line__said" id={`line-${at}-said`}>
          {found.map((one, order) => (
            <li key={order} class={one.level === "must" ? "wrong" : undefined}>
              {one.text}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
