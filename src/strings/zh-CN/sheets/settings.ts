import { TABLE_ROLES } from "../../../model/tables/tableRole";
import { NOT_USED_WORDS, ROLE_WORDS } from "../../../model/correcting/roleWords";
const USES = TABLE_ROLES.map((role) => ROLE_WORDS[role][0]).join("、");

export const settings = {
  intro: "在下列表格中填写后重新测算即可生效；填写内容在每次测算后保留。",
  mapping: {
    title: "一、识别更正",
    explanation:
      "自动识别有误时在此更正：写明工作表和表格名（没有表格的区域留空）；更正整张表的，填用途" +
      `（${USES}，或${NOT_USED_WORDS[0] ?? ""}）；更正某一列的，填列标题和识别为（如：学校名称、在校生数）；` +
      "列中某个词不认识的，列标题填“列标题=词”（如：办学类型=小学类，识别为小学）；没有表格的工作表标题行认错的，列标题填“第3行”，用途填学校。",
  },
  overrides: {
    title: "二、地方标准",
    explanation: "只能严于国家标准。种类填：标准、85%底线或差异系数；学段留空表示小学、初中都适用。",
  },
  exceptions: {
    title: "三、规程特殊情形",
    explanation: "按学校登记，须写明依据（文号）和建设规划；需要增加教师、面积或人数的，填写数量。",
  },
  unitCosts: {
    title: "四、单位成本",
    explanation:
      "用于比较哪一项指标留在底线最省钱，不影响达标结论；未填写的指标按“UEI 缺口测算及整改台账”所列默认值测算。",
  },
  confirmations: {
    title: "五、人工确认",
    explanation:
      "数据核查提示存疑、经核对确实无误的数据，在此确认一次：学校和项目按提示填写（整列或县级数据学校留空），数值按提示所列（元、㎡、间、人），并写明确认人、日期和依据，缺一不可；数据变动后确认自动失效。",
  },
  confirmation: {
    title: "六、确认事项",
    explanation: "所填教学及辅助用房面积已不含室内体育用房的，在右侧填“是”；需要逐校生成学校自评表的，也填“是”。",
  },
  /** Beside the answer: on what paper our sheets are printed. */
  paper: "打印纸张（默认A4；要用A3的，在右侧填A3）",
  limits: {
    title: "七、本次测算采用的资源配置标准",
    headings: ["指标", "学段", "种类", "标准值", "单位", "依据", "来源"],
  },
  recognised: { title: "八、本次测算识别的表格", headings: ["工作表", "表格", "列标题", "用途", "识别为", "方式"] },
  automatic: "自动识别",
  byHand: "按更正识别",
  notUsed: "未使用",
  plainRange: "（区域）",
  national: "国家标准",
  local: (basis: string) => `地方标准（${basis}）`,
};
