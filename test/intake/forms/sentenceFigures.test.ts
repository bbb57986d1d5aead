import { readDataset, VOCABULARY } from "../../fixtures/readDataset";
import fc from "fast-check";
import { figuresOfSentence } from "../../../src/intake/forms/sentenceFigures";
import { knownValue } from "../../../src/model/figures/figure";
import type { CountyFigureId, ItemId } from "../../../src/model/identifiers";
import { zhCN } from "../../../src/strings/zh-CN";
import { namedTable, plainRange } from "../tables";

const numbersOf = (item: ItemId, text: string): Record<string, number> =>
  Object.fromEntries(figuresOfSentence(item, text, VOCABULARY).map(({ id, number }) => [id, Number(number)]));

const HEADINGS = ["名称", "指标值或简要结论", "是否达标"];

test.each<[ItemId, string]>([
  ["G12", "全县在岗专任教师300①人，其中持有教师资格证的专任教师300人，占比100%"],
  ["G12", "全县在岗专任教师300人，其中持有教师资格证的专任教师29 9人，占比100%"],
  ["G12", "全县在岗专任教师300人，其中持有教师资格证的专任教师29\n9人，占比100%"],
  ["G7", "特殊教育学校公用经费为73.5²万元，特殊教育学生数为105人，特殊教育学校生均公用经费为7000元"],
  ["Q9", "语文学业水平达到Ⅲ级以上，且校际差异率为0.1④"],
])("%s takes nothing from a sentence whose digits would become another number: %s", (item, text) => {
  expect(numbersOf(item, text)).toEqual({});
});

test("thousands that are parted by their own spaces stay one number of a sentence", () => {
  const text = "全县在岗专任教师1\u00a0300人，其中持有教师资格证的专任教师1\u2009299人，占比99.9%";
  expect(numbersOf("G12", text)).toMatchObject({ fullTimeTeachers: 1300, certifiedTeachers: 1299 });
});

