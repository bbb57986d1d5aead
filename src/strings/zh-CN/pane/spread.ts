/** Sentences beside the picture of how the schools of a stage lie in one indicator. */
export const spread = {
  /** What the lines of the pictures are. */
  legend:
    "每个点是一所学校（学校很多时为密度）：实线为平均值，浅色带为平均值上下一个标准差，虚线为标准，红点低于标准；点一所学校即可查看。",
  /** `mean` null: not known. */
  caption: ({
    schools,
    met,
    mean,
    standard,
    unknown,
  }: {
    schools: number;
    met: number;
    mean: string | null;
    standard: string;
    unknown: number;
  }) =>
    `${schools}所中${met}所达到标准（≥${standard}）${mean === null ? "" : `，平均 ${mean}`}${unknown === 0 ? "" : `；另有${unknown}所数据不全`}`,
  lowest: "最低：",
  highest: "最高：",
  separator: "、",
};
