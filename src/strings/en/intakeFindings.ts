import type { IntakeFindings } from "../../model/intakeFindings";
import type { Sentences } from "../strings";

export const intakeFindings: Sentences<IntakeFindings> = {
  tableNotRecognised: ({ table }) => `No role fits the table ${table}; it is not used.`,
};
