import fc from "fast-check";
import type { Evaluation } from "../../src/model/evaluation";
import { evaluate } from "../fixtures/evaluate";
import { readDataset } from "../fixtures/readDataset";
import { runs } from "../fixtures/runs";
import { outcomes } from "../fixtures/spoiling";
import { namedTable, type Entry } from "../intake/tables";

/**
 * A 小学 with a kindergarten of no more than its own pupils and of at most 50 children a class, and its amounts for each
 * pupil.
 */
const school = fc
  .record({
    pupils: fc.integer({ min: 60, max: 1500 }),
    children: fc.integer({ min: 0, max: 300 }),
    ratios: fc.tuple(
      ...[4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3].map((limit) =>
        fc.double({ min: 0.8, max: 2, noNaN: true }).map((times) => limit * times),
      ),
    ),
  })
  .map((one) => ({ ...one, children: Math.min(one.children, one.pupils) }));

const AMOUNTS = [
  ["高于规定学历教师数", 100],
  ["县级及以上骨干教师数", 100],
  ["体育、艺术专任教师数", 100],
  ["教学及辅助用房面积（不含室内体育用房）", 1],
  ["体育运动场馆面积", 1],
  ["教学仪器设备值（元）", 1],
  ["网络多媒体教室数", 100],
] as const;

type School = typeof school extends fc.Arbitrary<infer One> ? One : never;

function judged(schools: readonly School[], headings: readonly string[], cells: (one: School) => Entry[]): Evaluation {
  const rows = schools.map((one, at): Entry[] => [
    `第${"甲乙丙丁戊"[at]}小学`,
    "小学",
    ...AMOUNTS.map(([, per], index) => {
      const amount = ((one.ratios[index] ?? 0) * one.pupils) / per;
      return per === 100 ? Math.max(1, Math.round(amount)) : Math.round(amount * 10) / 10;
    }),
    ...cells(one),
  ]);
  const table = namedTable("学校", [["学校名称", "学校类型", ...AMOUNTS.map(([name]) => name), ...headings], ...rows]);
  return evaluate(readDataset({ tables: [table], plainRanges: [], ownSheets: [] }));
}

const RESOURCES = /^R/u;
const resourcesOf = (evaluation: Evaluation) => [...outcomes(evaluation)].filter(([id]) => RESOURCES.test(id));

test("学生总数 with a kindergarten: counted, it is judged as 在校生数; by its classes, never against what the number would say", () => {
  fc.assert(
    fc.property(fc.array(school, { minLength: 2, maxLength: 5 }), (schools) => {
      const truth = judged(schools, ["在校生数"], ({ pupils }) => [pupils]);
      const counted = judged(schools, ["学生总数", "附设幼儿班人数"], ({ pupils, children }) => [
        pupils + children,
        children,
      ]);
      expect(resourcesOf(counted)).toEqual(resourcesOf(truth));
      const open = judged(schools, ["全校人数", "幼儿班班数"], ({ pupils, children }) => [
        pupils + children,
        Math.ceil(children / 50),
      ]);
      for (const [id, was] of resourcesOf(truth)) expect([was, "undetermined"]).toContain(outcomes(open).get(id));
      for (const { indicator, stage, bounds, coefficientOfVariation: value } of open.balance) {
        const known = truth.balance.find((one) => one.indicator === indicator && one.stage === stage);
        const { low, high } = bounds?.coefficientOfVariation ?? { low: value ?? NaN, high: value ?? NaN };
        expect(known?.coefficientOfVariation).toBeGreaterThanOrEqual(low - 1e-6);
        expect(known?.coefficientOfVariation).toBeLessThanOrEqual(high + 1e-6);
      }
    }),
    runs(12, 400),
  );
});
