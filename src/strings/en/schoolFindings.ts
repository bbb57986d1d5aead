import type { SchoolFindings } from "../../model/schoolFindings";
import type { Sentences } from "../strings";

export const schoolFindings: Sentences<SchoolFindings> = {
  rowWithoutName: ({ row }) => `This row has figures but no school name; it is kept as 第${row}行. Please type the name.`,
};
