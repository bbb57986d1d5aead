import type { Evaluation, ItemPart, ItemResult } from "../../../src/model/evaluation";
import type { ItemId } from "../../../src/model/identifiers";
import { itemAccount, itemSentence, type ItemAccount } from "../../../src/present/account/itemAccount";
import { comparisons } from "../../../src/present/account/reasons";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation } from "../../fixtures/evaluation";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";

let sample: Evaluation;
beforeAll(async () => {
  sample = await sampleEvaluation();
});

function itemOf(evaluation: Evaluation, id: ItemId): ItemResult {
  const found = evaluation.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

function accountOf(id: ItemId, evaluation = sample): ItemAccount {
  return itemAccount(itemOf(evaluation, id), Number(id.slice(1)), evaluation, zhCN);
}

/** The sample without what the bureau itself wrote. */
function silent(): Evaluation {
  return { ...sample, dataset: { ...sample.dataset, statements: {} } };
}

test("the bureau's own words are printed as it wrote them, its conclusion beside the computed one", () => {
  const { heading, situation, conclusion, measured } = accountOf("G4");
  expect(heading).toBe(
    "4.所有小学、初中规模不超过2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人；",
  );
  expect(situation).toBe(sample.dataset.statements.G4?.text);
  expect(measured).toContain("示例县第六中学在校生为2919人，未达到要求（标准为不超过2500人）");
  expect(conclusion).toBe("未达标。示例县第六中学在校生为2919人，未达到要求（标准为不超过2500人）；未达标学校1所。");
});

test.each<[string | null, string, string]>([
  ["示例县", "全市24所学校，我市均已配齐。", "“全市”、“我市”，本报告其余部分用“全县”；如指本县范围，请改为一致。"],
  ["乌苏市", "我县24所学校。", "“我县”，本报告其余部分用“全市”；如指本市范围，请改为一致。"],
  ["示例县", "全县24所学校，全区统一考试。", ""],
  [null, "全市24所学校。", ""],
])("whoever reads the draft of %s is told of %s", (county, text, said) => {
  const { Q3: statement } = sample.dataset.statements;
  if (statement === undefined) throw new Error("no statement");
  const dataset = { ...sample.dataset, statements: { Q3: { ...statement, text } } };
  const { situation, measured } = accountOf("Q3", { ...sample, county, dataset });
  expect([situation, measured]).toEqual([text, said === "" ? "" : `自评情况的文字写有${said}`]);
});

test("of more schools than are named the worst stand first, and it says that they are not all", () => {
  const { measured } = accountOf("G5");
  expect(measured).toMatch(
    /^示例县第一小学超过45人的班级30个；示例县第五中学超过50人的班级16个；示例县第六中学小学部超过45人的班级16个；以上列出其中3所，未达标学校共7所。/,
  );
});

test("comparisons that are left out are counted, of met items too", () => {
  const q9 = itemOf(sample, "Q9");
  const part = { ...(itemOf(sample, "G11").parts[0] as ItemPart), value: 1, outcome: "met" as const };
  const many = { ...q9, outcome: "met" as const, parts: Array.from({ length: 8 }, () => part) };
  expect(comparisons(many, zhCN).at(-1)).toBe("以上列出8项中的3项");
  expect(comparisons({ ...many, parts: many.parts.slice(5) }, zhCN).at(-1)).not.toContain("以上列出");
});

test("schools without data are counted too where more lack them than are named", () => {
  const words = zhCN.report.items.rows({
    stage: "小学",
    schools: 9,
    met: 0,
    limit: "1人",
    unmet: ["甲"],
    hiddenUnmet: 0,
    open: ["乙", "丙"],
    hiddenOpen: 6,
  });
  expect(words).toBe("小学9所学校中0所达到1人的标准，未达到的为甲，数据不全的为乙、丙等8所（见附表）");
});

test("where the words have the computed results, these are only named", () => {
  expect(accountOf("R1").measured).toMatch(
    /^测算结果为7\.17人、7\.24人，与自评情况所列一致；小学22所学校均达到4\.2人的标准/,
  );
});

test("where they have not, what the figures give is pointed out", () => {
  expect(accountOf("R6").measured).toContain("自评情况的文字中没有测算所得的3516.82元");
  expect(accountOf("Q1").measured).toContain("没有测算所得的99.54%，");
  expect(accountOf("Q2").measured).toContain("没有测算所得的84.92%，");
});

test("without a statement the situation is composed as counties word it", () => {
  const account = accountOf("R2", silent());
  expect(account.situation).toMatch(
    /^全县小学县级及以上骨干教师数180人，学生12818人，每百名学生拥有县级及以上骨干教师数为1\.40人；初中县级及以上骨干教师数134人，学生7968人/,
  );
  expect(account.situation).toContain("未达到的为胡杨小学（0.91人）、示例县第六中学（小学部）（0.95人）");
  expect(account.measured).toBe("");
  expect(accountOf("R6", silent()).situation).toContain("教学仪器设备值4507.86万元");
  expect(accountOf("G1", silent()).situation).toBeNull();
});

test("each outcome has its conclusion, and a declaration is never called data", () => {
  expect(accountOf("G11").conclusion).toBe("达标。");
  expect(accountOf("G1").conclusion).toBe("达标。");
  expect(accountOf("G8").conclusion).toBe("达标。");
  expect(accountOf("G14").conclusion).toBe("数据不全，暂不能判定。");
  expect(accountOf("G1").remark).toBe("依据自评材料，待核实。");
  expect(accountOf("G8").remark).toBe("有数据的部分按数据测算，其余依据自评材料，待核实。");
  expect(accountOf("G14").remark).toBe("填报单位自评：达标，尚无数据支持。");
  expect(accountOf("G4").conclusion).toMatch(/^未达标。示例县第六中学在校生为2919人，未达到要求（标准为不超过2500人）/);
  expect(accountOf("G4").remark).toBe("填报单位自评：达标；按数据测算：未达标。两者不一致，须核实后再报。");
  expect(accountOf("S1").conclusion).toBe("等待接受国家（省级）调查。");
  expect(accountOf("Q9").conclusion).toBe("等待接受国家（省级）监测。");
  const withoutDaySchools = madeEvaluation({
    change: (one) => ({
      ...one,
      items: one.items.map((item) => (item.id === "G13" ? { ...item, outcome: "notApplicable" } : item)),
    }),
  });
  expect([accountOf("G13", withoutDaySchools).conclusion, accountOf("G13", withoutDaySchools).measured]).toEqual([
    "不适用。",
    "没有城区、镇区公办非寄宿制学校，本项不适用。",
  ]);
});

test("what lacks data is called so, with what is needed", () => {
  expect(accountOf("G9").measured).toContain(
    "360学时培训完成率数据不全（标准为不低于100%）；判定本项还需填报：完成360学时培训教师数",
  );
  expect(accountOf("G3").measured).toContain("未达标学校1所，数据不全的学校23所");
});

test("an item that is met by figures the form does not print names them", () => {
  expect(accountOf("G8").measured).toContain("教师年均工资与公务员年均工资之比为108.93%，符合要求（标准为不低于100%）");
});

test("rounding never suggests the other outcome", () => {
  const close = madeEvaluation({
    change: (one) => ({
      ...one,
      schools: one.schools.map((result, at) =>
        at === 0
          ? {
              ...result,
              ratios: { ...result.ratios, R1: 4.1996 },
              standardOutcomes: { ...result.standardOutcomes, R1: "unmet" },
            }
          : result,
      ),
    }),
  });
  expect(accountOf("R1", close).situation).toContain("（4.1996人）");
});

test("the sentence of an item alone, or none where nothing can be composed", () => {
  expect(itemSentence(sample, "G11", zhCN)).toBe(
    "全县符合交流轮岗条件教师总数739名，上一年度交流轮岗教师134名，占18.13%；交流轮岗的骨干教师39名，占交流轮岗教师总数29.10%。",
  );
  expect(itemSentence(sample, "G1", zhCN)).toBeNull();
  expect(itemSentence(sample, "V7", zhCN)).toBeNull();
});
