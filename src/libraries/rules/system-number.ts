/**
 * «Рудный № 11», «Балқаш, №4 филиал», «ОКЖ Балхаш 4»: how reports and people name a branch (NET-09). The number is
 * the last one of the text, what stands around it names the system.
 */
export type SystemNumber = { system: string; number: number };

const filler =
  /(?<!\p{L})(?:филиал\p{L}*|кітапхана-филиал\p{L}*|библиотек\p{L}*-филиал\p{L}*|кітапхана\p{L}*|библиотек\p{L}*|branch|library|номер\p{L}*|нөмір\p{L}*)(?!\p{L})/giu;

export function readSystemNumber(text: string): SystemNumber | undefined {
  const found = [...text.matchAll(/(?:№|#|(?<!\p{L})(?:no?|n)\.?)?\s*(?<!\d)(\d{1,4})(?!\d)/giu)].at(-1);
  if (!found) return undefined;
  const number = Number(found[1]);
  if (number === 0) return undefined;
  const around = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  const system = around
    .replace(/«[^»]*»|“[^”]*”|"[^"]*"/gu, " ")
    .replace(filler, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return { system, number };
}
