import type { ComponentChildren } from "preact";
import { useUi } from "../context.tsx";
import { TrilingualText } from "./text.tsx";

/** Seen on paper only: whose page it was and where it can be found again. */
export function PrintHead({ address }: { address: string }) {
  const { site, words } = useUi();
  return (
    <p class="printonly printhead">
      <b>Ortaq</b>
      {" – "}
      <TrilingualText text={site.name} tag={false} none="" />
      {". "}
      {words.site.printedFrom}
      {": "}
      {address}
    </p>
  );
}

export const PrintOnly = ({ children }: { children: ComponentChildren }) => (
  <div class="printonly">{children}</div>
);
export const NotPrinted = ({ children }: { children: ComponentChildren }) => (
  <div class="noprint">{children}</div>
);

/** Both languages of a printed sheet side by side, Kazakh on the left, of equal rank. */
export const SideBySide = ({ kk, ru }: { kk: ComponentChildren; ru: ComponentChildren }) => (
  <div class="sidebyside">
    <div lang="kk">{kk}</div>
    <div lang="ru">{ru}</div>
  </div>
);
