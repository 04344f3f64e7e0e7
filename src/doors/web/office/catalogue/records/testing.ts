/** For tests of these pages: a visitor who changes, and forms as a browser would send them. */
import type { Actor } from "#basics";
import { webOf } from "#doors/web/gate/testing";
import type { Ground } from "#platform/acts";
import type { SearchEngine } from "#platform/search";
import { recordWorkPages } from "./pages.tsx";

export const base = "/kk/office/catalogue/records";
type Fields = Record<string, string>;

export function officeOf(ground: Ground, search: SearchEngine, first: Actor) {
  let actor = first;
  const web = webOf({
    house: { ground, search },
    door: "office",
    actor: () => actor,
    pages: [recordWorkPages],
  });
  const get = (path: string) => web.get(path.startsWith("/kk") ? path : `${base}${path}`);
  const post = (path: string, fields: Fields) => web.post(`${base}${path}`, fields);
  return {
    as: (one: Actor): void => {
      actor = one;
    },
    get,
    post,
    opened: async (id: number): Promise<Fields> =>
      fieldsOf((await get(`/${id}/edit`)).html, `${base}/${id}/edit`),
  };
}

/** Without a chosen option a browser sends the first. */
const chosenIn = (options: string): string => {
  const all = options.match(/<option[^>]*>/g) ?? [];
  const tag = all.find((one) => / selected/.test(one)) ?? all[0] ?? "";
  return / value="([^"]*)"/.exec(tag)?.[1] ?? "";
};

/** What a browser would send of the form that posts to this address. */
export function fieldsOf(html: string, action: string): Record<string, string> {
  const form = html.split("<form").find((one) => one.includes(`action="${action}"`)) ?? "";
  const plain = (text: string): string =>
    text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = / name="([^"]*)"/.exec(tag)?.[1];
    if (name && !/type="(checkbox|radio)"/.test(tag))
      fields[name] = plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? "");
    if (name && / checked/.test(tag)) fields[name] = plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? "on");
  }
  for (const [, name = "", value = ""] of form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</g))
    fields[name] = plain(value);
  for (const [, name = "", options = ""] of form.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields[name] = plain(chosenIn(options));
  return fields;
}

/** The name of the text of the line with this tag. */
export const lineOf = (fields: Record<string, string>, tag: string): string => {
  const name = Object.keys(fields).find((one) => /^lines\.\d+\.tag$/.test(one) && fields[one] === tag) ?? "";
  return name.replace(".tag", ".text");
};
