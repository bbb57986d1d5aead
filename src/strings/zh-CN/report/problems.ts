import type { ReportProblemStrings } from "../../reportStrings";
import { catalogue } from "../catalogue";
import { chineseNumeral, ownCounty } from "./counties";

export const problems: ReportProblemStrings = {
  opening: (county) =>
    `${ownCounty(county)}在推进义务教育优质均衡发展方面做了一些工作，也取得了一些成绩，但对照评估标准还有一定差距。`,
  noProblem: "本次自查自评未发现未达到标准或数据不全的指标，仍须持续巩固提升。",
  unmet: ({ item, reason }) => `${item}未达到要求${reason === "" ? "" : `：${reason}`}`,
  lacking: (amounts) => `按标准测算共缺${amounts.join("，")}`,
  lackingResources: (amounts) => `按标准测算，需${amounts.join("，")}`,
  filled: ({ filling, name, quantity }) => `${filling}${name}${quantity}`,
  exceeding: (amounts) => `按标准测算，${amounts.join("，")}`,
  amount: ({ name, quantity }) => `${name}${quantity}`,
  atLeast: (quantity) => `至少${quantity}`,
  balanceWays: (ways) =>
    `按现有数据测算，差异系数降到限值以内，${ways.join("，")}（测算值，不是调配指令，分校数量见附表）`,
  balanceWay: ({ stage, indicator, filling, added, moved }) => {
    const ways = [added === null ? null : `${filling}${added}`, moved === null ? null : `在校际间调配${moved}`].filter(
      (one) => one !== null,
    );
    return `${stage}${indicator}${ways.length === 0 ? "按整数单位未找到方案" : `须${ways.join("或")}`}`;
  },
  undetermined: (items) => `${items.join("、")}数据不全，暂不能判定`,
  numbered: (sentences) =>
    sentences.map((one, at) => `${chineseNumeral(at + 1)}是${one.replace(/[。；]$/, "")}。`).join(""),
  nextOpening: (county) => `下一步，${ownCounty(county)}将以本次自查自评为契机，对照指标体系逐项整改，补齐短板。`,
  measures: {
    R1: "优化教师学历结构，支持教师提升学历，新进教师按高于规定学历的要求招聘，并优先补充到未达标学校",
    R2: "加强骨干教师培养，在未达标学校增加培养名额，推动骨干教师向薄弱学校交流",
    R3: "通过招聘、转岗培训和交流轮岗，为未达标学校配齐体育、艺术专任教师",
    R4: "通过新建、改扩建和调整功能用房，增加未达标学校的教学及辅助用房",
    R5: "改造和新建运动场地、室内体育用房，增加未达标学校的体育运动场馆面积",
    R6: "安排专项经费，为未达标学校更新和补充教学仪器设备",
    R7: "为未达标学校增配网络多媒体教室",
    "R-schools": "对综合未达标学校逐校制定整改台账，明确责任人和完成时限",
    "R-balance": "统筹城乡、校际资源配置，增量资源向低于平均水平的学校倾斜，缩小校际差距",
    G1: "完善学校布局规划，按程序报批后组织实施",
    G2: "对照标准逐项落实城乡义务教育学校建设、编制、生均公用经费和基本装备配置的统一",
    G3: (limit) => `按每${limit("classesPerRoom")}个班级各1间的标准补建音乐、美术专用教室，并确保每间面积达标`,
    G4: "制定化解大校额方案，严格控制超规模学校的招生规模，合理分流生源",
    G5: "制定化解大班额方案，严格控制起始年级班额，通过增加学位和均衡编班逐年消除大班额",
    G6: (limit) => {
      const headcount = limit("fundedHeadcount");
      return `对不足${headcount}人的村小和教学点，按每校${headcount}人核定并足额拨付公用经费`;
    },
    G7: "按规定标准足额安排特殊教育公用经费",
    G8: "健全义务教育教师工资收入随当地公务员待遇调整的联动机制，足额核定绩效工资总量",
    G9: "组织未完成培训的教师在周期内补足学时",
    G10: "在核定的编制总额和岗位总量内统筹调配各校编制和岗位",
    G11: "完善交流轮岗办法，提高符合条件教师和骨干教师的交流比例",
    G12: "督促未取得相应教师资格证的教师限期取得，未取得的不得上岗",
    G13: "调整招生范围，落实就近划片入学",
    G14: "提高优质高中招生名额分配比例，并向农村初中倾斜",
    G15: "健全留守儿童关爱体系，扩大公办学位供给，保障随迁子女就读",
    Q1: "健全控辍保学机制，逐人核查未升学、未毕业学生的去向",
    Q2: "落实残疾儿童少年一人一案，逐人核定安置方式，做到应入尽入",
    Q3: "指导各校依法制定章程，提升管理与教学信息化水平",
    Q4: (limit) =>
      `督促培训经费安排不足的学校，按不低于年度公用经费预算总额的${limit("trainingShare")}%安排教师培训经费`,
    Q5: "加强教师信息技术应用培训，提高设施设备使用率",
    Q6: "加强德育和校园文化建设，逐校评估改进",
    Q7: "开齐开足国家课程，规范教学秩序，有效开展综合实践活动",
    Q8: "落实“双减”要求，减轻学生过重课业负担",
    Q9: "针对监测反映的薄弱学科和薄弱学校开展教学改进",
    S1: "加强宣传引导，回应群众关切，提升社会认可度",
    V1: "立即纠正以考试方式招生的行为",
    V2: "立即纠正违规择校行为",
    V3: "立即取消重点学校、重点班",
    V4: "按核定编制及时补充教师，依规清理长期聘用编外教师的情况",
    V5: "落实安全和纪律责任，严肃整改",
    V6: "彻查弄虚作假问题并追究责任",
    V7: "加强校外培训机构治理，减轻学生课外负担",
  },
  toAdd: ({ amounts, cost, floor }) =>
    `按每校至少6项达标、余项不低于${catalogue.floors[floor].full}且费用最省测算，需${amounts.join("，")}；预计费用${cost}（测算值，分校数量见附表）`,
  plan: ({ item, plan }) => `${item}：${plan.replace(/[。；]$/, "")}（计划不作为达标依据）`,
  missing: (items) => `补充完善数据，重点补报${items.join("、")}所需的数据后重新测算`,
  declared: (items) => `完善${items.join("、")}的佐证材料，做到自评结论有据可查`,
  closing: "以上工作逐项明确责任单位和完成时限，整改完成后重新开展自查自评。",
};
