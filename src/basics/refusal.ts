/**
 * An expected "no": data, not an exception. `code` names the situation in the field's words ("number-taken"),
 * `facts` are what a door needs to word it in the person's language, `field` is the input it belongs to.
 * Each room keeps the wording of its codes in words/ under `refusals`.
 */
export type Refusal = { code: string; facts: Facts; field?: string };
export type Facts = Record<string, string | number | boolean | null>;

export const refuse = (code: string, facts: Facts = {}, field?: string): Refusal =>
  field === undefined ? { code, facts } : { code, facts, field };

/** What an act comes to: its value, or all the reasons against it at once. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusals: Refusal[] };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (...refusals: Refusal[]): Outcome<never> => ({ ok: false, refusals });
