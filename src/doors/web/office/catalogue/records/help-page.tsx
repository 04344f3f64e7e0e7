import { answer, type Page } from "#doors/web/gate";
import { UiProvider } from "#doors/web/ui";
import { fieldHelp, flavours } from "#formats/rules";
import { Frame } from "./frame.tsx";
import { deskOf, notThere } from "./ground.tsx";
import { FieldHelpText, HelpOf } from "./help.tsx";

/** All fields of a flavour on one page; with a tag, the help of one field alone, for the editor's side. */
export async function showHelp(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const flavour = flavours.find((one) => one === c.req.param("flavour")) ?? notThere();
  const tag = c.req.param("tag");
  if (tag !== undefined)
    return answer(
      c,
      <UiProvider ui={desk.ui}>
        <HelpOf desk={desk} tag={tag.slice(0, 3)} flavour={flavour} />
      </UiProvider>,
    );
  const words = desk.words.editor;
  return answer(
    c,
    <Frame desk={desk} title={words.helpTitle}>
      {[...fieldHelp(flavour).values()].map((help) => (
        <FieldHelpText key={help.tag} desk={desk} help={help} flavour={flavour} />
      ))}
      {fieldHelp(flavour).size === 0 ? <p class="soft">{words.notFound}</p> : null}
    </Frame>,
  );
}
