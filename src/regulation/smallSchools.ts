import { G6 } from "./items/government/G6";

/** A school of fewer pupils is a small one: G6 has it funded as if it had so many. */
export const SMALL_SCHOOL_STUDENTS = G6.limits.fundedHeadcount[0].value;
