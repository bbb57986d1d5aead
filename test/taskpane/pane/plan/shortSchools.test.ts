import type { PlannedEvaluation } from "../../../../src/model/plan";
import { zhCN } from "../../../../src/strings/zh-CN";
import {
  ALL_SHORTFALLS,
  foundShortSchools,
  shortSchools,
  type ShortfallFilter,
  type ShortSchool,
} from "../../../../src/taskpane/pane/plan/shortSchools";
import { judgedSample } from "../../../fixtures/sampleEvaluation";

let plan: PlannedEvaluation["plan"];
let schools: readonly ShortSchool[];
beforeAll(async () => {
  ({ plan } = await judgedSample());
  schools = shortSchools(plan, zhCN);
});

const found = (filter: Partial<ShortfallFilter>): ShortSchool[] =>
  foundShortSchools(schools, { ...ALL_SHORTFALLS, ...filter });
const names = (list: readonly ShortSchool[]): string[] => list.map(({ school }) => school.name);

test("every line of the plan stands under its school once, the costs add up to the county's", () => {
  expect(schools.flatMap(({ resources }) => resources.map(({ shortfall }) => shortfall))).toEqual(
    plan.schools.flatMap(({ shortfalls }) => shortfalls),
  );
  expect(new Set(schools.flatMap(({ items }) => items))).toEqual(new Set(plan.items));
  expect(new Set(names(schools)).size).toBe(schools.length);
  expect(schools.reduce((sum, { cost }) => sum + Number(cost), 0)).toBe(plan.cost);
});

test("a stage shows the lines of its parts and those of the whole school", () => {
  const junior = found({ words: "第六中学", stage: "junior" });
  expect(junior[0]?.resources.map(({ shortfall }) => [shortfall.indicator, shortfall.stage])).toEqual([["R5", null]]);
  expect(junior[0]?.items.map(({ kind }) => kind)).toEqual(["musicRooms", "studentsOver", "classesOver"]);
  expect(names(found({ stage: "junior" }))).not.toContain("红柳小学");
});

test("one indicator or one kind shows the schools that lack it, with these lines alone", () => {
  expect(names(found({ subject: "R4" }))).toEqual(["红柳小学"]);
  expect(found({ subject: "R4" })[0]).toMatchObject({ items: [], cost: 451500 });
  expect(names(found({ subject: "trainingFunds" }))).toEqual(["奎河学校"]);
  expect(found({ subject: "R2", words: "红柳" })).toEqual([]);
});

test("by cost the dearest stands first and what cannot be calculated last", () => {
  const [first, ...others] = schools as readonly [ShortSchool, ...ShortSchool[]];
  const unknown = { ...first, resources: first.resources.map((line) => ({ ...line, cost: null })) };
  const sorted = foundShortSchools([unknown, ...others], { ...ALL_SHORTFALLS, sort: "cost" });
  expect(names(sorted).slice(0, 3)).toEqual(["红柳小学", "示例县第五中学", "示例县第六中学"]);
  expect(sorted.at(-1)?.cost).toBeNull();
});
