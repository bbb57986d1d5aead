import type { UnitCosts } from "../model/plan";

/**
 * What one unit is taken to cost until the bureau says otherwise; they only decide which indicator a school may leave at
 * 85 % at the least cost. Round planning figures, not of the regulation: a year of a teacher with the degree, of training
 * a 骨干教师, of a sports or arts teacher; a ㎡ of rooms, a ㎡ of grounds; equipment at its price; one equipped classroom.
 */
export const DEFAULT_UNIT_COSTS: UnitCosts = { R1: 120000, R2: 30000, R3: 120000, R4: 3500, R5: 600, R6: 1, R7: 30000 };
