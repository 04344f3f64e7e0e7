/**
 * Which act a form of the office sends, on which tab it stands, and how its fields become the act's input. Fields of
 * a form are named after it (`place.address.kk`); what the act refuses is led back to them.
 */
import {
  addException,
  addNode,
  closeNode,
  closeSystem,
  editBrand,
  editCard,
  editContacts,
  editPlace,
  editServices,
  editVariants,
  mendName,
  mergeNodes,
  mergeSystems,
  moveNode,
  moveSystem,
  type NodePage,
  pauseNode,
  removeException,
  renameNode,
  renumberNode,
  reopenNode,
  reopenSystem,
  setHours,
  setTypes,
  tieNodes,
  untieNodes,
} from "#libraries";
import type { AnyAction } from "#platform/acts";
import type { Tab } from "./shown.ts";

export type Fields = Record<string, unknown>;
type FormAct = {
  tab: Tab;
  /** By the node and the button that was pressed. */
  act: (node: NodePage, step: string) => AnyAction;
  input: (form: Fields, sent: Fields, node: NodePage) => Fields;
  /** What the act puts before the names of its fields; taken off to find the field of the form. */
  inside?: string;
  /** Shows first what will change. */
  looks?: true;
};

const whole = (form: Fields): Fields => form;
/** A subject that is saved whole: `value` is the form without the day. */
const detail = (
  act: AnyAction,
  tab: Tab,
  made: (form: Fields, node: NodePage) => Fields = whole,
): FormAct => ({
  tab,
  act: () => act,
  input: (form, _, node) => ({ value: made(form, node) }),
  inside: "value",
});

const forKind =
  (place: AnyAction, system: AnyAction) =>
  (node: NodePage): AnyAction =>
    node.kind === "system" ? system : place;

export const formActs: Record<string, FormAct> = {
  names: {
    tab: "names",
    act: (_, step) => (step === "mend" ? mendName : renameNode),
    input: ({ from, ...names }) => ({ from, names }),
    inside: "names",
  },
  number: { tab: "names", act: () => renumberNode, input: whole },
  types: { tab: "names", act: () => setTypes, input: whole },
  place: {
    tab: "names",
    act: () => editPlace,
    input: ({ from, ...place }) => ({ from, place }),
    inside: "place",
  },
  contacts: detail(editContacts, "contacts"),
  // What the demonstration says of itself is no field of the form and is kept.
  card: detail(editCard, "contacts", (form, node) => {
    const { invented, demonstration } = node.details.card ?? {};
    return { ...form, invented, demonstration };
  }),
  variants: detail(editVariants, "contacts"),
  brand: detail(editBrand, "contacts"),
  services: detail(editServices, "hours"),
  hours: {
    tab: "hours",
    act: () => setHours,
    input: ({ from, to, ...hours }) => ({ from, to, hours }),
    inside: "hours",
  },
  exception: { tab: "hours", act: () => addException, input: whole },
  "exception-remove": {
    tab: "hours",
    act: () => removeException,
    input: (_, { exception }) => ({ exception }),
  },
  add: {
    tab: "tree",
    act: () => addNode,
    input: ({ title, own, honorific, abbreviation, settlement, ...rest }, _, node) => ({
      ...rest,
      parent: node.id,
      names: { title, own, honorific, abbreviation },
      // A branch opens in the territory of its system until somebody says otherwise.
      place: { settlement, area: node.place.area, territory: node.place.territory },
    }),
    inside: "names",
  },
  tie: { tab: "tree", act: () => tieNodes, input: whole },
  untie: { tab: "tree", act: () => untieNodes, input: (_, { tie }) => ({ tie }) },
  pause: { tab: "tree", act: () => pauseNode, input: whole },
  close: { tab: "tree", act: forKind(closeNode, closeSystem), input: whole, looks: true },
  reopen: { tab: "tree", act: forKind(reopenNode, reopenSystem), input: whole, looks: true },
  move: { tab: "tree", act: forKind(moveNode, moveSystem), input: whole, looks: true },
  merge: { tab: "tree", act: forKind(mergeNodes, mergeSystems), input: whole, looks: true },
};

/** The field of the form to which a refusal of the act belongs. */
export function fieldOf(
  name: string,
  inside: string | undefined,
  field: string | undefined,
): string | undefined {
  if (field === undefined) return undefined;
  const own =
    inside && field.startsWith(`${inside}.`) ? field.slice(inside.length + 1) : field.replace(/^place\./, "");
  return `${name}.${own}`;
}
