/**
 * What an export could not say, in files beside it: every loss as a line of CSV, every record that is too long for
 * ISO 2709 as MARCXML. Written as it comes, so memory stays flat; a file exists only when it has something to tell.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { csvLine, type Loss, marcXmlEnd, marcXmlHead } from "#formats";

export type Beside = {
  losses: (record: number, loss: Loss) => void;
  tooLong: (xml: Buffer) => void;
  /** Closes what is open; the paths of the files that were written. */
  close: () => { losses: string | null; tooLong: string | null };
};

export function filesBeside(paths: { losses: string; tooLong: string }): Beside {
  let losses: number | undefined;
  let tooLong: number | undefined;
  return {
    losses: (record, { tag, code, value }) => {
      if (losses === undefined) {
        losses = openSync(paths.losses, "w");
        writeSync(losses, `\ufeff${csvLine(["record", "tag", "subfield", "value"])}`);
      }
      writeSync(losses, csvLine([String(record), tag, code ?? "", value]));
    },
    tooLong: (xml) => {
      if (tooLong === undefined) {
        tooLong = openSync(paths.tooLong, "w");
        writeSync(tooLong, marcXmlHead);
      }
      writeSync(tooLong, xml);
    },
    close: () => {
      const told = {
        losses: losses === undefined ? null : paths.losses,
        tooLong: tooLong === undefined ? null : paths.tooLong,
      };
      if (losses !== undefined) closeSync(losses);
      if (tooLong !== undefined) {
        writeSync(tooLong, marcXmlEnd);
        closeSync(tooLong);
      }
      losses = tooLong = undefined;
      return told;
    },
  };
}
