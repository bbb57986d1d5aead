import type { GatheringStrings } from "../gatheringStrings";

export const gathering: GatheringStrings = {
  sources: {
    sheet: "数据来源",
    title: "数据来源",
    note: "每个数导入时的值和出处；以后改动了表中的数，这里仍是导入时的值。",
  },
  schools: {
    sheet: "学校对照表",
    title: "学校对照表",
    note: "文件中的学校与本县学校的对应；“主校”和“是否参与”可以填写，再次汇总时照此办理。",
    used: "是",
    notUsed: "否",
  },
  refusals: {
    noForms: "里面没有教育事业统计的报表（教基、基础基），请确认是否为学校的统计报表工作簿",
    noIdentity: "没有学校基本情况（教基1001或基础基111），不知道是哪所学校，请重新导出完整的报表",
    otherYear: "学年与多数文件不同，未汇入，请换成同一学年的报表",
    otherCounty: "所属县与多数文件不同，未汇入，请确认是否为本县学校",
    repeated: "同一所学校有不止一个文件，未汇入，请只保留一个",
    unreadable: "文件打不开，请另存为 .xlsx 后再汇总",
  },
  problems: {
    sumFails: ({ school, form, label, stated, counted }) =>
      `${school}（${form}）：“${label}”为${stated}，各分项合计为${counted}，两者不一致，未导入，请核对报表。`,
    blankNotZero: ({ school, form, label }) =>
      `${school}（${form}）：“${label}”空白，无法证明为0，未导入，请在汇总表中补填；确实没有的填0。`,
    markedInapplicable: ({ school, form, label }) =>
      `${school}（${form}）：“${label}”标为不适用（*或-），而该校需要此数，未导入，请核对报表或在汇总表中补填。`,
    numberNotUnderstood: ({ school, form, label, stated }) =>
      `${school}（${form}）：“${label}”为“${stated}”，不是数，未导入，请核对报表。`,
    formMissing: ({ school, form, label }) => `${school}：缺少报表${form}，没有${label}，请补交或在汇总表中补填。`,
    labelMissing: ({ school, form, label }) => `${school}（${form}）：报表中找不到“${label}”，请在汇总表中补填。`,
    artsUnclear: ({ school, form, stated, counted }) =>
      `${school}（${form}）：各授课课程合计为${counted}，专任教师合计为${stated}，看不出“艺术”是否包含音乐、美术，体育、艺术教师数未导入，请在汇总表中补填。`,
    partAboveWhole: ({ school, form, label, stated, counted }) =>
      `${school}（${form}）：“${label}”为${stated}，超过总数${counted}，未导入，请核对报表。`,
  },
  questions: {
    yearUnknown: () => "报表和文件名都没有写学年，请在县级数据的“学年”中填写。",
    twoYears: ({ files, words }) =>
      `文件中有不同学年的报表（${words}）：${files}；只汇入了多数文件的学年，请换成同一学年。`,
    twoCounties: ({ files, words }) => `文件属于不同的县（${words}）：${files}；只汇入了多数文件所属的县，请确认。`,
    schoolTwice: ({ school, files }) => `${school}有不止一个文件：${files}；都没有汇入，请只保留一个后再汇总。`,
    generationsMixed: ({ files, words }) => `报表有不同年代的格式（${words}）：${files}；可能不是同一学年，请确认。`,
    teachersElsewhere: ({ school }) =>
      `${school}有学生而没有教师；如教师统计在中心校，请在学校对照表的“主校”中填写中心校，否则请补填教师数。`,
  },
  summary: {
    gathered: ({ files, of, schools }) => `已汇总 ${of} 个文件中的 ${files} 个，学校 ${schools} 所。`,
    notUsed: ({ file, reason }) => `未用：${file}（${reason}）`,
    gaps: ({ school, fields }) => `待补：${school}：${fields}`,
    complete: "各校所需数据齐全。",
    findings: ({ count }) => `发现问题 ${count} 处：`,
    next: ({ file }) => `汇总表：${file}；补齐后用 uei evaluate 测算。`,
  },
};
