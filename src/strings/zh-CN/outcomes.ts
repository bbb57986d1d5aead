import type { Outcome } from "../../model/outcome";
import type { Stage } from "../../model/stage";

/** Words that the worksheet functions answer with; they load no more of the catalogue than these. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  met: "达标",
  unmet: "未达标",
  undetermined: "数据不全，暂不能判定",
  pending: "待国家（省级）监测/调查",
  notApplicable: "不适用",
};

export const STAGE_NAMES: Readonly<Record<Stage, string>> = { primary: "小学", junior: "初中" };
