import type { Finding } from "../../model/findings/finding";
import { countyFigureName, schoolFigureName } from "../../regulation/figures/figureNames";

/**
 * The official label of the figure that a finding is about, which says what belongs into its cell; null where it is about
 * none, or about several.
 * @example { field: specialSchools } → 特殊教育学校数
 */
export function fieldOfFinding({ about: { field } }: Pick<Finding, "about">): string | null {
  if (field === undefined) return null;
  const label = [schoolFigureName(field), countyFigureName(field)].find((one) => one !== field);
  return label ?? null;
}
