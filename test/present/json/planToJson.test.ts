import { planToJson } from "../../../src/present/json/planToJson";
import { madeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";

const { plan } = planned(
  madeEvaluation({
    change: (one) => ({
      ...one,
      itemShortfalls: [
        {
          item: "G3",
          kind: "artRooms",
          school: one.dataset.schools[0] as never,
          unit: "间",
          amount: 1,
          limit: 3,
          missing: 2,
          isAtLeast: false,
        },
      ],
      balance: one.balance.map((balance) =>
        balance.indicator === "R2" && balance.stage === "primary"
          ? { ...balance, limit: 0.3, outcome: "unmet" }
          : balance,
      ),
    }),
  }),
);
const json = planToJson(plan);

test("every line of the sheet, schools by name and code", () => {
  expect(json.shortfalls.find(({ code, item }) => code === "2165420104" && item === "R4")).toEqual({
    item: "R4",
    kind: null,
    school: "红柳小学",
    code: "2165420104",
    stage: "primary",
    unit: "㎡",
    amount: 3872.55,
    limit: null,
    missing: 835,
    missingToFloor: 129,
    recommended: 129,
    cost: 451500,
    isAtLeast: false,
  });
  expect(json.shortfalls.at(-1)).toMatchObject({
    item: "G3",
    kind: "artRooms",
    school: "示例县第一小学",
    missing: 2,
    recommended: null,
  });
  expect(json.cost).toBe(plan.cost);
});

test("plans for coefficients name givers and takers", () => {
  const [first] = json.balance;
  expect(first).toMatchObject({ stage: "primary", indicator: "R2", limit: 0.3, areMovesEnough: true });
  expect(first?.additions.every(({ school, units }) => school !== "" && units > 0)).toBe(true);
  expect(first?.moves?.every(({ from, to, units }) => from !== to && units > 0)).toBe(true);
});

test("it is JSON: what is parsed back is the same", () => {
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
