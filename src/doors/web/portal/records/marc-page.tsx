import type { MarcLines, RawForm } from "#catalogue";
import { Crumbs, Message, More, Page, to, type Ui } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { recordWords } from "./words/index.ts";

/** The record field by field, for staff. Everything is text: what a record says is never markup. */
export function MarcPage({
  ui,
  id,
  raw,
  record,
}: {
  ui: Ui;
  id: number;
  raw: RawForm;
  record: MarcLines | undefined;
}) {
  const words = recordWords(ui.lang);
  const title = words.marcTitle(String(id));
  return (
    <Page ui={ui} title={title} hidden>
      <div class="wrap">
        <Crumbs links={[{ href: to(ui, `/records/${id}`), label: words.back }]} last={title} />
        <h1>{title}</h1>
        <p class="soft">{words.marcKept(formatNumber(ui.lang, raw.version), raw.codePage)}</p>
        {record ? (
          <section class="scroll" aria-label={title}>
            <table class="table table--wide">
              <thead>
                <tr>
                  <th scope="col">{words.tag}</th>
                  <th scope="col">{words.indicators}</th>
                  <th scope="col">{words.value}</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{words.leader}</th>
                  <td />
                  <td class="num">{record.leader}</td>
                </tr>
                {record.lines.map((line, at) => (
                  <tr key={at}>
                    <th scope="row">{line.tag}</th>
                    <td>{line.indicators}</td>
                    <td>
                      {line.parts.map(({ code, value }, order) => (
                        <span key={order}>
                          {code === "" ? null : <b>${code} </b>}
                          {value}{" "}
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ) : (
          <Message tone="stop" title={words.unreadable} />
        )}
        <p>
          <More href={to(ui, `/records/${id}`)}>{words.back}</More>
        </p>
      </div>
    </Page>
  );
}
