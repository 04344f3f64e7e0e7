/** For tests of these pages: a visitor who changes, and forms as a browser would send them. */
import { Hono } from "hono";
import type { Actor } from "#basics";
import type { Env, House } from "#doors/web/gate";
import type { Ground } from "#platform/acts";
import type { SearchEngine } from "#platform/search";
import { recordWorkPages } from "./pages.tsx";

export const base = "/kk/office/catalogue/records";
type Fields = Record<string, string>;

export function officeOf(ground: Ground, search: SearchEngine, first: Actor) {
  const house = {
    ground,
    search,
    settings: {},
    asset: (name: string) => `/assets/${name}`,
    site: () => ({ name: { kk: "Кітапханалар" } }),
  } as unknown as House;
  let actor = first;
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    const account = { id: actor.account ?? 0, login: "aigul", name: "Айгүл" };
    c.set("visit", {
      house,
      lang: "kk",
      here: `${url.pathname.replace(/^\/kk/, "")}${url.search}`,
      actor,
      account,
      door: "office",
      view: "",
    });
    await next();
  });
  app.route("/kk/office", recordWorkPages);

  const told = async (answer: Response) => ({
    status: answer.status,
    html: await answer.text(),
    to: answer.headers.get("location") ?? "",
  });
  const get = async (path: string) =>
    told(await app.request(path.startsWith("/kk") ? path : `${base}${path}`));
  const post = async (path: string, fields: Fields) =>
    told(
      await app.request(`${base}${path}`, {
        method: "POST",
        body: new URLSearchParams({ key: crypto.randomUUID(), ...fields }),
      }),
    );
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
