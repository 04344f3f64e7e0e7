import type { ComponentChildren } from "preact";
import { type Lang, langs, pick, type Trilingual } from "#basics";
import { inLanguage } from "#platform/i18n/rules";
import { useUi } from "../context.tsx";

/**
 * The best text there is for this reader; another language is marked for screen readers (`lang`) and, unless told
 * otherwise, said in words: «орыс тілінде». Nothing at all shows `none`, or the words for it. (I18-02)
 */
export function TrilingualText({
  text,
  tag = true,
  none,
}: {
  text: Trilingual | undefined;
  tag?: boolean;
  none?: ComponentChildren;
}) {
  const { lang, words } = useUi();
  const best = pick(text, lang);
  if (!best) return none === undefined ? <span class="soft">{words.text.none}</span> : none;
  if (best.lang === lang) return <>{best.text}</>;
  return (
    <>
      <span lang={best.lang}>{best.text}</span>
      {tag ? (
        <>
          {" "}
          <LanguageTag of={best.lang} />
        </>
      ) : null}
    </>
  );
}

/** «орыс тілінде» in a thin frame. */
export function LanguageTag({ of }: { of: Lang }) {
  const { lang } = useUi();
  return <Tag>{inLanguage(lang, of)}</Tag>;
}

export const Tag = ({ gold, children }: { gold?: boolean; children: ComponentChildren }) => (
  <span class={gold ? "tag tag--gold" : "tag"}>{children}</span>
);

/** All languages of a text side by side, the missing ones marked: for the office. (I18-02) */
export function AllLanguages({ text }: { text: Trilingual | undefined }) {
  const { words } = useUi();
  return (
    <dl class="facts facts--langs">
      {langs.map((one) => (
        <div key={one}>
          <dt>{words.form.languageOf[one]}</dt>
          <dd>
            {text?.[one] ? (
              <span lang={one}>{text[one]}</span>
            ) : (
              <StateWord tone="wait">{words.form.missing}</StateWord>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export type Tone = "ok" | "wait" | "stop";

/** A state is a shape, a word and a colour: full dot – yes, ring – waiting, bar – no. */
export const StateWord = ({ tone, children }: { tone: Tone; children: ComponentChildren }) => (
  <span class={`state state--${tone}`}>{children}</span>
);

/** From–to positions of found words in UTF-16 units, in order and apart; wrong ones are left out. */
export type Marks = readonly (readonly [from: number, to: number])[];

/** A text with the found words marked. The text is escaped like any other; marks never carry markup. */
export function MarkedText({ text, marks = [] }: { text: string; marks?: Marks | undefined }) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    if (from < at || to <= from || to > text.length) continue;
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
