import type { Membership } from "../../../model/membership";

import type { Figure } from "../../../model/figures/figure";
import type { SchoolType } from "../../../model/identifiers";
import { COUNTED_TEACHING_POINT_STUDENTS } from "../../../regulation/teachingPoints";

/**
 * Whether a part counts for the resources, R-schools and R-balance (D3): 特殊教育学校, 职业学校 and 教学点 under 50 pupils are
 * out, a typed 0 pupils is out (D5), and what cannot be known leaves the membership unknown.
 * @param type null where it is blank or not understood
 * @param students pupils of this part
 * @param isTypeStated false where the type is only implied by where the row stands: a small 小学 may be a 教学点 (D30)
 */
export function membershipOf(type: SchoolType | null, students: Figure, isTypeStated = true): Membership {
  if (type === null) return "unknown";
  if (!isTypeStated && type === "primarySchool" && students.low < COUNTED_TEACHING_POINT_STUDENTS) {
    return students.high === 0 ? { excluded: "noStudents" } : "unknown";
  }
  if (type === "specialSchool") return { excluded: "specialSchool" };
  if (type === "vocationalSchool") return { excluded: "vocational" };
  if (type === "teachingPoint") return membershipOfTeachingPoint(students);
  return students.high === 0 ? { excluded: "noStudents" } : "counted";
}

function membershipOfTeachingPoint(students: Figure): Membership {
  if (students.high < COUNTED_TEACHING_POINT_STUDENTS) return { excluded: "teachingPointUnder50" };
  return students.low >= COUNTED_TEACHING_POINT_STUDENTS ? "counted" : "unknown";
}
