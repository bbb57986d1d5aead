import type { Dataset, School } from "../../../model/dataset";
import { ABSENT_FIGURE, computedFigure, type Figure } from "../../../model/figures/figure";
import type { CountyFigureId, ItemId } from "../../../model/identifiers";
import { finding, type Finding } from "../../../model/findings/finding";
import { answerOf } from "../../../model/answerOf";
import type { Evidence, ItemPart } from "../../../model/evaluation";
import type { Outcome } from "../../../model/outcome";

import { comparedPart } from "../../comparedPart";
import type { ItemJudge } from "../../judging";
import { countyEvidence, countyFigure, figureName, neededNotes } from "../county/countyFigures";
import { countyTerm } from "../county/countyShare";
import { judgementOf } from "../judgement";
import { schoolColumns } from "../schools/schoolColumns";
import { isEverySchool } from "../schools/schoolScope";
import { partExceedsWhole } from "../county/share";

/** A count of schools that have something, and the words by which a column of the school tables says the same. */
export interface SchoolCountRule {
  readonly item: ItemId;
  readonly count: CountyFigureId;
  readonly label: ItemPart["label"];
  readonly column: string;
  readonly yes: RegExp;
  readonly no: RegExp;
  /** True where 是 and 否, and what else answers such a question, are answers too. */
  readonly isYesOrNo: boolean;
  /** What may be written there. */
  readonly options: readonly string[];
}

/**
 * Judges the half in figures of an item that all schools must satisfy (Q3, Q6). Fewer than all proves unmet whatever is
 * declared; all of them leaves the item to the statement (null); a number or a word that cannot be read is
 * undetermined.
 */
export function schoolCountJudge(rule: SchoolCountRule): ItemJudge {
  return ({ dataset }) => {
    const counted = dataset.figures[rule.count];
    const outcomes: (Outcome | null)[] = [];
    const total = counted === undefined ? ABSENT_FIGURE : allSchools(dataset);
    const exceeds = counted !== undefined && counted.low > total.high;
    if (counted !== undefined) outcomes.push(exceeds ? "undetermined" : countOutcome(counted, total));
    if (hasColumn(dataset, rule.column)) outcomes.push(columnOutcome(dataset.schools, rule));
    const isUndecided = outcomes.includes("undetermined");
    const computed = outcomes.includes("unmet") ? "unmet" : isUndecided ? "undetermined" : null;
    return judgementOf({
      computed,
      parts: counted === undefined ? [] : [partOf(rule, counted, total, exceeds)],
      evidence: [
        ...countyEvidence(dataset, [rule.count, "compulsorySchools"]),
        ...(outcomes.includes("unmet") ? failingWords(dataset.schools, rule) : []),
      ],
      notes: isUndecided ? neededNotes(dataset, [rule.count, "compulsorySchools"]) : [],
      findings: [
        ...(exceeds
          ? [
              partExceedsWhole(rule.item, countyTerm(dataset, rule.count), {
                figure: total,
                name: figureName(dataset, "compulsorySchools"),
              }),
            ]
          : []),
        ...unclearWords(dataset.schools, rule),
      ],
    });
  };
}

/**
 * All schools: as stated, else those listed, of which 教学点 may or may not be counted as schools of their own, and one of
 * unknown type may be none.
 */
function allSchools(dataset: Dataset): Figure {
  const stated = dataset.figures.compulsorySchools;
  if (stated !== undefined || !dataset.hasSchools) return countyFigure(dataset, "compulsorySchools");
  const schools = dataset.schools.filter(isEverySchool);
  const certain = schools.filter(({ type }) => type !== null && type !== "teachingPoint");
  return computedFigure(certain.length, schools.length, []);
}

/** null: as many as there are schools. */
function countOutcome(counted: Figure, total: Figure): Outcome | null {
  if (counted.high < total.low) return "unmet";
  return counted.low === counted.high && total.low === total.high && counted.low === total.low ? null : "undetermined";
}

function partOf(rule: SchoolCountRule, counted: Figure, total: Figure, exceeds: boolean): ItemPart {
  const outcome = exceeds ? "undetermined" : (countOutcome(counted, total) ?? "met");
  const part = comparedPart(rule.label, counted, { value: total.low, unit: "所", direction: "atLeast" }, { outcome });
  // Fewer than the least number of schools there may be are too few, whatever their number is.
  return total.low === total.high || outcome === "unmet" ? part : { ...part, limit: null, distance: null };
}

function hasColumn(dataset: Dataset, column: string): boolean {
  return (
    schoolColumns(dataset.schools).has(column) ||
    dataset.readings.some((reading) => reading.columns.some((one) => one.identifier === column))
  );
}

function columnOutcome(schools: readonly School[], rule: SchoolCountRule): Outcome | null {
  let isUndecided = false;
  for (const school of schools) {
    const answer = answerIn(school, rule);
    if (answer === false && school.type !== null && isEverySchool(school)) return "unmet";
    isUndecided ||= isEverySchool(school) && answer !== true;
  }
  return isUndecided ? "undetermined" : null;
}

/** What stands under the column for a school; null where it says neither. */
function answerIn({ texts }: School, { column, yes, no, isYesOrNo }: SchoolCountRule): boolean | null {
  const word = texts[column]?.text.trim() ?? "";
  if (yes.test(word)) return true;
  if (no.test(word)) return false;
  return isYesOrNo ? answerOf(word) : null;
}

/** Each word that says neither is named once, where it first stands. */
function unclearWords(schools: readonly School[], rule: SchoolCountRule): Finding[] {
  const said = new Set<string>();
  return schools.flatMap((school) => {
    const word = school.texts[rule.column];
    if (word === undefined || said.has(word.text) || answerIn(school, rule) !== null) return [];
    said.add(word.text);
    const params = { school: school.name, text: word.text, options: rule.options, mayMean: [] };
    return [finding("wordNotUnderstood", "warning", params, word.cell, { item: rule.item, school: school.key })];
  });
}

function failingWords(schools: readonly School[], rule: SchoolCountRule): Evidence[] {
  const evidence: Evidence[] = [];
  for (const school of schools) {
    const word = school.texts[rule.column];
    if (word !== undefined && answerIn(school, rule) === false)
      evidence.push({ ref: word.cell, label: school.name, value: word.text });
  }
  return evidence;
}
