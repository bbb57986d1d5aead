import type { Dataset, School } from "../../model/dataset";
import { ABSENT_FIGURE, computedFigure, type Figure } from "../../model/figures/figure";
import type { CountyFigureId, ItemId } from "../../model/identifiers";
import type { Evidence, ItemPart } from "../../model/evaluation";
import type { Outcome } from "../../model/outcome";

import { comparedPart } from "../comparedPart";
import type { ItemJudge } from "../judging";
import { countyEvidence, countyFigure, figureName, neededNotes } from "./county/countyFigures";
import { countyTerm } from "./county/countyShare";
import { judgementOf } from "./judgement";
import { schoolColumns } from "./schools/schoolColumns";
import { isEverySchool } from "./schools/schoolScope";
import { partExceedsWhole } from "./county/share";

/** A count of schools that have something, and the words by which a column of the school tables says the same. */
export interface SchoolCountRule {
  readonly item: ItemId;
  readonly count: CountyFigureId;
  readonly label: ItemPart["label"];
  readonly column: string;
  readonly yes: RegExp;
  readonly no: RegExp;
}

/**
 * Judges the half in figures of an item that all schools must satisfy (Q3, Q6). Fewer than all proves unmet whatever is
 * declared; all of them leaves the item to the statement (null); a number or a word that cannot be read is undetermined.
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
      findings: exceeds
        ? [
            partExceedsWhole(rule.item, countyTerm(dataset, rule.count), {
              figure: total,
              name: figureName(dataset, "compulsorySchools"),
            }),
          ]
        : [],
    });
  };
}

/** All schools: as stated, else those listed, of which 教学点 may or may not be counted as schools of their own, and one of unknown type may be none. */
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
  return total.low === total.high ? part : { ...part, limit: null, distance: null };
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
    const word = school.texts[rule.column]?.text.trim() ?? "";
    if (rule.no.test(word) && school.type !== null && isEverySchool(school)) return "unmet";
    isUndecided ||= isEverySchool(school) && !rule.yes.test(word);
  }
  return isUndecided ? "undetermined" : null;
}

function failingWords(schools: readonly School[], rule: SchoolCountRule): Evidence[] {
  const evidence: Evidence[] = [];
  for (const school of schools) {
    const word = school.texts[rule.column];
    if (word !== undefined && rule.no.test(word.text.trim()))
      evidence.push({ ref: word.cell, label: school.name, value: word.text });
  }
  return evidence;
}
