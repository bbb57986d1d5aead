import type { TableRole } from "./tableRole";

/** Tables of the county that no export and no form of a school can give: they are filled in by hand. */
export type CountyFormId = Extract<TableRole, "figures" | "statements" | "vetoes">;

export const COUNTY_FORMS: readonly CountyFormId[] = ["figures", "statements", "vetoes"];
