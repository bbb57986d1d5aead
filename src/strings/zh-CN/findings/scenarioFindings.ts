import type { ScenarioFindings } from "../../../model/findings/scenarioFindings";
import type { Sentences } from "../../sentences";

const UNREAD = "该行未采用，此方案暂不能判为达标";

export const scenarioFindings: Sentences<ScenarioFindings> = {
  scenarioNameMissing: () => "没有方案名，该行未采用；请填写方案名。",
  scenarioCellUnknown: ({ sheet, cell }) =>
    `找不到工作表“${sheet}”的单元格“${cell}”，或该单元格不是测算所用的数值，${UNREAD}；请核对工作表和单元格。`,
  scenarioCellMoved: ({ label, cell }) =>
    `“${cell}”现在已不是“${label}”，也找不到它的新位置，${UNREAD}；请改填单元格，或清空原值后重新测算。`,
  scenarioChangedTwice: ({ label }) => `同一方案中“${label}”已有一行，${UNREAD}；请删除其中一行。`,
  scenarioValueMissing: () => `没有填写试算值，${UNREAD}；请填写。`,
  scenarioValueUnusable: ({ text }) => `试算值“${text}”不是不小于0的数，${UNREAD}；请改填。`,
  scenarioLimitUnknown: ({ text }) =>
    `“${text}”不能对应到一个标准，${UNREAD}；请填指标、学段和种类，如“生均教学仪器设备值 小学 标准”。`,
};
