import type { SchoolFindings } from "../../model/schoolFindings";
import type { Sentences } from "../strings";

export const schoolFindings: Sentences<SchoolFindings> = {
  rowWithoutName: ({ row }) => `该行有数据但没有学校名称，暂按“第${row}行”参与评估，请补填学校名称。`,
};
