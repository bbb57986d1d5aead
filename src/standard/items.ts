import type { Area, ItemId } from "../model/identifiers";

/** How an item is decided: by figures, by the bureau's statement with evidence, or one half each. */
export type ItemKind = "computed" | "evidence" | "both";

/** A line of the regulation that is judged. */
export interface ItemDefinition {
  readonly id: ItemId;
  readonly area: Area;
  /** How staff cite it. */
  readonly citation: string;
  /** A few words for lists. */
  readonly title: string;
  /** The full sentence of the regulation. */
  readonly text: string;
  readonly kind: ItemKind;
  readonly decides: boolean;
}

function resource(number: number, title: string, text: string): ItemDefinition {
  return {
    id: `R${number}` as ItemId,
    area: "resources",
    citation: `资源配置第${number}项`,
    title,
    text,
    kind: "computed",
    decides: false,
  };
}

function government(number: number, kind: ItemKind, title: string, text: string): ItemDefinition {
  return {
    id: `G${number}` as ItemId,
    area: "government",
    citation: `政府保障第${number}项`,
    title,
    text,
    kind,
    decides: true,
  };
}

function quality(number: number, kind: ItemKind, title: string, text: string): ItemDefinition {
  return {
    id: `Q${number}` as ItemId,
    area: "quality",
    citation: `教育质量第${number}项`,
    title,
    text,
    kind,
    decides: true,
  };
}

function veto(number: number, title: string, text: string): ItemDefinition {
  return {
    id: `V${number}` as ItemId,
    area: "veto",
    citation: `第十条第${number}种情形`,
    title,
    text,
    kind: "evidence",
    decides: true,
  };
}

/**
 * Every line that is judged, in the order of the official tables. V7 is judged only where the bureau's table lists it
 * (D20).
 */
