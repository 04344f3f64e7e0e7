/** The permanent address of a record, as a link, as QR, and for the share sheet of a phone. */
import { Part, type Ui } from "#doors/web/ui";
import { qrSvg } from "#platform/links";
import { besideWords } from "./words/beside.ts";

export function LinkBlock({ ui, permanent, title }: { ui: Ui; permanent: string; title: string }) {
  const words = besideWords(ui.lang);
  return (
    <Part title={words.link.title} lead={words.link.lead} id="link">
      <p>
        <a class="more" href={permanent} data-share={words.share} data-title={title} data-url={permanent}>
          {permanent}
        </a>
      </p>
      <div
        // Squares alone: the address is encoded, nothing of the record stands in the picture's markup unescaped.
        dangerouslySetInnerHTML={{ __html: qrSvg(permanent, { size: 164, label: words.link.qr }) }}
      />
    </Part>
  );
}
