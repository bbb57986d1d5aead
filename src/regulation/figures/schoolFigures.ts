import { BRACKET_COLUMNS, WIDE_BRACKET_COLUMNS } from "./school/bracketColumns";
import { RESOURCE_COLUMNS } from "./school/resourceColumns";
import { ROOM_AND_FUND_COLUMNS } from "./school/roomAndFundColumns";
import { SCHOOL_COLUMNS } from "./school/schoolColumns";

/** The figures and words of a school that belong to no indicator; those of a class or a room are LIST_COLUMNS. */
export const SCHOOL_FIGURES = {
  ...SCHOOL_COLUMNS,
  ...BRACKET_COLUMNS,
  ...WIDE_BRACKET_COLUMNS,
  ...RESOURCE_COLUMNS,
  ...ROOM_AND_FUND_COLUMNS,
};
