import { knownValue } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import type { CrossCheck } from "../crossCheck";

const MOST_NAMED = 3;

/**
 * 教学点 of fewer than 50 pupils that the bureau's own column 上年学校类型 calls 小学: what was a row of 资源配置 and 校际均衡
 * the year before is one no longer, and an inspector asks for the decision. One finding for all of them, at the first
 * one's cell. Speaks only where type, last year's type and pupils are known.
 */
export const checkNewTeachingPoints: CrossCheck = ({ schools }) => {
  const turned = schools.flatMap((school) => {
    if (school.type !== "teachingPoint" || school.typeLastYear !== "primarySchool") return [];
    return school.parts.flatMap(({ membership, students }) => {
      const isLeftOut = typeof membership === "object" && membership.excluded === "teachingPointUnder50";
      const known = knownValue(students);
      return isLeftOut && known !== null ? [{ school, students: known }] : [];
    });
  });
  const [first] = turned;
  if (first === undefined) return [];
  const params = {
    schools: turned.length,
    students: turned.reduce((sum, { students }) => sum + students, 0),
    names: turned.slice(0, MOST_NAMED).map(({ school }) => school.name),
  };
  return [finding("teachingPointsNew", "info", params, first.school.texts.typeLastYear?.cell ?? first.school.cell)];
};