test.each<[ItemId, string, Partial<Record<CountyFigureId, number>>]>([
  [
    "G4",
    "超过2000人的小学0所，初中1所，超过2500人的一贯制学校2所",
    { primarySchoolsOver2000: 0, juniorSchoolsOver2000: 1, combinedSchoolsOver2500: 2 },
  ],
  [
    "G4",
    "超过 2000 人的小学 ０ 所，\n初中 １ 所，超过2500人的一贯制学校（2）所。",
    { primarySchoolsOver2000: 0, juniorSchoolsOver2000: 1, combinedSchoolsOver2500: 2 },
  ],
  ["G4", "超过2000人的小学__所，初中____所，超过2500人的一贯制学校  所", {}],
  ["G4", "超过2000人的小学（ ）所，初中3所，超过2500人的一贯制学校__所", { juniorSchoolsOver2000: 3 }],
  [
    "G5",
    "超过45人的小学班级**75**个，超过50人的初中班级__33__个",
    { primaryClassesOver45: 75, juniorClassesOver50: 33 },
  ],
  [
    "G6",
    "不足100人的规模较小学校学生数56人，公用经费72,000元",
    { smallSchoolStudents: 56, smallSchoolOperatingFunds: 72000 },
  ],
  [
    "G7",
    "特殊教育学校公用经费为73.5万元，特殊教育学生数为105人，特殊教育学校生均公用经费为7000元",
    { specialEducationFunds: 73.5, specialEducationStudents: 105, specialEducationFundsPerStudent: 7000 },
  ],
  [
    "G8",
    "全县义务教育学校教师年平均工资收入为137422元，当地公务员年平均工资收入126155.8元",
    { teacherAnnualPay: 137422, civilServantAnnualPay: 126155.8 },
  ],
  [
    "G9",
    "完成360学时培训的教师300人，全县教师300人，教师培训完成率100%",
    { teachersWith360Hours: 300, teachersDue360Hours: 300 },
  ],
  [
    "G11",
    "全县符合交流轮岗条件教师总数200名，上一年度交流轮岗教师24名，占12%；交流轮岗的骨干教师6名，占25%",
    { rotationEligibleTeachers: 200, rotatedTeachers: 24, rotatedBackboneTeachers: 6 },
  ],
  [
    "G12",
    "全县在岗专任教师300人，其中持有教师资格证的专任教师300人，占比100%",
    { fullTimeTeachers: 300, certifiedTeachers: 300 },
  ],
  [
    "G13",
    "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别100%、98.5%",
    { primaryUrbanZonedShare: 100, juniorUrbanZonedShare: 98.5 },
  ],
  [
    "G13",
    "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别为 １００％、__％",
    { primaryUrbanZonedShare: 100 },
  ],
  [
    "G14",
    "全县优质高中招生名额总数800人，分配名额420人，占比52.5%；其中分配农村学校的名额100人，占分配名额总数的23.8%",
    { qualitySeniorPlaces: 800, allocatedPlaces: 420, allocatedRuralPlaces: 100 },
  ],
  [
    "G15",
    "全县符合条件的随迁子女数2780人，在公办学校就读2700人，在政府购买服务的民办学校就读80人，合计2780人，占比100%",
    { migrantChildren: 2780, migrantChildrenInPublicSchools: 2700, migrantChildrenInPurchasedPlaces: 80 },
  ],
  [
    "Q1",
    "全县初中毕业班学生数为2401人，三年前该年级入学学生数为2411人，毕业年级三年转入学生数为69人，死亡学生数为2人，转出学生数为66人，全县初中三年巩固率为99.5%",
    { retentionGraduates: 2401, retentionIntake: 2411, retentionIn: 69, retentionDeaths: 2, retentionOut: 66 },
  ],
  [
    "Q2",
    "全县残疾儿童少年为179人，入学152人，入学率为84.9%；其中在特殊教育学校就读27人，占比17.8%",
    { disabledChildren: 179, disabledEnrolled: 152, disabledSpecialSchool: 27 },
  ],
  [
    "Q9",
    "语文Ⅲ级、校际差异率0.12；数学Ⅳ级、校际差异率__；科学____级、校际差异率0.1；德育 三 级、校际差异率 12%",
    {
      levelChinese: 3,
      variationChinese: 0.12,
      levelMathematics: 4,
      variationScience: 0.1,
      levelMoral: 3,
      variationMoral: 12,
    },
  ],
  ["G12", "现有教师1647人，2026年将培训300人", {}],
  ["G5", "超过40人的小学班级3个", {}],
  ["G1", "编制规划3份", {}],
])("%s reads %s", (item, text, figures) => {
  expect(numbersOf(item, text)).toEqual(figures);
});

test("a sentence that says something else does not hide the official one", () => {
  expect(numbersOf("G5", "超过45人的小学班级2个，超过50人的初中班级0个。已制定2026年化解方案3份。")).toEqual({
    primaryClassesOver45: 2,
    juniorClassesOver50: 0,
  });
});

/** Names of the blanks of our own sentences, by the figure that fills them. */
const BLANKS: Readonly<Record<string, Readonly<Record<string, CountyFigureId>>>> = {
  G4: { primary: "primarySchoolsOver2000", junior: "juniorSchoolsOver2000", combined: "combinedSchoolsOver2500" },
  G5: { primary: "primaryClassesOver45", junior: "juniorClassesOver50" },
  G6: { students: "smallSchoolStudents", funds: "smallSchoolOperatingFunds" },
  G7: {
    funds: "specialEducationFunds",
    students: "specialEducationStudents",
    perStudent: "specialEducationFundsPerStudent",
  },
  G8: { teachers: "teacherAnnualPay", servants: "civilServantAnnualPay" },
  G9: { trained: "teachersWith360Hours", teachers: "teachersDue360Hours" },
  G11: { eligible: "rotationEligibleTeachers", rotated: "rotatedTeachers", backbone: "rotatedBackboneTeachers" },
  G12: { teachers: "fullTimeTeachers", certified: "certifiedTeachers" },
  G13: { primary: "primaryUrbanZonedShare", junior: "juniorUrbanZonedShare" },
  G14: { places: "qualitySeniorPlaces", allocated: "allocatedPlaces", rural: "allocatedRuralPlaces" },
  G15: {
    children: "migrantChildren",
    inPublic: "migrantChildrenInPublicSchools",
    purchased: "migrantChildrenInPurchasedPlaces",
  },
  Q1: {
    graduates: "retentionGraduates",
    intake: "retentionIntake",
    transferredIn: "retentionIn",
    deaths: "retentionDeaths",
    transferredOut: "retentionOut",
  },
  Q2: { children: "disabledChildren", enrolled: "disabledEnrolled", special: "disabledSpecialSchool" },
};

