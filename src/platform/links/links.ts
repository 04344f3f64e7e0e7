/**
 * Permanent links: `/q/<code>` leads to a thing by its kind and id, whatever its page is called in ten years.
 * Doors say where a kind lives; a code printed on a poster or a book never changes and is never given out again.
 */

import { sql } from "kysely";
import { encode } from "uqr";
import type { Db, Tx } from "#platform/db";
import { newCode, readCode } from "./codes.ts";

export type Target = { kind: string; id: number };

/** The code of a thing, made at the first asking. */
export async function codeOf(tx: Tx | Db["sql"], target: Target): Promise<string> {
  for (let tries = 0; tries < 20; tries++) {
    const { rows } = await sql<{ code: string }>`
      with made as (
        insert into short_link (code, target_kind, target) values (${newCode()}, ${target.kind}, ${target.id})
        on conflict do nothing returning code
      )
      select code from made
      union all
      select code from short_link where target_kind = ${target.kind} and target = ${target.id}
      limit 1`.execute(tx);
    const code = rows[0]?.code;
    if (code) return code;
  }
  throw new Error("no free code was found for a short link");
}

/** What a typed or scanned code leads to; undefined for codes that were never given out. */
export async function targetOf(db: Db, typed: string): Promise<Target | undefined> {
  const code = readCode(typed);
  if (!code) return undefined;
  const { rows } = await sql<Target>`
    select target_kind as kind, target as id from short_link where code = ${code}`.execute(db.sql);
  return rows[0];
}

/** The address that a code stands for, to be printed and shown as QR. */
export const shortAddress = (baseUrl: string, code: string): string => new URL(`/q/${code}`, baseUrl).href;

/**
 * A QR code as SVG: black squares on white with the quiet zone of four modules that ISO/IEC 18004 asks for.
 * `size` is the printed width in px; the view box is in modules.
 */
export function qrSvg(text: string, options: { size?: number; label?: string } = {}): string {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  let path = "";
  for (let y = 0; y < size; y++) {
    const row = data[y] ?? [];
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      let run = 1;
      while (row[x + run]) run++;
      path += `M${x} ${y}h${run}v1h-${run}z`;
      x += run - 1;
    }
  }
  const width = options.size ?? 148;
  const named = options.label
    ? ` role="img" aria-label="${escapeAttribute(options.label)}"`
    : ' aria-hidden="true"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${width}" height="${width}" shape-rendering="crispEdges"${named}><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
}

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
