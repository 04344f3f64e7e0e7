/** The drawn signs of the house. Қошқар мүйіз appears in three places only: the header rule, empty states, covers. */
export const hornPath =
  "M0 0V-36a15 15 0 0 1 30 0a11 11 0 0 1-22 0a7 7 0 0 1 14 0a3.5 3.5 0 0 1-7 0M0 0V-36a15 15 0 0 0-30 0a11 11 0 0 0 22 0a7 7 0 0 0-14 0a3.5 3.5 0 0 0 7 0";
export const budPath = "M0-66l6 9l-6 9l-6-9z";
export const footPath = "M0 0c-12 0-20-4-24-13M0 0c12 0 20-4 24-13";

export const OrtaqMark = () => (
  <svg viewBox="0 0 40 40" aria-hidden="true">
    <path
      d="M20 36V17a7.5 7.5 0 0 1 15 0a5.5 5.5 0 0 1-11 0a3.2 3.2 0 0 1 6.4 0M20 36V17a7.5 7.5 0 0 0-15 0a5.5 5.5 0 0 0 11 0a3.2 3.2 0 0 0-6.4 0M5 31.5c6-1.5 11-.5 15 4.5c4-5 9-6 15-4.5"
      fill="none"
      stroke="currentColor"
      stroke-width="2.6"
      stroke-linecap="round"
    />
  </svg>
);

export const EyeMark = () => (
  <svg
    width="22"
    height="22"
    viewBox="0 0 22 22"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    aria-hidden="true"
  >
    <circle cx="6" cy="12.5" r="4.2" />
    <circle cx="16" cy="12.5" r="4.2" />
    <path d="M10.2 12c.3-.8 1.3-.8 1.6 0M1.8 11.5L4 5.5M20.2 11.5L18 5.5" />
  </svg>
);

export const CrossMark = () => (
  <svg viewBox="0 0 10 10" aria-hidden="true">
    <path d="M1 1l8 8M9 1l-8 8" stroke="currentColor" stroke-width="2" />
  </svg>
);

/** For empty states and error pages. */
export const HornsMark = () => (
  <svg class="horns" viewBox="-40 -68 80 70" aria-hidden="true">
    <path d={hornPath + footPath} fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
    <path d={budPath} fill="currentColor" />
  </svg>
);

/**
 * The horns once a page, for all covers on it: they point here with <use>. The shells put it first in the body.
 * No display:none, which some browsers take as "nothing to use"; size zero hides it as well.
 */
export const HornSymbols = () => (
  <svg class="symbols" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <path id="ortaq-horn" d={hornPath} />
      <path id="ortaq-bud" d={budPath} stroke="none" />
    </defs>
  </svg>
);
