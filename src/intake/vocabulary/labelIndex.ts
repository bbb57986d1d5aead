import { normaliseKnownLabel, type NormalLabel } from "../cells/normaliseLabel";
import type { FigureCard } from "../../regulation/figures/figureCard";

/** What a label stands for: one entry, several (a finding, never a guess), or none. */
export type LabelMatch<Id extends string> =
  | { readonly kind: "one"; readonly identifier: Id; readonly yields?: true }
  | { readonly kind: "several"; readonly identifiers: readonly Id[] }
  | { readonly kind: "none" };

/** Finds entries by label. */
export interface LabelIndex<Id extends string> {
  /** @param unit the unit beside the label, for labels that need one (小学, 所) */
  readonly find: (label: NormalLabel, unit: string | null) => LabelMatch<Id>;
}

type Keyed<Id> = Map<string, readonly Id[]>;

const BUILT = new WeakMap<object, LabelIndex<string>>();

/**
 * The index over a vocabulary, built when first asked for and kept: thousands of labels nobody wants at start-up. A
 * label matches first as it is written, then without the optional words at its ends, so that 年级数 and 年级 stay two
 * columns although 数 is optional elsewhere.
 */
export function labelIndex<Id extends string>(vocabulary: Readonly<Record<Id, FigureCard>>): LabelIndex<Id> {
  const known = BUILT.get(vocabulary) as LabelIndex<Id> | undefined;
  if (known !== undefined) return known;
  const index = buildIndex(vocabulary);
  BUILT.set(vocabulary, index as LabelIndex<string>);
  return index;
}

function buildIndex<Id extends string>(vocabulary: Readonly<Record<Id, FigureCard>>): LabelIndex<Id> {
  const exact: Keyed<Id> = new Map();
  const core: Keyed<Id> = new Map();
  const yielding: Keyed<Id> = new Map();
  const isText = (id: Id) => vocabulary[id].dimension === "text";
  for (const id of Object.keys(vocabulary) as Id[]) {
    addEntry(id, vocabulary[id], exact, core);
    for (const label of vocabulary[id].yielding ?? []) add(yielding, normaliseKnownLabel(label).core, [id]);
  }
  const find = (label: NormalLabel, unit: string | null): LabelMatch<Id> => {
    const beside = label.unit ?? unit;
    for (const [map, text] of [
      [exact, label.exact],
      [exact, label.leadless],
      [core, label.core],
      [yielding, label.core],
    ] as const) {
      const found = (beside === null ? undefined : map.get(withUnit(text, beside))) ?? map.get(text);
      if (found === undefined) continue;
      // 学校人数 is a number and no 学校: what words end in 数 only numbers may leave off.
      const suited = map === core && COUNTED.test(label.leadless) ? found.filter((id) => !isText(id)) : found;
      if (suited.length > 0) return yieldingMatch(matchOf(suited), yielding.get(label.core) ?? []);
    }
    return { kind: "none" };
  };
  return { find };
}

const COUNTED = /数$/u;

function addEntry<Id extends string>(id: Id, entry: FigureCard, exact: Keyed<Id>, core: Keyed<Id>): void {
  // One list for all labels of the entry: tens of thousands of their own would take most of the time.
  const alone = [id];
  for (const label of entry.labels) {
    const normal = normaliseKnownLabel(label);
    add(exact, normal.exact, alone);
    if (entry.labelsAsWritten?.includes(label) !== true) add(core, normal.core, alone);
  }
  for (const label of entry.labelsAsWritten ?? []) add(exact, normaliseKnownLabel(label).exact, alone);
  for (const [label, unit] of entry.labelsWithUnit) {
    const normal = normaliseKnownLabel(label);
    add(exact, withUnit(normal.exact, unit), alone);
    add(core, withUnit(normal.core, unit), alone);
  }
}

function add<Id>(map: Keyed<Id>, key: string, alone: readonly Id[]): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, alone);
  else if (known !== alone) map.set(key, [...new Set([...known, ...alone])]);
}

function withUnit(label: string, unit: string): string {
  return `${label}\n${unit}`;
}

function yieldingMatch<Id extends string>(match: LabelMatch<Id>, yielding: readonly Id[]): LabelMatch<Id> {
  return match.kind === "one" && yielding.includes(match.identifier) ? { ...match, yields: true } : match;
}

function matchOf<Id extends string>(identifiers: readonly Id[]): LabelMatch<Id> {
  const only = identifiers.length === 1 ? identifiers[0] : undefined;
  return only === undefined ? { kind: "several", identifiers } : { kind: "one", identifier: only };
}
