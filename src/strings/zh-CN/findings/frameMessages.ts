import type { FrameMessages } from "../../../model/messages/frameMessages";
import type { Sentences } from "../../sentences";

export const frameMessages: Sentences<FrameMessages> = {
  byDeclaration: () => "依据自评材料，待核实",
  halfByDeclaration: () => "本项中没有数据的部分依据自评材料，待核实",
  statementNeeded: () => "本项须有自评结论并附佐证材料，请在自评情况表中填写自评结论",
  inDoubt: () => "表格中有未能归入或未能读取的内容（见“UEI 数据核查”），在核实之前不能判为达标",
  remedyPlan: ({ plan }) => `整改计划：${plan}（计划不作为达标依据）`,
};
