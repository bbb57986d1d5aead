import type { SchoolPartResult } from "../../model/evaluation";
import { finding, type Finding } from "../../model/findings/finding";
import type { FloorKind } from "../../model/floorKind";
import type { IndicatorId } from "../../model/identifiers";

/**
 * Where an indicator is declared 达标 and only schools fall short of it that pass by six indicators and the floor of the
 * remaining one (D6), the declaration is no contradiction but an information (D37).
 * @param found what was found of the items; all else stays as it is
 */
export function declaredWithinRule(
  found: readonly Finding[],
  schools: readonly SchoolPartResult[],
  indicators: readonly IndicatorId[],
  floor: FloorKind,
): Finding[] {
  return found.map((one) => {
    if (one.code !== "declaredDiffers") return one;
    const { item, declared, computed } = one.params;
    const id = indicators.find((indicator) => indicator === item);
    if (id === undefined || declared !== "met" || computed !== "unmet") return one;
    const short = schools.filter(({ standardOutcomes }) => standardOutcomes[id] !== "met");
    if (short.length === 0 || short.some(({ outcome }) => outcome !== "met")) return one;
    return finding("declaredWithinRule", "info", { item: id, schools: short.length, floor }, one.where, one.about);
  });
}
