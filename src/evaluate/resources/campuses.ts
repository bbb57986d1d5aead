import type { Dataset, School, SchoolPart } from "../../model/dataset";
import type { CampusResult, SchoolPartResult } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import { divideFigures } from "../../model/figures/figureArithmetic";
import { finding, type Finding } from "../../model/findings/finding";
import type { IndicatorId } from "../../model/identifiers";
import { ofIndicator } from "../../model/ofIndicator";
import { judge } from "../compare";
import type { LimitsInForce } from "../judging";

/**
 * Campuses with figures of their own, for reference beneath their school (D23): what stages share by stage, and pupils.
 * They decide nothing, since the school is judged by its sum.
 */
export function campusResults({ schools }: Dataset, limits: LimitsInForce): CampusResult[] {
  const shared = limits.standard.indicators.filter(({ isShared }) => isShared);
  return schools.flatMap((school) =>
    (school.campuses ?? []).flatMap((campus) =>
      campus.parts
        .filter(({ students }) => students.high > 0)
        .map((part): CampusResult => {
          const ratios = shared.map(
            (card) =>
              [card.id, divideFigures(ofIndicator(part.amounts, card.id), part.students, card.perStudents)] as const,
          );
          const below = ratios.filter(
            ([id, ratio]) => judge(ratio, limits.indicator(id, part.stage, "floor")) === "unmet",
          );
          return {
            school,
            campus,
            part,
            ratios: Object.fromEntries(ratios.map(([id, ratio]) => [id, knownValue(ratio)])),
            belowFloor: below.map(([id]) => id),
          };
        }),
    ),
  );
}

/** A campus below the floor of a standard that its school meets as a whole: the sum hides it. */
export function campusFindings(results: readonly CampusResult[], rows: readonly SchoolPartResult[]): Finding[] {
  return results.flatMap(({ school, campus, part, belowFloor }) => {
    const indicators = belowFloor.filter((id) => isMetBySum(id, school, part, rows));
    if (indicators.length === 0) return [];
    const params = { school: school.name, campus: campus.name, stage: part.stage, indicators };
    return [finding("campusBelowFloor", "warning", params, campus.cell, { school: school.key, stage: part.stage })];
  });
}

function isMetBySum(
  id: IndicatorId,
  school: School,
  { stage }: SchoolPart,
  rows: readonly SchoolPartResult[],
): boolean {
  const row = rows.find((one) => one.school.key === school.key && one.part.stage === stage);
  return row !== undefined && row.standardOutcomes[id] === "met";
}
