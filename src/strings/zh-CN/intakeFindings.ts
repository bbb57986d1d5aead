import type { IntakeFindings } from "../../model/intakeFindings";
import type { Sentences } from "../strings";

export const intakeFindings: Sentences<IntakeFindings> = {
  tableNotRecognised: ({ table }) => `未能识别表“${table}”的用途，该表未参与评估。`,
};
