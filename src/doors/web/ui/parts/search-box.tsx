import { to } from "../address.ts";
import { type Link, useUi } from "../context.tsx";

/**
 * The search: label for screen readers, field and button in one ink frame. `keep` are parameters that a new search
 * keeps, such as the chosen system. `great` is the size of the front page. Where the catalogue is searched, the island
 * type-ahead proposes titles, names and subjects.
 */
export function SearchBox({
  value,
  action,
  name = "q",
  label,
  great,
  examples = [],
  keep = [],
  placeholder,
  id = "q",
}: {
  value?: string | undefined;
  action?: string | undefined;
  name?: string | undefined;
  label?: string | undefined;
  great?: boolean | undefined;
  examples?: readonly Link[] | undefined;
  keep?: readonly (readonly [name: string, value: string])[] | undefined;
  placeholder?: string | undefined;
  id?: string | undefined;
}) {
  const ui = useUi();
  const { words } = ui;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the browsers of old telephones */}
      <form
        class={great ? "search search--great" : "search"}
        action={action ?? to(ui, "/search")}
        role="search"
        {...(action === undefined || action === to(ui, "/search")
          ? { "data-proposals": to(ui, "/search/proposals"), "data-label": words.search.proposals }
          : {})}
      >
        <label class="out" for={id}>
          {label ?? words.search.label}
        </label>
        <input
          id={id}
          name={name}
          type="search"
          value={value}
          placeholder={placeholder ?? label ?? words.search.label}
          autoComplete="off"
          maxLength={500}
          enterKeyHint="search"
        />
        {keep.map(([one, kept]) => (
          <input key={`${one}=${kept}`} type="hidden" name={one} value={kept} />
        ))}
        <button type="submit" class="btn">
          {words.search.button}
        </button>
      </form>
      {examples.length > 0 ? (
        <p class="tries">
          <span class="soft">{words.search.examples}</span>
          {examples.map((example) => (
            <a key={example.href} href={example.href} lang={example.lang}>
              {example.label}
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}