export const ITEMS: readonly ItemDefinition[] = [
  resource(1, "高于规定学历教师", "每百名学生拥有高于规定学历教师数：小学、初中分别达到4.2人以上、5.3人以上"),
  resource(2, "骨干教师", "每百名学生拥有县级及以上骨干教师数：小学、初中均达到1人以上"),
  resource(3, "体育、艺术教师", "每百名学生拥有体育、艺术（美术、音乐）专任教师数：小学、初中均达到0.9人以上"),
  resource(4, "教学及辅助用房", "生均教学及辅助用房面积：小学、初中分别达到4.5平方米以上、5.8平方米以上"),
  resource(5, "体育运动场馆", "生均体育运动场馆面积：小学、初中分别达到7.5平方米以上、10.2平方米以上"),
  resource(6, "教学仪器设备值", "生均教学仪器设备值：小学、初中分别达到2000元以上、2500元以上"),
  resource(7, "网络多媒体教室", "每百名学生拥有网络多媒体教室数：小学、初中分别达到2.3间以上、2.4间以上"),
  {
    id: "R-schools",
    area: "resources",
    citation: "资源配置 学校综合评估",
    title: "每所学校综合达标",
    text: "每所学校至少有6项指标达到要求，余项不能低于要求的85%",
    kind: "computed",
    decides: true,
  },
  {
    id: "R-balance",
    area: "resources",
    citation: "资源配置 校际差异系数",
    title: "校际差异系数",
    text: "所有指标校际差异系数，小学均小于或等于0.50，初中均小于或等于0.45",
    kind: "computed",
    decides: true,
  },
  government(1, "evidence", "规划布局", "县域内义务教育学校规划布局合理，符合国家规定要求"),
  government(
    2,
    "both",
    "四个统一",
    "县域内城乡义务教育学校建设标准统一、教师编制标准统一、生均公用经费基准定额统一、基本装备配置标准统一",
  ),
  government(
    3,
    "computed",
    "音乐、美术专用教室",
    "所有小学、初中每12个班级配备音乐、美术专用教室1间以上；其中，每间音乐专用教室面积不小于96平方米，每间美术专用教室面积不小于90平方米",
  ),
  government(
    4,
    "computed",
    "学校规模",
    "所有小学、初中规模不超过2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人",
  ),
  government(5, "computed", "班额", "小学、初中所有班级学生数分别不超过45人、50人"),
  government(6, "computed", "小规模学校公用经费", "不足100名学生村小学和教学点按100名学生核定公用经费"),
  government(7, "computed", "特殊教育生均公用经费", "特殊教育学校生均公用经费不低于6000元（2025年春季学期起7000元）"),
  government(
    8,
    "both",
    "教师工资收入",
    "全县义务教育学校教师平均工资收入水平不低于当地公务员平均工资收入水平，按规定足额核定教师绩效工资总量",
  ),
  government(9, "computed", "教师培训", "教师5年360学时培训完成率达到100%"),
  government(
    10,
    "evidence",
    "编制岗位统筹",
    "县级教育行政部门在核定的教职工编制总额和岗位总量内，统筹分配各校教职工编制和岗位数量",
  ),
  government(
    11,
    "computed",
    "交流轮岗",
    "全县每年交流轮岗教师的比例不低于符合交流条件教师总数的10%，其中，骨干教师不低于交流轮岗教师总数的20%",
  ),
  government(12, "computed", "教师资格", "专任教师持有教师资格证上岗率达到100%"),
  government(
    13,
    "computed",
    "就近划片入学",
    "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别达到100%、95%以上",
  ),
  government(14, "both", "优质高中名额分配", "全县优质高中招生名额分配比例不低于50%，并向农村初中倾斜"),
  government(
    15,
    "both",
    "留守儿童与随迁子女",
    "留守儿童关爱体系健全，全县符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于85%",
  ),
  quality(1, "computed", "初中三年巩固率", "全县初中三年巩固率达到95%以上"),
  quality(2, "computed", "残疾儿童少年入学率", "全县残疾儿童少年入学率达到95%以上"),
  quality(3, "both", "学校章程与信息化", "所有学校制定章程，实现学校管理与教学信息化"),
  quality(4, "computed", "教师培训经费", "全县所有学校按照不低于学校年度公用经费预算总额的5%安排教师培训经费"),
  quality(5, "evidence", "信息化教学", "教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平"),
  quality(6, "both", "德育与校园文化", "所有学校德育工作、校园文化建设水平达到良好以上"),
  quality(7, "evidence", "课程开设", "课程开齐开足，教学秩序规范，综合实践活动有效开展"),
  quality(8, "evidence", "课业负担", "无过重课业负担"),
  quality(
    9,
    "computed",
    "国家质量监测",
    "在国家义务教育质量监测中，相关科目学生学业水平达到Ⅲ级以上，且校际差异率低于0.15",
  ),
  {
    id: "S1",
    area: "recognition",
    citation: "社会认可度",
    title: "社会认可度",
    text: "县级人民政府及有关职能部门推进义务教育优质均衡发展工作的社会认可度达到85%以上",
    kind: "computed",
    decides: true,
  },
  veto(1, "考试招生", "存在以考试方式招生"),
  veto(2, "违规择校", "存在违规择校行为"),
  veto(3, "重点学校、重点班", "存在重点学校或重点班"),
  veto(4, "编制使用", "存在“有编不补”或长期聘用编外教师的情况"),
  veto(5, "安全与违纪", "教育系统存在重大安全责任事故和严重违纪违规事件"),
  veto(6, "弄虚作假", "有弄虚作假行为"),
  veto(7, "校外培训与课外负担", "规范治理校外培训机构及减轻中小学生课外负担不力"),
];

const ITEMS_BY_ID: ReadonlyMap<ItemId, ItemDefinition> = new Map(ITEMS.map((item) => [item.id, item]));

/** The definition of an item. */
export function itemDefinition(id: ItemId): ItemDefinition {
  const found = ITEMS_BY_ID.get(id);
  if (found === undefined) throw new Error(`The catalogue has no item ${id}.`);
  return found;
}
