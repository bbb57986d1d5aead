import { NEEDED_BY_HEADINGS } from "../../model/tables/templateTable";
/** Names and explanations of the workbook to fill in; its headings are the official Chinese ones in every language. */
export const template = {
  title: "县域义务教育优质均衡发展自评填报表",
  reportingUnit: "填报单位：",
  sheets: {
    notes: "填表说明",
    schools: "学校基本情况",
    teachers: "师资情况",
    premises: "办学条件",
    rooms: "音乐、美术专用教室",
    funds: "经费",
    figures: "县级数据",
    statements: "自评情况",
    vetoes: "第十条",
    history: "历年差异系数",
    local: "例外与地方标准",
  },
  captions: { exceptions: "登记的例外（没有可不填）", overrides: "高于国家标准的地方标准（没有可不填）" },
  notes: [
    "一、填好后保存，用优衡 UEI 测算：在 Excel 中点“一键自评”，或在网页、命令行中选择本文件。本表的数据不会被改动，也不离开本机。",
    "二、没有数据的格子留空，系统按“数据不全”处理，不会当作 0；确实为零的请填 0。单位已写在表头或“单位”栏，请按此填写。",
    "三、学校基本情况：每校一行，教学点也各占一行；学校代码按文本填写 10 位。一贯制学校和完全中学只填一行，学生和班级按学段分开，有高中的须填高中在校生数，系统据此拆分共用资源。",
    "四、师资情况：按实际任教学段分小学、初中填写；高于规定学历，小学为专科及以上，初中为本科及以上。",
    "五、办学条件：填全校数，不要自行拆分。教学及辅助用房面积填“计”（含室内体育用房），室内体育用房没有的填 0，系统自动扣除。教学仪器设备值填账面原值。",
    "六、音乐、美术专用教室：每间教室一行，填教室类型和面积。",
    "七、经费：公用经费预算、教师培训经费预算每校都填；不足100人的村小、教学点还须填拨付公用经费。均为上年度数。",
    "八、县级数据：只填“数值”栏。年度请填四位数字；国家监测结果、社会认可度没有的留空，按“待国家（省级）监测/调查”处理。",
    "九、自评情况：自评结论从列表中选择。没有数据可核的指标以自评结论为准，并注明“依据自评材料，待核实”。",
    "十、第十条：六种情形都要回答“存在”或“不存在”。",
    "十一、历年差异系数：填以前年度的差异系数和全县平均值，用于与本年比较，不影响结论，没有可不填；多个年度在表内续填。用本工作簿测算过的年度自动记在“UEI 校际均衡”中，不必再填。",
    "十二、例外须有批准文号；地方标准只能高于国家标准。行数不够时在表内直接增加，列可以增减、换序。",
    "十三、“（必填）”的列每校都要填（按学段分的只填有的学段），“（选填）”没有可不填；县级数据的“核对”与学校表合计数相符即可。各表右上方显示已填几所、几项。",
    "十四、师资、办学条件、经费表的学校代码和名称按“序号”从“学校基本情况”自动带出，各表可以单独排序、筛选；增加学校时在表末续填序号，几张表用同一个序号，不要改动或重复已有的序号。",
  ],
  /** Heading of the column that says which item needs a figure. */
  /** （必填） and （选填）, which headings may bear. */
  marks: { required: "（必填）", optional: "（选填）" },
  needs: { required: "必填", check: "核对", optional: "选填" },
  /** The heading of the column that says 必填, 核对 or 选填. */
  need: "要求",
  /** 表Ⅰ, as what needs a figure. */
  basics: "申报表表Ⅰ",
  /** The 自查自评报告, as what prints a figure. */
  ofReport: "自查自评报告",
  /** 已填, before n/m. */
  filled: "已填",
  prompt: ({ mark, unit, isNumber }: { mark: string; unit: string; isNumber: boolean }) =>
    `${mark.replace(/[（）]/gu, "")}${unit === "" ? "" : `，单位：${unit}`}${isNumber ? "。确实没有的填 0，不知道的留空。" : "。"}`,
  neededBy: NEEDED_BY_HEADINGS["zh-CN"] as string,
  /** Heading of the column with the regulation's own words. */
  requirement: "标准要求",
};
