import { VOCABULARY } from "../../fixtures/readDataset";
import { itemByWords } from "../../../src/intake/roles/itemWords";
import { itemOf, itemOfTitle } from "../../../src/intake/roles/itemOf";
import { ITEMS } from "../../../src/regulation/items";

test("every item of 表Ⅳ and 表Ⅴ is told by its own sentence, with numbering, spaces, full-width digits and line breaks", () => {
  const official = ITEMS.filter(({ area }) => area === "government" || area === "quality");
  expect(official).toHaveLength(24);
  for (const {
    id,
    words: { text },
  } of official) {
    const number = id.slice(1);
    const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const label of [
      text,
      `${number}.${text}。`,
      `${number}、 ${text}；`,
      `（${number}）${text}`,
      wide,
      `${text.slice(0, 7)}\n${text.slice(7)}`,
    ])
      expect([label, itemOf(label, VOCABULARY)]).toEqual([label, id]);
  }
});

test.each([
  ["4. 所有小学、初中学校规模不超过2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人", "G4"],
  ["6. 不足100人的规模较小学校（包括乡镇中心校附设的村小）按不低于100人核定公用经费", "G6"],
  ["7. 特殊教育学校生均公用经费不低于8000元", "G7"],
  ["9.教师5年360学时培训完成率达到100%", "G9"],
  [
    "11. 全县每年交流轮岗教师的比例不低于符合交流轮岗条件教师总数的10%；其中，骨干教师不低于交流轮岗教师总数的20%",
    "G11",
  ],
  ["11.全县每年交流轮岗教师比例不低于符合交流条件教师总额的10%，其中，骨干教师不低于交流轮岗教师总数的20%；", "G11"],
  ["3.所有小学、初中每12个班级配备音乐、美术专用教室1间以上", "G3"],
  ["3.所有学校建立章程，实现学校管理与教学信息化；", "Q3"],
  ["6.所有学校德育工作、校园文化建设达到良好以上；", "Q6"],
  ["城乡义务教育学校“四统一”", "G2"],
  ["特殊教育学校生均公用经费", "G7"],
  ["教师交流轮岗", null],
  ["小学在校生数", null],
  ["优质高中招生名额总数", null],
])("%s → %s", (label, item) => {
  expect(itemOf(label, VOCABULARY)).toBe(item);
});

test("words of several items tell none", () => {
  expect(itemByWords("德育与校园文化，无过重课业负担", VOCABULARY.items)).toBeNull();
  expect(itemByWords("巩固率", VOCABULARY.items)).toBeNull();
});

test.each([
  ["1.规划布局", "G1"],
  ["“四统一”", "G2"],
  ["班额控制", "G5"],
  ["村小和教学点公用经费核定", "G6"],
  ["教师工资待遇", "G8"],
  ["教职工编制统筹", "G10"],
  ["教师交流轮岗", "G11"],
  ["持证上岗率", "G12"],
  ["就近入学", "G13"],
  ["优质高中招生名额分配", "G14"],
  ["巩固率", "Q1"],
  ["三类残疾儿童少年入学率", "Q2"],
  ["学生课业负担", "Q8"],
  ["国测结果", "Q9"],
  // Halves of an item, and words of two.
  ["章程建设", null],
  ["德育工作", null],
  ["随迁子女入学", null],
  ["本县的班额与巩固率", null],
  ["巩固率，学校在近三年里采取了多种办法控辍保学并已全部落实到位", null],
])("beside a conclusion the title %s → %s", (title, item) => {
  expect(itemOfTitle(title, VOCABULARY)).toBe(item);
});
