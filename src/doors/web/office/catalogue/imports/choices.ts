/**
 * How a file is to be read, as it stands in an address and in a form: nothing is kept on the server between two looks,
 * so a look can be kept as a link and nothing is lost by going back.
 */
import type { SavedProfile } from "#catalogue";
import { codePages, columnMeanings, type Flavour, flavours, type TableProfile } from "#formats/rules";
import { oneOf, textIn } from "./common.tsx";

export const separatorSigns = [";", ",", "\t", "|"] as const;

/** `saved` is the number of a saved profile; columns that are typed count more than it. */
export type Asked = {
  codePage?: (typeof codePages)[number] | undefined;
  flavour?: Flavour | undefined;
  separator?: string | undefined;
  saved?: string | undefined;
  profile?: TableProfile | undefined;
};

type Get = (name: string) => unknown;

/** Reads an address: columns stand in one parameter, parted by commas. */
export function askedIn(get: Get): Asked {
  const columns = textIn(get("columns"))?.split(",");
  return { ...plainChoices(get), ...(columns ? { profile: profileOf(get, columns) } : {}) };
}

/** Reads a form: a field for each column. `was` is the saved profile that its columns were filled from. */
export function askedInForm(data: Record<string, unknown>): Asked {
  const get: Get = (name) => data[name];
  const columns = Array.isArray(data.column) ? data.column : undefined;
  const asked = plainChoices(get);
  // Another saved profile was chosen: it fills the columns anew.
  const other = asked.saved !== undefined && asked.saved !== textIn(data.was);
  return { ...asked, ...(columns && !other ? { profile: profileOf(get, columns) } : {}) };
}

const plainChoices = (get: Get): Asked => ({
  codePage: oneOf(codePages, get("codePage")),
  flavour: oneOf(flavours, get("flavour")),
  separator: oneOf(separatorSigns, get("separator")),
  saved: textIn(get("saved")),
});

function profileOf(get: Get, columns: readonly unknown[]): TableProfile {
  const headRows = Number(textIn(get("headRows")) ?? "1");
  const language = textIn(get("language"))?.trim().toLowerCase();
  return {
    headRows: Number.isInteger(headRows) && headRows >= 0 && headRows <= 100 ? headRows : 1,
    columns: columns.slice(0, 200).map((one) => oneOf(columnMeanings, one)),
    ...(language && /^[a-z]{3}$/.test(language) ? { language } : {}),
  };
}

/** The parameters of an address that says the same. */
export const queryOf = ({ codePage, flavour, separator, saved, profile }: Asked) => ({
  codePage,
  flavour,
  separator,
  saved,
  ...(profile
    ? {
        columns: profile.columns.map((one) => one ?? "").join(",") || ",",
        headRows: profile.headRows,
        language: profile.language,
      }
    : {}),
});

/** With the saved profile in the place of columns that nobody typed. */
export function withSaved(asked: Asked, saved: readonly SavedProfile[]): Asked {
  const chosen = saved.find(({ id }) => String(id) === asked.saved);
  if (!chosen || asked.profile) return asked;
  return {
    ...asked,
    profile: chosen.profile,
    separator: asked.separator ?? chosen.separator ?? undefined,
  };
}
