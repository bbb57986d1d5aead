import { demandInChinese, indicatorItem, standardOf, type IndicatorCard } from "../indicatorCard";

/** 资源配置第3项. The unit cost is that of a year of a sports or arts teacher. */
export const R3: IndicatorCard = {
  id: "R3",
  name: "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
  shortName: "体育、艺术教师",
  amountName: "体育、艺术（美术、音乐）专任教师数",
  filling: "补充",
  amount: "sportsAndArtsTeachers",
  amountUnit: "人",
  unit: "人",
  amountNames:
    "体育、艺术（美术、音乐）专任教师数|体育、艺术（音乐、美术）专任教师数|体育、艺术专任教师数|音体美教师数|音体美专任教师数|体音美专任教师数|体音美教师数|体艺专任教师数|体艺教师数|体育、艺术教师数|体育、艺术（美术、音乐）教师数|体育、艺术（音乐、美术）教师数|体育、艺术类教师数|体育艺术类专任教师数",
  ratioNames:
    "每百名学生拥有体育、艺术（美术、音乐）专任教师数|每百名学生拥有体育、艺术专任教师数|每百名学生体育、艺术（美术、音乐）专任教师数|每百生体育、艺术（美术、音乐）专任教师数|每百名学生拥有音体美教师数|每百名学生拥有体音美专任教师数|每百生体育艺术专任教师数",
  perStudents: 100,
  isShared: false,
  plausible: { kind: "teachers" },
  partOf: "fullTimeTeachers",
  addedBy: "sharedSportsAndArtsTeachers",
  standard: standardOf("资源配置第3项", "人", 0.9, 0.9),
  unitCost: 120000,
  movableLot: 1,
  offices: ["posts", "personnel"],
};

/** R3 as a line of the regulation. */
export const R3Item = /* @__PURE__ */ indicatorItem(R3, (limits) => ({
  citation: "资源配置第3项",
  title: "体育、艺术教师",
  text: demandInChinese(limits, R3.name, "人"),
  measure: "通过招聘、转岗培训和交流轮岗，为未达标学校配齐体育、艺术专任教师",
  remedy: "为未达标学校补充体育、音乐、美术专任教师，或按规定登记走教、共享的教师。",
}));
