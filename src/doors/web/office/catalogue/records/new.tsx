/** A new record of a specialist: from a template, checked, shown beside what is there, saved as a draft or published. */

import { HTTPException } from "hono/http-exception";
import type { Refusal } from "#basics";
import {
  addRecord,
  type CatalogueRecord,
  dropTemplate,
  recordsByIds,
  type Template,
  templateById,
  templatesOf,
} from "#catalogue";
import { type Draft, draftOf, isTemplateCode, templateDraft } from "#catalogue/rules";
import { answer, callerOf, numberIn, onward, type Page, readForm, statusOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { type Flavour, flavours } from "#formats/rules";
import { perform } from "#platform/acts";
import { draftIn, editingOf, linesIn, mostFields, moved, shownAt } from "./editing.ts";
import { BeginPage, EditorPage, type EditorProps } from "./editor-page.tsx";
import { base, type Desk, deskOf, notThere, ownNodes, placeOptions, textIn, worded } from "./ground.tsx";
import { findingsSaid, problemsAtLines } from "./said.ts";

async function editorDesk(c: Page): Promise<Desk> {
  const desk = await deskOf(c);
  if (desk.edits.size === 0) throw new HTTPException(403);
  return desk;
}

type Shown = Partial<Pick<EditorProps, "note" | "helpTag" | "focus" | "said" | "node">> & {
  refusals?: readonly Refusal[];
  maybe?: readonly CatalogueRecord[];
};

function page(c: Page, desk: Desk, flavour: Flavour, draft: Draft, shown: Shown = {}): Response {
  const { refusals = [], note = "", helpTag, focus, said, node, maybe = [] } = shown;
  const editing = editingOf(draft, flavour);
  return answer(
    c,
    <EditorPage
      desk={desk}
      record={undefined}
      seen={0}
      flavour={flavour}
      editing={editing}
      note={note}
      keep={false}
      problems={worded(desk, problemsAtLines(refusals, shownAt(draft, flavour)))}
      said={said}
      helpTag={helpTag ?? editing.lines[focus ?? 0]?.tag ?? ""}
      focus={focus}
      others={[]}
      places={placeOptions(desk, desk.edits, ["system", "library", "branch"])}
      node={node}
      maybe={maybe}
      language={undefined}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

const ofTemplate = ({ record, flavour }: Template): Draft => draftOf(record, flavour);

export async function showNew(c: Page): Promise<Response> {
  const desk = await editorDesk(c);
  const code = c.req.query("template") ?? "";
  if (isTemplateCode(code)) return page(c, desk, "marc21", templateDraft(code, desk.day));
  const id = numberIn(c.req.query("own"));
  const nodes = ownNodes(desk);
  if (id === undefined) return answer(c, <BeginPage desk={desk} own={await templatesOf(desk.db, nodes)} />);
  const template = await templateById(desk.db, id);
  if (!template || !nodes.includes(template.node)) return notThere();
  return page(c, desk, template.flavour, ofTemplate(template), { node: String(template.node) });
}

export async function makeNew(c: Page): Promise<Response> {
  const desk = await editorDesk(c);
  const { data, key } = await readForm(c, mostFields);
  const flavour = flavours.find((one) => one === data.flavour) ?? "marc21";
  const draft = draftIn(data, flavour);
  const what = textIn(data.do) || "save";
  const kept = { note: textIn(data.note), node: textIn(data.node) };
  if (what === "save" || what === "draft") {
    const outcome = await perform(callerOf(desk.visit, key), addRecord, {
      node: kept.node,
      flavour,
      ...draft,
      state: what === "draft" ? "draft" : "published",
      note: kept.note,
      ...(data.different === "yes" ? { different: true } : {}),
    });
    if (outcome.ok) return onward(c, to(desk.ui, `${base}/${outcome.value.id}`, { said: "made" }));
    const ids = String(outcome.refusals.find(({ code }) => code === "maybe-the-same")?.facts.records ?? "");
    return page(c, desk, flavour, draft, {
      ...kept,
      refusals: outcome.refusals,
      said: ids === "" ? findingsSaid(desk, draft, flavour) : undefined,
      maybe: await recordsByIds(
        desk.db,
        ids
          .split(",")
          .map(Number)
          .filter((id) => id > 0),
      ),
    });
  }
  if (what === "check")
    return page(c, desk, flavour, draft, { ...kept, said: findingsSaid(desk, draft, flavour) });
  const lines = linesIn(data);
  const [act, place] = what.split(".");
  if (act === "help")
    return page(c, desk, flavour, draft, {
      ...kept,
      helpTag: lines[Number(place)]?.tag ?? "",
      focus: Number(place),
    });
  const next = moved(lines, what, textIn(data.newTag), flavour);
  if (!next) return page(c, desk, flavour, draft, kept);
  return page(c, desk, flavour, draftIn({ ...data, lines: next.lines }, flavour), {
    ...kept,
    focus: next.at,
  });
}

export async function forgetTemplate(c: Page): Promise<Response> {
  const desk = await editorDesk(c);
  const { key } = await readForm(c);
  const outcome = await perform(callerOf(desk.visit, key), dropTemplate, { template: c.req.param("id") });
  if (!outcome.ok && statusOf(outcome.refusals) === 403) throw new HTTPException(403);
  return onward(c, to(desk.ui, `${base}/new`));
}
