/** Why a school stays out of the resources, R-schools and R-balance (D3). */
export type ExclusionReason = "teachingPointUnder50" | "specialSchool" | "vocational" | "noStudents";

/** `unknown`: the type, or a teaching point's pupils, cannot be read, so membership itself is undetermined. */
export type Membership = "counted" | "unknown" | { readonly excluded: ExclusionReason };
