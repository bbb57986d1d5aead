import { COUNTED_TEACHING_POINT_STUDENTS } from "../../regulation/teachingPoints";
import type { forms as master } from "../zh-CN/forms";
import { catalogue } from "./catalogue";

const ROOMS = { music: "Music rooms", art: "Art rooms" } as const;

export const forms = {
  intro:
    "Laid out as the official declaration forms; what is not known stays ____. Fill it in where the data stand and evaluate again; never type 0 for it.",
  titles: {
    basics: "Form I: The county",
    schoolCounts: "Form II-1: Schools that meet the resource standard",
    schools: "Form II-2: Resources of each school",
    balance: "Form III: Balance between schools",
    government: "Form IV: Government assurance",
    quality: "Form V: Quality of education",
    recognition: "Form VI: Public recognition",
    school: "Self-evaluation of the school",
    publication: "Balance between schools, for publication",
  },
  continued: (title) => `${title} (continued)`,
  publicationTitle: ({ county, period }) =>
    `${county ?? ""}${period === null ? "" : ` ${period}`}: balance between schools, for publication`,
  county: ({ county, period }) => `County: ${county ?? "____"}   School year: ${period ?? "____"}`,
  basics: {
    groups: {
      nature: "Natural conditions",
      economy: "Economic conditions",
      schools: "Schools",
      teachingPoints: "Teaching points",
      classes: "Classes",
      students: "Pupils",
      staff: "Staff",
    },
    columns: {
      population: "Population (10,000)",
      ruralPopulation: "Rural population (10,000)",
      townships: "Townships",
      villages: "Villages",
      gdp: "GDP per head (yuan)",
      revenue: "Local revenue per head (yuan)",
      ruralIncome: "Rural income per head (yuan)",
      urbanIncome: "Urban income per head (yuan)",
      primarySchool: "Primary",
      nineYearSchool: "Nine-year",
      juniorSchool: "Junior",
      completeSecondary: "Complete secondary",
      twelveYearSchool: "Twelve-year",
      specialSchool: "Special",
      teachingPoints: "All",
      teachingPointsFrom50: `from ${COUNTED_TEACHING_POINT_STUDENTS} pupils`,
      classesPrimary: "Primary",
      classesJunior: "Junior",
      studentsPrimary: "Primary",
      studentsJunior: "Junior",
      staffPrimary: "Primary, all",
      teachersPrimary: "Primary, full-time teachers",
      staffJunior: "Junior, all",
      teachersJunior: "Junior, full-time teachers",
    },
    note: ({ residents, basicBalanceYear }) =>
      `Note: residents ${residents} × 10,000; basic balance recognised in ${basicBalanceYear}.`,
  },
  columns: {
    stage: "Stage",
    entry: "Entry",
    composite: "School rule",
    balanceComposite: "Composite",
    number: "No.",
    school: "School",
    owner: "Owner",
    students: "Pupils",
    grades: "Grades",
    classes: "Classes",
    schoolOutcome: "Outcome",
    remarks: "Remarks",
    name: "Item",
    value: "Value or short conclusion",
    isMet: "Met?",
    surveys: "Forms",
    validSurveys: "Valid",
    satisfied: "Satisfied",
    satisfaction: "Satisfaction (%)",
    visited: "Visited",
    visitedSatisfied: "Satisfied",
    visitedSatisfaction: "Satisfaction (%)",
  },
  entries: {
    meeting: "Schools that meet it",
    meetingShare: "Share (%)",
    mean: "County mean",
    deviation: "Standard deviation",
    coefficient: "Coefficient of variation",
    limit: "Limit",
    standard: "Standard",
    all: "All",
    parents: "of these parents",
  },
  notCounted: "——",
  schoolsNote: (floor) =>
    `Two decimals in L7–L13; dark cells are below the standard. The remarks list the indicators met and those at ${catalogue.floors[floor].full}.`,
  balanceNote:
    "Note: means with two decimals, coefficients with three; each is judged, the composite is shown only. Dark cells exceed the limit.",
  itemsNote: "Note: shares with one decimal, all else whole; more digits where rounding would suggest another outcome.",
  recognitionNote: "Note: recognition is surveyed by the state or the province; a county's own survey decides nothing.",
  ownerNote:
    "Owner: central education 1, central other 2, provincial education 3, provincial other 4, prefecture education 5, prefecture other 6, county education 7, county other 8, local enterprise 9, private 10.",
  publicationNote: ({ primary, junior }) =>
    `Note: weighted by pupils; no indicator above ${primary} in primary or ${junior} in junior schools; the composite is their mean and is shown only.`,
  schoolFormsLeftOut: ({ schools, most }) =>
    `This workbook has ${schools} schools, more than ${most}, so that no form was made for each; keep one workbook for each county and evaluate those.`,
  byDeclaration: (words) => `${words} (by self-evaluation, to be verified)`,
  school: {
    title: ({ school, year }) => `${school} (built in ${year})`,
    amount: ({ amountName, name, unit, amounts, ratios }) => {
      const stages = [
        ["primary", amounts.primary, ratios.primary],
        ["junior", amounts.junior, ratios.junior],
      ] as const;
      const own = stages.filter(([, amount]) => amount !== null);
      return (
        `${amountName} (${unit}): ${own.map(([stage, amount]) => `${stage} ${amount}`).join("; ")}. ` +
        `${name}: ${own.map(([stage, , ratio]) => `${stage} ${ratio}`).join("; ")}`
      );
    },
    rooms: ({ kind, rooms, areas }) => `${ROOMS[kind]}: ${rooms}, areas ${areas}`,
    size: ({ total, primary, junior, senior }) =>
      `Pupils: ${total}, of these primary ${primary}, junior ${junior}, senior ${senior}`,
    classes: ({ largest, primary, junior }) =>
      `Largest class ${largest}; primary classes over 45: ${primary}, junior classes over 50: ${junior}`,
    funds: ({ students, funds, perStudent }) =>
      `Pupils last year ${students}, operating funds allocated ${funds} × 10,000 yuan, ${perStudent} yuan per pupil`,
    sports: ({ outdoor, indoor, converted, rented }) =>
      `Of these outdoor ${outdoor} m², indoor ${indoor} m², converted ${converted} m², rented outside ${rented} m²`,
  },
} satisfies typeof master;
