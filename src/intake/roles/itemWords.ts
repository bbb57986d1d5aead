import type { ItemId } from "../../model/identifiers";

/**
 * Words by which an item of 表Ⅳ or 表Ⅴ is told in whatever wording a bureau gives it: all words of one alternative must
 * stand in the label, and no other item's may. Alternatives are parted by "|", words by "+".
 */
const WORDS: Readonly<Partial<Record<ItemId, string>>> = {
  G1: "规划布局+合理|布局合理",
  G2: "建设标准+编制标准|四统一|四个统一|基准定额统一",
  G3: "音乐+美术+12个班|音乐+美术+专用教室|每12个班",
  G4: "规模+2000人|规模+2500人|规模+小学初中+不超过",
  G5: "班级学生数|班级+45人|班额+45人|班额+50人",
  G6: "不足100+公用经费|不足100+核定",
  G7: "特殊教育+生均公用经费+不低于|特教+生均公用经费+不低于|特殊教育+生均公用经费+达到",
  G8: "教师+工资+公务员|教师平均工资收入水平",
  G9: "360学时+培训|360学时+完成率",
  G10: "编制+岗位+统筹|教职工编制总额+岗位",
  G11: "交流轮岗+骨干教师+20%|交流轮岗+比例+10%|交流+轮岗+不低于",
  G12: "教师资格+上岗|教师资格+100%",
  G13: "就近+划片+入学+比例+100%|就近划片入学+寄宿制|就近划片入学比例+达到",
  G14: "优质高中+名额+50%|优质高中+名额+倾斜|优质普通高中+名额+50%",
  G15: "随迁子女+85%|留守儿童+关爱|随迁子女+政府购买+比例",
  Q1: "巩固率+95%|三年巩固率+达到",
  Q2: "残疾儿童+入学率+95%|残疾儿童+入学率+达到",
  Q3: "章程+信息化|章程+教学信息化",
  Q4: "培训经费+5%|培训经费+不低于",
  Q5: "信息化手段|设施设备利用率|设备利用率",
  Q6: "德育+校园文化",
  Q7: "开齐开足|开足开齐|综合实践+教学秩序|课程开齐",
  Q8: "过重+课业负担|过重+学业负担",
  Q9: "质量监测+学业水平|质量监测+差异率|质量监测+相关科目",
  S1: "社会认可度+85%|社会认可度+达到|认可度达到",
};

const ALTERNATIVES = Object.entries(WORDS).map(([item, words]) => ({
  item: item as ItemId,
  alternatives: words.split("|").map((one) => one.split("+")),
}));

/** A name shorter than this is a title or a figure, not the sentence of an item. */
const LEAST_LENGTH = 6;

/**
 * The item whose words a label holds.
 * @param label without spaces, separators and brackets
 * @returns null where it holds those of none, or of several
 */
export function itemByWords(label: string): ItemId | null {
  if (label.length < LEAST_LENGTH) return null;
  const found = ALTERNATIVES.filter(({ alternatives }) =>
    alternatives.some((words) => words.every((word) => label.includes(word))),
  );
  return found.length === 1 ? (found[0]?.item ?? null) : null;
}
