import { entry, type FigureCard } from "../../regulation/figures/figureCard";

/** Headings of the roles other than the school tables; one vocabulary for each role, since 指标 stands in several. */
export const ROLE_COLUMNS = {
  figures: {
    label: entry("text", "", "指标|项目|名称|指标名称|指标项目|项目名称|数据项|指标内容|内容"),
    value: entry("text", "", "数值|指标值|数据|值|填报值|填报数据|实际值|实际数|填报数"),
    // A table of figures by stage has these in place of 数值.
    valueOfCounty: entry(
      "text",
      "",
      "全县|全县合计|全县数|全县总数|全县总计|合计|小计|总计|总数|县域|全区|全市|义务教育阶段|义务教育|义务教育阶段合计|中小学|中小学合计",
    ),
    valueOfPrimary: entry("text", "", "小学|小学部|小学阶段|小学段|小学学段|小学人数|普通小学"),
    valueOfJunior: entry("text", "", "初中|初中部|初中阶段|初中段|初中学段|初中人数|普通初中|初级中学"),
    valueOfSenior: entry("text", "", "高中|高中部|高中阶段|高中段|高中学段|高中人数|普通高中"),
    unit: entry("text", "", "单位|计量单位|数据单位"),
    stage: entry("text", "", "学段"),
    year: entry("text", "", "年度|年份|数据年度|统计年度|时间|统计时间"),
    source: entry("text", "", "来源|数据来源|出处|数据出处"),
  },
  statements: {
    item: entry(
      "text",
      "",
      "指标|项目|名称|指标名称|指标内容|内容|评估内容|评估指标|指标要求|序号及指标|二级指标|三级指标|评价指标|评估要点",
    ),
    situation: entry("text", "", "自评情况|指标值或简要结论|情况说明|自评说明|完成情况|自查情况|自评内容"),
    conclusion: entry(
      "text",
      "",
      "自评结论|是否达标|结论|自评结果|自评是否达标|达标情况|是、否|否、是|达标、未达标|达标、不达标|未达标、达标|不达标、达标|符合、不符合|是否符合|合格、不合格",
    ),
    evidence: entry("text", "", "佐证材料|佐证|支撑材料|佐证材料清单"),
    remedyPlan: entry("text", "", "整改计划|整改措施|整改方案"),
  },
  vetoes: {
    case: entry(
      "text",
      "",
      "情形|第十条情形|一票否决情形|否决情形|一票否决事项|否决事项|一票否决内容|一票否决项目|一票否决指标|第十条内容",
    ),
    exists: entry(
      "text",
      "",
      "是否存在|存在与否|有无|有无发生|是否发生|有无此情形|有无该情形|有无此类情形|是否有此情形|是否存在此情形|是否存在该情形|是否存在此类情形|是否存在上述情形|是否存在问题|存在、不存在|不存在、存在|是、否|否、是|有、无|无、有|有、没有|存在情况",
    ),
  },
  exceptions: {
    school: entry("text", "", "学校名称|学校|校名|单位名称|适用学校"),
    exception: entry("text", "", "例外|例外情形|例外条款|例外事项|适用例外"),
    basis: entry("text", "", "依据|文号|依据（文号）|依据文号|批准文号|文件依据"),
    quantity: entry("text", "", "数量|增加数量|人数或面积"),
    constructionPlan: entry("text", "", "建设规划|整改或建设规划|建设规划或整改方案|建设计划"),
    unit: entry("text", "", "单位|计量单位"),
  },
  overrides: {
    item: entry("text", "", "指标|指标名称|项目|指标项目"),
    stage: entry("text", "", "学段"),
    kind: entry("text", "", "种类|标准种类|类型|类别|标准类型"),
    value: entry("text", "", "标准值|本地标准|地方标准|标准|限值"),
    basis: entry("text", "", "依据|文号|依据（文号）|依据文号|文件依据"),
    effectiveFrom: entry("text", "", "生效日期|生效时间|执行日期|施行日期|实施日期"),
    unit: entry("text", "", "单位|计量单位"),
  },
  history: {
    year: entry("text", "", "年度|年份|学年"),
    stage: entry("text", "", "学段"),
    indicator: entry("text", "", "指标|指标名称|项目"),
    coefficientOfVariation: entry("text", "", "差异系数|差异系数值|校际差异系数|CV"),
    mean: entry("text", "", "全县平均值|平均值|全县均值|均值|县均值|全县平均|全县平均数|平均数"),
    unit: entry("text", "", "单位|计量单位"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FigureCard>>>>;

/** The roles whose rows are not schools. */
export type PlainRole = keyof typeof ROLE_COLUMNS;

export const PLAIN_ROLES: readonly PlainRole[] = [
  "figures",
  "statements",
  "vetoes",
  "exceptions",
  "overrides",
  "history",
];
