import { type Refusal, refuse } from "#basics";
import { blankLeader, type DataField, type RawField, type RawRecord } from "../record.ts";

/**
 * Collects the elements of one MARCXML record (MARC21 slim, MarcXchange of ISO 25577, with any prefix or none).
 * Elements it does not know are passed over.
 */
export type RecordBuilder = {
  open: (name: string, attributes: Record<string, string>) => void;
  text: (text: string) => void;
  close: (name: string) => void;
  done: () => { record: RawRecord; warnings: Refusal[] } | undefined;
};

/** Line breaks inside a value come from pretty printers; blanks elsewhere carry meaning (008) and stay. */
const unwrap = (text: string): string => (text.includes("\n") ? text.replace(/\s*\n\s*/g, " ").trim() : text);

const indicator = (value: string | undefined): string =>
  value === undefined || value === "" || value === "#" ? " " : (value[0] ?? " ");

export function recordBuilder(): RecordBuilder {
  let leader: string | undefined;
  const fields: RawField[] = [];
  const warnings: Refusal[] = [];
  let field: DataField | undefined;
  let target:
    | { kind: "leader" | "control" | "subfield"; name: string; key: string; text: string }
    | undefined;

  return {
    open(name, attributes) {
      const { tag = "", code = "" } = attributes;
      if (name === "leader") target = { kind: "leader", name, key: "", text: "" };
      else if (name === "controlfield") target = { kind: "control", name, key: tag, text: "" };
      else if (name === "datafield") {
        const { ind1, ind2, i1, i2 } = attributes;
        field = { tag, ind1: indicator(ind1 ?? i1), ind2: indicator(ind2 ?? i2), subfields: [] };
        fields.push(field);
      } else if (name === "subfield" && field) target = { kind: "subfield", name, key: code, text: "" };
    },
    text(text) {
      if (target) target.text += text;
    },
    close(name) {
      if (name === "datafield") field = undefined;
      if (target?.name !== name) return;
      const text = unwrap(target.text);
      if (target.kind === "leader") leader = text;
      else if (target.kind === "control") fields.push({ tag: target.key, data: text });
      else field?.subfields.push({ code: target.key || "a", value: text });
      target = undefined;
    },
    done() {
      if (leader === undefined && fields.length === 0) return undefined;
      if (leader === undefined || leader.length !== 24)
        warnings.push(refuse("leader-wrong", { length: leader?.length ?? 0 }));
      const tidy = (leader ?? blankLeader)
        .replace(/[^\x20-\x7e]/g, " ")
        .padEnd(24)
        .slice(0, 24);
      return { record: { leader: tidy, fields }, warnings };
    },
  };
}
