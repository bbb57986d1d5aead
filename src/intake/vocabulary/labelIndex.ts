import { normaliseKnownLabel, type NormalLabel } from "../cells/normaliseLabel";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { withFirstWords } from "../../regulation/figures/stageWords";

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

/** Labels as they are written, and those in which any word of a stage may stand for the first. */
interface Labels<Id> {
  readonly written: Keyed<Id>;
  readonly staged: Keyed<Id>;
}

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
  const exact: Labels<Id> = { written: new Map(), staged: new Map() };
  const core: Labels<Id> = { written: new Map(), staged: new Map() };
  const yielding: Keyed<Id> = new Map();
  const identifiers = Object.keys(vocabulary) as Id[];
  for (const id of identifiers) {
    addEntry(id, vocabulary[id], exact, core);
    for (const label of vocabulary[id].yielding ?? []) add(yielding, normaliseKnownLabel(label).core, [id]);
  }
  const entriesOf = ({ written, staged }: Labels<Id>, text: string): readonly Id[] | undefined => {
    const direct = written.get(text);
    const ofStage = staged.get(text) ?? staged.get(withFirstWords(text));
    if (direct === undefined || ofStage === undefined) return direct ?? ofStage;
    return identifiers.filter((id) => direct.includes(id) || ofStage.includes(id));
  };
  const find = (label: NormalLabel, unit: string | null): LabelMatch<Id> => {
    const beside = label.unit ?? unit;
    for (const [labels, text] of [
      [exact, label.exact],
      [exact, label.leadless],
      [core, label.core],
    ] as const) {
      const found =
        (beside === null ? undefined : labels.written.get(withUnit(text, beside))) ?? entriesOf(labels, text);
      if (found === undefined) continue;
      const suited = labels === core ? found.filter((id) => maySuit(label, vocabulary[id].dimension)) : found;
      if (suited.length > 0) return yieldingMatch(matchOf(suited), yielding.get(label.core) ?? []);
    }
    const yields = yielding.get(label.core);
    return yields === undefined ? { kind: "none" } : yieldingMatch(matchOf(yields), yields);
  };
  return { find };
}

const COUNTED = /数$/u;
const PEOPLE_COUNTED = /人数$/u;
const PEOPLE: readonly FigureCard["dimension"][] = ["people", "population", "number"];

/**
 * 学校人数 is a number and no 学校, and 班级人数 are people and no 班级数: what stands at the end may be left off by its own kind.
 */
function maySuit({ leadless }: NormalLabel, dimension: FigureCard["dimension"]): boolean {
  if (PEOPLE_COUNTED.test(leadless)) return PEOPLE.includes(dimension);
  return !COUNTED.test(leadless) || dimension !== "text";
}

function addEntry<Id extends string>(id: Id, entry: FigureCard, exact: Labels<Id>, core: Labels<Id>): void {
  // One list for all labels of the entry: thousands of their own would take most of the time.
  const alone = [id];
  const kind = entry.takesAnyStageWord === true ? "staged" : "written";
  for (const label of entry.labels) {
    const normal = normaliseKnownLabel(label);
    add(exact[kind], normal.exact, alone);
    if (entry.labelsAsWritten?.includes(label) !== true) add(core[kind], normal.core, alone);
  }
  for (const label of entry.labelsAsWritten ?? []) add(exact.written, normaliseKnownLabel(label).exact, alone);
  for (const [label, unit] of entry.labelsWithUnit) {
    const normal = normaliseKnownLabel(label);
    add(exact.written, withUnit(normal.exact, unit), alone);
    add(core.written, withUnit(normal.core, unit), alone);
  }
}

/** Whether a label is one of a card's whole, with nothing of it left off, whatever word of the stage stands in it. */
export function isWholeLabelOf({ exact }: NormalLabel, { labels, takesAnyStageWord }: FigureCard): boolean {
  const own = takesAnyStageWord === true ? withFirstWords(exact) : exact;
  return labels.some((label) => [exact, own].includes(normaliseKnownLabel(label).exact));
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
