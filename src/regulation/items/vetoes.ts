import type { VetoCard } from "../standard";

/** 第十条 一票否决: the bureau answers of each case whether it exists, and no figure can replace the answer (D20). */
function veto(
  number: number,
  recognisedBy: RegExp,
  veto: string,
  measure: string,
  title: string,
  text: string,
  action: string,
  isAlwaysAsked = true,
): VetoCard {
  return {
    id: `V${number}`,
    area: "veto",
    kind: "evidence",
    decides: true,
    year: "school",
    figures: [],
    seenIn: [],
    offices: ["education"],
    limits: {},
    isAlwaysAsked,
    recognisedBy,
    isAboutPosts: false,
    wordsFor: () => ({
      citation: `第十条第${number}种情形`,
      title,
      text,
      veto,
      measure,
      remedy: `${action}；该情形存在的，一票否决。`,
    }),
  };
}

/** The case about posts 编制, which figures of the county can contradict. */
const V4: VetoCard = {
  ...veto(
    4,
    /有编不补|编外教师|编外聘用/u,
    "“有编不补”或长期聘用编外教师的情况",
    "按核定编制及时补充教师，依规清理长期聘用编外教师的情况",
    "编制使用",
    "存在“有编不补”或长期聘用编外教师的情况",
    "补足空编，清理长期聘用的编外教师",
  ),
  isAboutPosts: true,
  offices: ["posts", "personnel"],
};

/** The six cases, and 校外培训, which is judged only where the bureau asks it. */
export const VETOES: readonly VetoCard[] = [
  veto(
    1,
    /考试/u,
    "以考试方式招生",
    "立即纠正以考试方式招生的行为",
    "考试招生",
    "存在以考试方式招生",
    "立即停止以考试方式招生",
  ),
  veto(2, /择校/u, "违规择校行为", "立即纠正违规择校行为", "违规择校", "存在违规择校行为", "立即纠正违规择校"),
  veto(
    3,
    /重点学校|重点班/u,
    "重点学校或重点班",
    "立即取消重点学校、重点班",
    "重点学校、重点班",
    "存在重点学校或重点班",
    "取消重点学校、重点班",
  ),
  V4,
  veto(
    5,
    /安全责任事故|违纪违规|安全事故/u,
    "教育系统重大安全责任事故和严重违纪违规事件",
    "落实安全和纪律责任，严肃整改",
    "安全与违纪",
    "教育系统存在重大安全责任事故和严重违纪违规事件",
    "查处重大安全责任事故和严重违纪违规事件",
  ),
  veto(6, /弄虚作假/u, "弄虚作假行为", "彻查弄虚作假问题并追究责任", "弄虚作假", "有弄虚作假行为", "纠正弄虚作假行为"),
  veto(
    7,
    /校外培训|课外负担|课业负担/u,
    "规范治理校外培训机构及减轻中小学生课外负担不力的情况",
    "加强校外培训机构治理，减轻学生课外负担",
    "校外培训与课外负担",
    "规范治理校外培训机构及减轻中小学生课外负担不力",
    "加大校外培训治理和减负力度",
    false,
  ),
];
