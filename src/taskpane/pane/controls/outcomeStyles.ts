import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { Tone } from "../../../model/sheets/sheetPlan";

/** Colours of the outcomes. Words and signs say the same, and Windows' contrast themes put their own in their place. */
export const useOutcomeStyles = makeStyles({
  met: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  unmet: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  floor: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  undetermined: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground1 },
  pending: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  notApplicable: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  plain: { color: tokens.colorNeutralForeground1 },
}) as () => Record<Tone, string>;