const blank = fc.oneof(
  fc.integer({ min: 0, max: 200000 }),
  fc.integer({ min: 0, max: 9999 }).map((one) => one / 10),
  fc.constant(null),
);

test("any number printed into a sentence of the form is read back the same, and a blank as none", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(BLANKS)),
      fc.array(blank, { minLength: 9, maxLength: 9 }),
      (id, numbers) => {
        const names = Object.entries(BLANKS[id] ?? {});
        const written = Object.fromEntries(
          names.map(([name], at) => [name, numbers[at] === null ? "____" : String(numbers[at])]),
        );
        const filled = new Proxy(written, { get: (values, name) => values[String(name)] ?? "12.5" });
        const text = zhCN.catalogue.item(id).sentence?.(filled) ?? "";
        expect(numbersOf(id as ItemId, text)).toEqual(
          Object.fromEntries(names.flatMap(([, figure], at) => (numbers[at] === null ? [] : [[figure, numbers[at]]]))),
        );
      },
    ),
  );
});

test("figures have the cell of their sentence and the unit of their words, and what contradicts a figures table is unknown", () => {
  const form = plainRange("表Ⅳ", [
    HEADINGS,
    [
      "7.特殊教育学校生均公用经费不低于7000元",
      "特殊教育学校公用经费为73.5万元，特殊教育学生数为105人，特殊教育学校生均公用经费为7000元",
      "达标",
    ],
    [
      "12.专任教师持有教师资格证上岗率达到100%",
      "全县在岗专任教师300人，其中持有教师资格证的专任教师299人，占比99.7%",
      "达标（按自评）",
    ],
  ]);
  const table = namedTable("县级", [
    ["指标", "数值", "单位"],
    ["持有教师资格证专任教师数", 300, "人"],
    ["特殊教育公用经费", 735000, "元"],
  ]);
  const dataset = readDataset({ tables: [table], plainRanges: [form], ownSheets: [] });
  expect(knownValue(dataset.figures.specialEducationFunds)).toBe(735000);
  expect(dataset.figures.specialEducationStudents).toMatchObject({ low: 105, row: 1, column: 1 });
  expect(dataset.figures.certifiedTeachers).toMatchObject({ low: 0, high: Infinity });
  expect(
    dataset.findings.filter(({ rank }) => rank === "error").map(({ code, where }) => [code, where?.sheet]),
  ).toEqual([["figureTwice", "表Ⅳ"]]);
  expect(dataset.statements.G12?.declared).toBe("met");
});

test("a share printed with one decimal agrees with the unrounded one, which stays", () => {
  const form = plainRange(
    "表Ⅳ",
    [HEADINGS, ["13", "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别100.0%、98.5%", "达标"]].map(
      (row, at) => (at === 0 ? row : ["政府保障第13项", ...row.slice(1)]),
    ),
  );
  const table = namedTable("县级", [
    ["指标", "数值", "单位"],
    ["城区镇区公办初中就近划片入学比例", 98.46, "%"],
  ]);
  const { figures, findings } = readDataset({ tables: [table], plainRanges: [form], ownSheets: [] });
  expect([knownValue(figures.juniorUrbanZonedShare), knownValue(figures.primaryUrbanZonedShare)]).toEqual([98.46, 100]);
  expect(findings.filter(({ code }) => code === "figureTwice")).toEqual([]);
});

test("what the regulation asks and what is promised state no figure, though they use the same words (D9)", () => {
  const sentence = "全县在岗专任教师300人，其中持有教师资格证的专任教师300人，占比100%";
  const read = (row: readonly string[]) =>
    readDataset({
      tables: [namedTable("自评", [["指标", "标准要求", "自评情况", "自评结论", "整改计划"], [...row]])],
      plainRanges: [],
      ownSheets: [],
    }).figures;
  expect(read(["政府保障第12项", sentence, "另见附件", "达标", sentence])).toEqual({});
  expect(knownValue(read(["政府保障第12项", "略", sentence, "达标", ""]).certifiedTeachers)).toBe(300);
});
