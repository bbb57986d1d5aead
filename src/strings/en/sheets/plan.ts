import type { plan as master } from "../../zh-CN/sheets/plan";
import { counted } from "../counted";
import { grouped } from "../numbers";
import { countInEnglish, ordinalInEnglish } from "../../../regulation/words/countWords";
import { catalogue } from "../catalogue";

export const plan = {
  headings: (floor) => ({
    number: "No.",
    school: "School",
    stage: "Stage",
    indicator: "Indicator",
    amount: "Has",
    unit: "Unit",
    toStandard: "Short of 100%",
    toFloor: `Short of ${catalogue.floors[floor].short}`,
    recommended: "To be added",
    cost: "Estimated cost\n(yuan)",
    remark: "How it was calculated",
    owner: "Responsible",
    measure: "Measure",
    deadline: "Deadline",
  }),
  explanation: ({ floor, toMeet }) =>
    `Shortfalls are in whole people, rooms, square metres and yuan. “To be added” is the cheapest way to meet at least ${countInEnglish(toMeet)} indicators ` +
    `with the ${ordinalInEnglish(toMeet + 1)} no lower than ${catalogue.floors[floor].full}.`,
  answers:
    "Responsible, measure and deadline are typed by staff and stay. Schools that lack data for the same indicator are one row; + at the left opens it.",
  unitCosts: (costs) =>
    `Unit costs: ${costs.join("; ")}. Defaults are round planning figures; the settings sheet takes your own.`,
  unitCost: ({ name, cost, unit, isDefault }) =>
    `${name} ${unit !== null ? `${grouped(String(cost))} yuan per ${unit}` : cost === "1" ? "at the amount short" : `at ${cost} times the amount short`}${isDefault ? " (default)" : ""}`,
  noShortfall: "Every school meets the standard in all indicators; nothing is short.",
  noSchools:
    "No table of schools was recognised, so shortfalls cannot be calculated; check the headings of school, pupils and resources.",
  wholeSchool: "whole school",
  totals: {
    title: "1. Shortfalls of the county",
    county: "County",
    costOfAll: "Estimated cost of the resources above to be added",
    filling: (filling) => filling,
    unknown: (count) => `${counted(count, "line lacks data and is", "lines lack data and are")} not included`,
    atLeast: "of some schools only a lower bound is certain",
    schools: (count) => `lines: ${count}`,
  },
  schools: {
    title: (schools) => `2. Resource shortfalls by school (schools: ${schools})`,
    leftOut: (lines, sheet) =>
      `Another ${lines} cannot be worked out for want of data and are left out here; the sheet ${sheet} of the result says what is missing.`,
  },
  remarks: {
    separator: "; ",
    toStandard: (filling) => `${filling}, up to the standard`,
    toFloor: (filling, floor) => `${filling}; may be brought to ${catalogue.floors[floor].full} only`,
    stayAtFloor: (floor) => `at ${catalogue.floors[floor].full} or above, may stay`,
    incomplete: "data incomplete; fill in and evaluate again",
    unknownOfMany: (sheet) => `data incomplete, see “${sheet}”`,
    membershipUnknown: "whether the school counts is open; fill in its type first",
    binding: (stage) => `for the whole school; the ${stage} part demands most`,
    sharedWithSenior: "for the whole school, shared with the senior part",
    allowed: (units) => `a special case of the rules allows ${units} more, subject to provincial confirmation`,
    limit: ({ kind, limit }) => {
      switch (kind) {
        case "studentsOver":
          return `at most ${limit} pupils; the rest must go elsewhere`;
        case "classesOver":
          return "to be divided";
        case "operatingFunds":
          return `funded as for the least number of pupils: at least ${grouped(String(limit))} yuan`;
        case "fundedHeadcount":
          return `to be funded for at least ${limit} pupils`;
        case "trainingFunds":
          return `the required share of the operating funds is ${grouped(String(limit))} yuan`;
        case "musicRooms":
        case "artRooms":
          return `${counted(Number(limit), "room of sufficient area is", "rooms of sufficient area are")} needed`;
      }
    },
    atLeast: "at least so many, by the data given",
  },
  items: {
    title: (lines) => `3. Other shortfalls by school (lines: ${lines})`,
    // With a colon, or Government 5 classes above the limit are five classes.
    named: ({ citation, kind }) => `${citation}: ${kind}`,
    kinds: {
      musicRooms: "music rooms",
      artRooms: "art rooms",
      studentsOver: "pupils above the limit",
      classesOver: "classes above the limit",
      operatingFunds: "operating funds of small schools",
      fundedHeadcount: "pupils funded for",
      trainingFunds: "training funds",
    },
  },
  balance: {
    title: "4. Coefficients of variation (a calculation, not an order)",
    notice:
      "Additions and transfers below follow from the data by calculation; they are no order to move people or equipment.",
    none: "No coefficient with complete data is above its limit; nothing to calculate.",
    heading: ({ stage, indicator, before, limit }) => `${stage} · ${indicator}: coefficient ${before}, limit ${limit}`,
    pulls: (schools) => `Schools that pull it most (share of the variance): ${schools}`,
    additions: ({ added, after, forStandards }) =>
      `Additions: ${added} in all (of which the schools' own standards demand ${forStandards}); coefficient then ${after}.`,
    isLeast: "It is proven that no plan adds less.",
    notProven: ({ bound, gap }) =>
      `No plan adds less than ${bound}; this one adds ${gap} more, and whether it is the least is not proven.`,
    notReached: ({ after, limit }) =>
      `No additions in whole units up to the highest level present keep the limit ${limit}, because units cannot be divided; the nearest value found is ${after}.`,
    otherStage: ({ stage, before, after, limit, isKept }) =>
      `Combined schools share the resource between stages: the ${stage} coefficient goes from ${before} to ${after} (limit ${limit}, ${isKept ? "kept" : "not kept: consider both"}).`,
    moves: ({ added, after }) =>
      `Transfers at a fixed total: ${added}; coefficient then ${after}. The fewest possible between the schools that take part; no donor falls below its own standard.`,
    movesNotEnough: ({ after, added }) =>
      `Transfers alone do not reach the limit: with donors kept at their own standard and units undivided the least is ${after}${added === null ? "" : ` (moving ${added})`}; additions are needed too.`,
    partsNotMoved: (parts) =>
      `School parts that share equipment with another stage take no part in transfers: ${parts}.`,
    way: "Way",
    quantity: "Quantity",
    addTo: "add",
    fromTo: (from, to) => `${from} → ${to}`,
    move: "transfer",
  },
} satisfies typeof master;
