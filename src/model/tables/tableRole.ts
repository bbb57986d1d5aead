/** The ten roles that a table can have. */
export type TableRole =
  | "schools"
  | "classes"
  | "rooms"
  | "funds"
  | "figures"
  | "statements"
  | "vetoes"
  | "exceptions"
  | "overrides"
  | "history";

export const TABLE_ROLES: readonly TableRole[] = [
  "schools",
  "classes",
  "rooms",
  "funds",
  "figures",
  "statements",
  "vetoes",
  "exceptions",
  "overrides",
  "history",
];
