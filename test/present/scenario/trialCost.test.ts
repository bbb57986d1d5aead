import { expect, test } from "@jest/globals";
import type { School } from "../../../src/model/dataset";
import type { SchoolPlan } from "../../../src/model/plan";
import type { ComparedEvaluation } from "../../../src/model/scenario";
import { trialCost } from "../../../src/present/scenario/trialCost";
import { madeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";

const BASE = planned(madeEvaluation());

const school = (name: string, cost: number | null): SchoolPlan => ({
  school: { ...(BASE.evaluation.dataset.schools[0] as School), name, key: name },
  shortfalls: [],
  cheapest: cost === null ? null : { atFloor: {}, additions: [], cost },
});

const compared = (...schools: SchoolPlan[]): ComparedEvaluation => ({
  evaluation: BASE.evaluation,
  plan: { ...BASE.plan, schools, cost: schools.reduce((sum, { cheapest }) => sum + (cheapest?.cost ?? 0), 0) },
});

test("a school that a trial makes unknown is named and does not lower the cost", () => {
  const now = compared(school("一小", 40_000), school("二小", 60_000), school("三小", null));
  const trial = compared(school("一小", 20_000), school("二小", null), school("三小", null));
  const { cost, becameUnknown } = trialCost(now, trial);
  expect(cost).toBe(80_000);
  expect(becameUnknown.map(({ name }) => name)).toEqual(["二小"]);
  expect(trialCost(now, now)).toEqual({ cost: 100_000, becameUnknown: [] });
});
