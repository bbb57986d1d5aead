/** Whose floors are in force: the share of the standard that the regulation allows, local ones, or some of each. */
export type FloorKind = "national" | "mixed" | "local";
