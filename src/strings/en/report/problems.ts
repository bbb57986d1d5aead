import type { ReportProblemStrings } from "../../reportStrings";
import { catalogue } from "../catalogue";

export const problems: ReportProblemStrings = {
  opening: () =>
    "The county has worked for quality balance and made progress, but falls short of the standard in places. ",
  noProblem: "The self-evaluation found no item that is not met or lacks data; what has been reached must be kept.",
  unmet: ({ item, reason }) => `${item} is not met${reason === "" ? "" : `: ${reason}`}`,
  lacking: (amounts) => `short of the standard by ${amounts.join(", ")}`,
  lackingResources: (amounts) => `by the standard, ${amounts.join(", ")}`,
  filled: ({ filling, name, quantity }) => `${filling} ${name}: ${quantity}`,
  exceeding: (amounts) => `by the standard, ${amounts.join(", ")}`,
  amount: ({ name, quantity }) => `${name} ${quantity}`,
  atLeast: (quantity) => `at least ${quantity}`,
  balanceWays: (ways) =>
    `for coefficients within their limits: ${ways.join(", ")} (a calculation and no order; amounts by school are in the annex)`,
  balanceWay: ({ stage, indicator, filling, added, moved }) => {
    const ways = [
      added === null ? null : `${filling} ${added}`,
      moved === null ? null : `move ${moved} between schools`,
    ].filter((one) => one !== null);
    return `${stage} ${indicator}: ${ways.length === 0 ? "no plan in whole units found" : ways.join(" or ")}`;
  },
  undetermined: (items) => `${items.join(", ")}: undetermined for lack of data`,
  numbered: (sentences) =>
    sentences
      .map((one, at) => `(${at + 1}) ${one.replace(/[.;]$/, "")}. `)
      .join("")
      .trimEnd(),
  nextOpening: () => "Next, the county will work through every item that falls short. ",
  measures: {
    R1: "raise the degrees of teachers and hire above the required degree, first for schools that fall short",
    R2: "train more backbone teachers in schools that fall short",
    R3: "hire, retrain and rotate sports and arts teachers",
    R4: "build and convert teaching space",
    R5: "build and convert sports space",
    R6: "fund teaching equipment for schools that fall short",
    R7: "fit out more multimedia classrooms",
    "R-schools": "keep a list of measures with names and dates for each school that fails the rule",
    "R-balance": "direct additional resources to schools below the mean",
    G1: "complete and approve the plan of school locations",
    G2: "bring building, staffing, funding and equipment to one standard",
    G3: (limit) =>
      `build music and art rooms, one of each for every ${limit("classesPerRoom")} classes, of sufficient area`,
    G4: "limit the intake of oversized schools and spread their pupils",
    G5: "limit the size of new classes and dissolve large ones year by year",
    G6: (limit) => `fund small village schools and teaching points as for ${limit("fundedHeadcount")} pupils`,
    G7: "fund special education at the demanded amount per pupil",
    G8: "tie teachers' pay to that of civil servants",
    G9: "let teachers complete their 360 hours within the cycle",
    G10: "assign posts across schools within the approved total",
    G11: "rotate more eligible and backbone teachers",
    G12: "have every teacher certified before teaching",
    G13: "adjust catchment areas so that pupils enrol nearby",
    G14: "allocate more places of quality senior schools, rural schools first",
    G15: "care for left-behind children and open public schools to migrant children",
    Q1: "follow up every pupil who has left",
    Q2: "place every disabled child, one file for each",
    Q3: "complete charters and digital management",
    Q4: (limit) =>
      `set aside at least ${limit("trainingShare")}% of operating funds for teacher training in every school`,
    Q5: "train teachers in the use of technology",
    Q6: "improve moral education and school culture",
    Q7: "teach the whole curriculum",
    Q8: "reduce homework",
    Q9: "improve the subjects and schools that monitoring shows to be weak",
    S1: "inform the public and answer its concerns",
    V1: "end entrance examinations",
    V2: "end unlawful school choice",
    V3: "dissolve key schools and key classes",
    V4: "fill posts and end long employment outside the establishment",
    V5: "enforce safety and discipline",
    V6: "investigate falsification",
    V7: "regulate tutoring and homework",
  },
  toAdd: ({ amounts, cost, floor }) =>
    `at the least cost for every school to meet six indicators and no less than ${catalogue.floors[floor].full} of the seventh, ${amounts.join(", ")}, estimated at ${cost} (a calculation; amounts by school are in the annex)`,
  plan: ({ item, plan }) => `${item}: ${plan.replace(/[。；.;]$/, "")} (a plan is not compliance)`,
  missing: (items) => `complete the data that ${items.join(", ")} need, and evaluate again`,
  declared: (items) => `complete the evidence for ${items.join(", ")}`,
  closing: " Each measure gets a responsible unit and a date; the county then evaluates itself again.",
};
