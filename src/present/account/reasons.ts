import type { Evaluation, ItemPart, ItemResult } from "../../model/evaluation";
import type { Strings } from "../../strings/strings";
import { itemWords } from "../words/itemWords";
import { limitNumber, worstFirst } from "../words/partWords";
import { messageSentence, partLabel } from "../words/sentences";
import { shownNumber } from "../words/shownNumber";

/** More names than this would bury the sentence; the annex and the sheets list them all. */
export const MOST_NAMED = 3;

/**
 * Why an item is not met, or cannot be judged, as clauses: what falls short where something does, the worst first, else
 * what lacks data; then how many schools that concerns, and why an item does not apply. Empty for an item that is met.
 */
export function reasons(item: ItemResult, evaluation: Evaluation, strings: Strings): string[] {
  const why = reasonNotApplicable(item, evaluation, strings);
  if (why !== null) return [why];
  if (item.outcome !== "unmet" && item.outcome !== "undetermined") return [];
  const all = deciding(item);
  const named = all.slice(0, MOST_NAMED);
  const schools = schoolsConcerned(item, named, strings);
  return [...named.map((part) => partClause(part, strings)), ...(schools.length > 0 ? schools : notAll(all, strings))];
}

/** Why an item does not apply, where the words know it; null for one that does. */
export function reasonNotApplicable(
  { id, outcome }: ItemResult,
  evaluation: Evaluation,
  strings: Strings,
): string | null {
  if (outcome !== "notApplicable") return null;
  return itemWords(id, evaluation, strings).notApplicable ?? null;
}

/** What fails: the schools, or where none is named the county; else what lacks data. */
function deciding({ parts }: ItemResult): readonly ItemPart[] {
  const unmet = parts.filter(({ outcome }) => outcome === "unmet");
  const [ofSchools, others] = [unmet.filter(isOfSchool), unmet.filter((part) => !isOfSchool(part))];
  return unmet.length > 0
    ? ofSchools.length > 0
      ? worstFirst(ofSchools)
      : others
    : parts.filter(({ outcome }) => outcome === "undetermined");
}

/** How many comparisons there are, where not all are named. */
function notAll(parts: readonly ItemPart[], strings: Strings): string[] {
  return parts.length <= MOST_NAMED ? [] : [strings.report.items.namedOf({ named: MOST_NAMED, all: parts.length })];
}

function schoolsConcerned({ notes }: ItemResult, named: readonly ItemPart[], strings: Strings): string[] {
  const note = notes.find(({ code }) => code === "schoolsConcerned");
  if (note === undefined) return [];
  const [unmet, undetermined] = [Number(note.params["unmet"]), Number(note.params["undetermined"])];
  const schools = new Set(
    named.map(({ label }) => label.params["school"]).filter((school) => typeof school === "string"),
  );
  return unmet + undetermined === 0 ? [] : [strings.report.items.schools({ unmet, undetermined, named: schools.size })];
}

/** What a met item was met by, for items whose official sentence does not name it. */
export function comparisons({ outcome, parts }: ItemResult, strings: Strings): string[] {
  if (outcome !== "met") return [];
  const known = parts.filter(({ value }) => value !== null);
  return [...known.slice(0, MOST_NAMED).map((part) => partClause(part, strings)), ...notAll(known, strings)];
}

/** One comparison as a clause: 初中三年巩固率为93.10%，未达到要求（标准为不低于95%）; of what may not be at all, its number. */
export function partClause(part: ItemPart, strings: Strings): string {
  const { value, limit, direction, outcome, unit } = part;
  return strings.report.items.part({
    label: labelOf(part, strings),
    value: value === null ? null : strings.catalogue.quantity(shownPart(part, value), unit),
    limit: limit === null || limit === 0 ? null : strings.catalogue.quantity(limitNumber(limit, unit), unit),
    direction,
    outcome,
  });
}

/** A label that names a school says enough without the stage. */
function labelOf(part: ItemPart, strings: Strings): string {
  return isOfSchool(part) ? messageSentence(part.label, strings) : partLabel(part, strings);
}

function isOfSchool({ label }: ItemPart): boolean {
  return typeof label.params["school"] === "string";
}

function shownPart({ limit, direction, outcome, unit }: ItemPart, value: number): string {
  const least = unit === "" ? 3 : Number.isInteger(value) ? 0 : 2;
  return shownNumber(value, least, [{ limit, direction, outcome }]);
}
