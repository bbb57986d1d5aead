import type { ScenarioFindings } from "../../../model/findings/scenarioFindings";
import type { Sentences } from "../../sentences";

const UNREAD = "so the row is not used and the trial cannot be met";

export const scenarioFindings: Sentences<ScenarioFindings> = {
  scenarioNameMissing: () => "The row bears no name of a trial (方案) and is not used; fill it in.",
  scenarioCellUnknown: ({ sheet, cell }) =>
    `There is no cell “${cell}” on a sheet “${sheet}” from which the evaluation takes a number, ${UNREAD}; check sheet and cell.`,
  scenarioCellMoved: ({ label, cell }) =>
    `“${cell}” is no longer “${label}”, which is found nowhere else, ${UNREAD}; give another cell, or empty 原值 and evaluate again.`,
  scenarioChangedTwice: ({ label }) => `The trial has a row for “${label}” already, ${UNREAD}; delete one of them.`,
  scenarioValueMissing: () => `No value to try is given, ${UNREAD}; fill in 试算值.`,
  scenarioValueUnusable: ({ text }) => `“${text}” is no number from 0 upwards, ${UNREAD}; correct 试算值.`,
  scenarioLimitUnknown: ({ text }) =>
    `“${text}” names no single limit, ${UNREAD}; give indicator, stage and kind as in 生均教学仪器设备值 小学 标准.`,
};
