/**
 * The rule by which a heading finds its authority by itself. It links only what is certain; everything else waits for a
 * person. It looks at nothing but what is given, so undoing what changed brings back what was.
 */
import type { Life } from "./keys.ts";

export type Candidate = Life & { authority: number };

export type Asked = Life & {
  weak: boolean;
  /** Authorities that carry the number that stands beside the heading. */
  byNumber: readonly number[];
  /** Authorities with this very form among theirs. */
  byForm: readonly Candidate[];
  /** Years of birth that the same form has elsewhere in the catalogue. */
  bornElsewhere: readonly number[];
};

/** Years of which one says otherwise. */
export const disagree = (one: Life, other: Life): boolean =>
  (one.born !== null && other.born !== null && one.born !== other.born) ||
  (one.died !== null && other.died !== null && one.died !== other.died);

const agree = (one: Life, other: Life): boolean =>
  !disagree(one, other) &&
  ((one.born !== null && one.born === other.born) || (one.died !== null && one.died === other.died));

export function certainOf(asked: Asked): number | null {
  const numbered = [...new Set(asked.byNumber)];
  if (numbered.length === 1) return numbered[0] ?? null;
  if (numbered.length > 1) return null;
  const possible = asked.byForm.filter((one) => !disagree(asked, one));
  const sure = distinct(possible.filter((one) => agree(asked, one)));
  if (sure.length === 1) return sure[0] ?? null;
  if (sure.length > 1 || asked.weak) return null;
  const all = distinct(possible);
  const [only] = possible;
  if (all.length !== 1 || !only) return null;
  // Namesakes stand in the catalogue: without years nobody knows which of them is meant.
  const undated = asked.born === null && asked.died === null;
  if (undated && asked.bornElsewhere.some((born) => born !== only.born)) return null;
  return only.authority;
}

const distinct = (candidates: readonly Candidate[]): number[] => [
  ...new Set(candidates.map((one) => one.authority)),
];
