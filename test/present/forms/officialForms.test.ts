import type { Evaluation } from "../../../src/model/evaluation";
import type { FormId } from "../../../src/model/sheets/formId";
import { INDICATOR_IDS } from "../../../src/regulation/indicators";
import { evaluate } from "../../fixtures/evaluate";
import { selfEvaluationReport } from "../../../src/present/account/selfEvaluationReport";
import { BLANK } from "../../../src/present/account/filledSentence";
import { formsSheet } from "../../../src/present/forms/formsSheet";
import { placedCells, type FormCell, type FormTable } from "../../../src/present/forms/formTable";
import {
  MOST_SCHOOL_FORMS,
  officialForms,
  schoolForms,
  schoolFormsLeftOut,
} from "../../../src/present/forms/officialForms";
import { publicationForm } from "../../../src/present/forms/resourceForms";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { datasetOf, schoolOf } from "../../fixtures/dataset";
import { madeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";

let sample: Evaluation;
beforeAll(async () => {
  sample = await sampleEvaluation();
});

function formOf(id: FormId, evaluation = sample): FormTable {
  const found = officialForms(evaluation, zhCN).find((form) => form.id === id);
  if (found === undefined) throw new Error(`no form ${id}`);
  return found;
}

function values(cells: readonly FormCell[] | undefined): unknown[] {
  return (cells ?? []).map(({ value }) => value);
}

/** Values by the L-code above them. */
function byCode(form: FormTable): Map<unknown, unknown> {
  const placed = placedCells(form);
  return new Map(
    placed
      .filter(({ cell }) => cell.kind === "code")
      .map((code) => [
        code.cell.value,
        placed.find(({ row, column }) => row === code.row + 1 && column === code.column)?.cell.value,
      ]),
  );
}

test("the seven forms in their order, and cells that fill every row without overlap", () => {
  expect(officialForms(sample, zhCN).map(({ title }) => title)).toEqual([
    "表Ⅰ　义务教育优质均衡发展县（市、区）基本情况",
    "表Ⅱ-1　小学、初中资源配置基本情况",
    "表Ⅱ-2　小学、初中资源配置基本情况（分学校）",
    "表Ⅲ　县域义务教育校际均衡情况",
    "表Ⅳ　政府保障程度评估指标",
    "表Ⅴ　教育质量评估指标",
    "表Ⅵ　社会认可度调查情况",
  ]);
  for (const form of [...officialForms(sample, zhCN), publicationForm(sample, zhCN), ...schoolForms(sample, zhCN)]) {
    const covered = new Set<string>();
    for (const { row, column, cell } of placedCells(form)) {
      for (let down = 0; down < (cell.rows ?? 1); down++) {
        for (let across = 0; across < (cell.columns ?? 1); across++) {
          expect(covered.has(`${row + down}/${column + across}`)).toBe(false);
          covered.add(`${row + down}/${column + across}`);
        }
      }
    }
    expect({ form: form.title, cells: covered.size }).toEqual({
      form: form.title,
      cells: form.rows.length * form.widths.length,
    });
  }
});

test("表Ⅰ has L1 to L24; what the county did not type is a blank", () => {
  const cells = byCode(formOf("basics"));
  expect([...cells.keys()]).toEqual(Array.from({ length: 24 }, (_, at) => `L${at + 1}`));
  expect(["L1", "L5", "L21"].map((code) => cells.get(code))).toEqual([BLANK, BLANK, BLANK]);
  expect(["L9", "L10", "L11", "L12", "L13", "L14", "L15", "L16"].map((code) => cells.get(code))).toEqual([
    16, 5, 2, 0, 1, 0, 4, 0,
  ]);
  expect(["L17", "L18", "L19", "L20"].map((code) => cells.get(code))).toEqual([355, 172, 12927, 7968]);
});

test("表Ⅰ prints populations in 万人 with two decimals", () => {
  const form = formOf(
    "basics",
    evaluate(datasetOf({ figures: { totalPopulation: 223456, residentPopulation: 210000, basicBalanceYear: 2016 } })),
  );
  const cell = form.rows.flat().find(({ value }) => value === 22.3456);
  expect(cell?.format).toBe("decimal2");
  expect(form.notes[0]).toContain("常住人口21万人");
  expect(form.notes[0]).toContain("2016");
});

test("表Ⅱ-1 counts schools for each indicator and for the rule, the failing shares dark", () => {
  const { rows } = formOf("schoolCounts");
  expect(values(rows[2]).slice(1)).toEqual(["达标学校总数", 22, 20, 20, 21, 22, 22, 22, 20]);
  expect(rows[3]?.map(({ tone }) => tone)).toEqual([
    "plain",
    "plain",
    "unmet",
    "unmet",
    "unmet",
    "plain",
    "plain",
    "plain",
    "unmet",
  ]);
});

test("表Ⅱ-1 leaves a count blank where a school cannot be judged (D1)", () => {
  const { rows } = formOf("schoolCounts", madeEvaluation({ blanks: ["3/primary/R4"] }));
  expect(rows[2]?.[5]?.value).toBe(BLANK);
  expect(rows[2]?.[2]?.value).not.toBe(BLANK);
});

test("表Ⅱ-2 has every row of the evaluation, numbered from 1 in each stage, its figures unrounded", () => {
  const { rows } = formOf("schools");
  const schools = rows.filter((cells) => cells.length === 15 && typeof cells[0]?.value === "number");
  expect(schools.map((cells) => cells[0]?.value)).toEqual([
    ...Array.from({ length: 22 }, (_, at) => at + 1),
    ...Array.from({ length: 8 }, (_, at) => at + 1),
  ]);
  schools.forEach((cells, at) => {
    const result = sample.schools[at];
    expect(cells.slice(6, 13).map(({ value }) => value)).toEqual(INDICATOR_IDS.map((id) => result?.ratios[id]));
    expect(cells.slice(6, 13).map(({ tone }) => tone === "unmet")).toEqual(
      INDICATOR_IDS.map((id) => result?.standardOutcomes[id] === "unmet"),
    );
    expect(cells[13]?.value).toBe(zhCN.catalogue.outcomes[result?.outcome ?? "pending"]);
    expect(cells[2]?.value).toBe(7);
  });
});

test("表Ⅱ-2 gives no number to a row of which it is open whether it counts", () => {
  const { rows } = formOf("schools", madeEvaluation({ unknownMembership: [1] }));
  expect(rows.some((cells) => cells[0]?.value === "待定")).toBe(true);
});

test("表Ⅲ: means with two decimals, coefficients with three, the composite with the coefficients", () => {
  const { rows } = formOf("balance");
  const primary = sample.balance.filter(({ stage }) => stage === "primary");
  expect(values(rows[2]).slice(2)).toEqual([...primary.map(({ mean }) => mean), "——"]);
  expect(values(rows[3]).slice(1)).toEqual([
    ...primary.map(({ coefficientOfVariation }) => coefficientOfVariation),
    sample.composite.primary,
  ]);
  expect([rows[2]?.[2]?.format, rows[3]?.[1]?.format]).toEqual(["decimal2", "decimal3"]);
});

test("表Ⅳ and 表Ⅴ: text of the item, the official sentence, the outcome; failing outcomes dark", () => {
  const { rows } = formOf("government");
  expect(rows).toHaveLength(16);
  expect(values(rows[11])[2]).toBe(
    "全县符合交流轮岗条件教师总数739名，上一年度交流轮岗教师134名，占18.1%；交流轮岗的骨干教师39名，占交流轮岗教师总数29.1%",
  );
  expect(values(rows[1])[2]).toBe(/^[^。]*。/.exec(sample.dataset.statements.G1?.text ?? "")?.[0]);
  expect(values(rows[1])[3]).toBe("达标（依据自评材料，待核实）");
  expect(rows.slice(1).map((cells) => cells[3]?.tone === "unmet")).toEqual(
    sample.items.filter(({ area }) => area === "government").map(({ outcome }) => outcome === "unmet"),
  );
  expect(values(formOf("quality").rows[9])[2]).toContain("语文____级、校际差异率____");
  expect(values(formOf("quality").rows[4]).slice(2)).toEqual([
    "奎河学校教师培训经费占公用经费预算的比例为4.60%，未达到要求（标准为不低于5%）；未达标学校1所。",
    "未达标",
  ]);
});

test("表Ⅵ works out shares from counts and leaves what nobody counted", () => {
  const form = formOf(
    "recognition",
    evaluate(
      datasetOf({
        figures: {
          surveySent: 900,
          surveyValid: 800,
          surveySatisfied: 720,
          visited: 50,
          visitedSatisfied: 45,
          surveyParents: 450,
        },
      }),
    ),
  );
  expect(values(form.rows[2])).toEqual(["计", 900, 800, 720, 90, 50, 45, 90, "待国家（省级）监测/调查"]);
  expect(values(form.rows[3])).toEqual(["其中：家长", 450, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK]);
});

test("公示表: standard, mean, deviation, coefficient and limit of both stages on one table", () => {
  const { rows, title } = publicationForm(sample, zhCN);
  expect(title).toBe("示例县2025年义务教育优质均衡发展校际均衡情况公示表");
  const junior = sample.balance.filter(({ stage }) => stage === "junior");
  expect(values(rows[6]).slice(1)).toEqual(["标准", 5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4, "——"]);
  expect(values(rows[8]).slice(1, 8)).toEqual(junior.map(({ standardDeviation }) => standardDeviation));
  expect(values(rows[9])).toEqual([
    "差异系数",
    ...junior.map(({ coefficientOfVariation }) => coefficientOfVariation),
    sample.composite.junior,
  ]);
});

/** The same with 学校自评表 asked for on UEI 设置. */
const withSchoolForms = (evaluation: Evaluation): Evaluation => ({
  ...evaluation,
  dataset: { ...evaluation.dataset, wantsSchoolForms: true },
});

test("附件4 is made on request alone", () => {
  expect([schoolForms(sample, zhCN), schoolFormsLeftOut(sample, zhCN)]).toEqual([[], null]);
});

test("附件4 of every school but special ones; a 教学点 has its ratios too", () => {
  const forms = schoolForms(withSchoolForms(sample), zhCN);
  expect(forms).toHaveLength(sample.dataset.schools.length);
  const nineYear = forms.find(({ subtitle }) => subtitle.startsWith("示例县第六中学"));
  expect(values(nineYear?.rows[1])[2]).toMatch(
    /^学校拥有高于规定学历教师数：小学\d+人；初中\d+人。每百名学生拥有高于规定学历教师数：小学[\d.]+；初中[\d.]+$/,
  );
  expect(values(nineYear?.rows[9])[2]).toBe("全校中小学生数2919人。其中：小学1362人、初中1557人、高中0人");
  const point = forms.find(({ subtitle }) => subtitle.startsWith("一号教学点"));
  expect(values(point?.rows[11])[2]).toMatch(/^上年学生数38人，上年度拨付定额公用经费[\d.]+万元；生均[\d.]+元$/);
  expect(JSON.stringify(forms)).not.toMatch(/null人|NaN|undefined/);
});

test("附件4 lists rooms, classes and senior pupils where the school says them, else blanks", () => {
  const schools = [
    schoolOf({
      name: "完全中学",
      type: "completeSecondary",
      students: { junior: 600 },
      figures: { studentsSenior: 400, yearBuilt: 2009 },
      roomList: [
        ["music", 96.5],
        ["music", null],
        ["art", 90],
      ],
      classList: [
        ["junior", 52],
        ["junior", 48],
      ],
    }),
    schoolOf({ name: "特校", type: "specialSchool" }),
  ];
  const [form, ...others] = schoolForms(withSchoolForms(evaluate(datasetOf({ schools }))), zhCN);
  expect(others).toEqual([]);
  expect(form?.subtitle).toBe("完全中学（建校于2009年）");
  const texts = form?.rows.slice(1).map((cells) => cells[2]?.value) ?? [];
  expect(texts.slice(7, 10)).toEqual([
    "音乐专用教室配备2间，面积分别为96.5、____；美术专用教室配备1间，面积分别为90",
    "全校中小学生数1000人。其中：小学0人、初中600人、高中400人",
    "最大班额学生数52人，超过45人的小学班级0个，超过50人的初中班级1个",
  ]);
});

test("a province's list of schools gets no form each, and is told why and what to do, on the sheet and in the report", () => {
  const province = withSchoolForms(
    evaluate(datasetOf({ schools: Array.from({ length: MOST_SCHOOL_FORMS + 1 }, () => schoolOf()) })),
  );
  expect(schoolForms(province, zhCN)).toEqual([]);
  const why = schoolFormsLeftOut(province, zhCN);
  expect(why).toBe("本工作簿有1001所学校，超过1000所，没有逐校生成学校自评表；请按县（市、区）分别建立工作簿再测算。");
  expect(
    formsSheet(province, zhCN)
      .rows.slice(-2)
      .map(({ cells }) => cells[0]?.value),
  ).toEqual(["学校自评表", why]);
  const blocks = selfEvaluationReport(planned(province), zhCN, { evaluatedAt: "", version: "" }, "review");
  expect(blocks).toContainEqual({ kind: "note", text: why });
});

test("as many schools as a county may have get a form each, and nothing is left out", () => {
  const county = withSchoolForms(
    evaluate(datasetOf({ schools: Array.from({ length: MOST_SCHOOL_FORMS }, () => schoolOf()) })),
  );
  expect([schoolForms(county, zhCN).length, schoolFormsLeftOut(county, zhCN)]).toEqual([MOST_SCHOOL_FORMS, null]);
});

test("a county that typed nothing gets blanks in every form, never 0, in both languages", () => {
  const nothing = evaluate(datasetOf({}));
  for (const strings of [zhCN, en]) {
    for (const { rows } of officialForms(nothing, strings)) {
      expect(rows.flat().filter(({ value }) => value === 0)).toEqual([]);
    }
  }
  expect(
    formOf("basics", nothing)
      .rows.flat()
      .filter(({ value }) => value === BLANK),
  ).toHaveLength(24);
});
