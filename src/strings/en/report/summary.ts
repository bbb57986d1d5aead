import type { summary as master } from "../../zh-CN/report/summary";
import { countInEnglish } from "../../../regulation/words/countWords";
import type { Outcome } from "../../../model/outcome";
import { plain } from "../numbers";
import { counted } from "../counted";

const WORDS: Readonly<Record<Outcome, string>> = {
  met: "met",
  unmet: "not met",
  undetermined: "undetermined for lack of data",
  pending: "awaiting national or provincial monitoring/survey",
  notApplicable: "not applicable",
};

const sentence = (clauses: readonly string[]): string => (clauses.length === 0 ? "" : `${clauses.join("; ")}. `);
const cases = (names: readonly string[]): string => names.join(", ");

export const summary = {
  preamble: ({ county, standard }) =>
    `${county ?? "Our county"} has evaluated itself against the regulation on the quality balance of compulsory education (${standard}) and reports as follows:`,
  schools: ({ county, total, kinds, teachingPoints }) =>
    `${county ?? "The county"} has ${total === null ? "schools" : counted(plain(total), "school", "schools")} of compulsory education` +
    (kinds.length === 0 ? "" : `, of these ${kinds.join(", ")}`) +
    (teachingPoints === null || teachingPoints === 0
      ? ". "
      : `, and ${counted(plain(teachingPoints), "teaching point", "teaching points")}. `),
  kind: (name, count) => `${plain(count)} ${name.toLowerCase()}`,
  staff: ({ staff, teachers }) => {
    if (staff === null && teachers === null) return "";
    if (staff === null)
      return `The county has ${counted(plain(teachers ?? 0), "full-time teacher", "full-time teachers")}. `;
    return `The county has ${counted(plain(staff), "member", "members")} of staff${teachers === null ? "" : `, of these ${counted(plain(teachers), "full-time teacher", "full-time teachers")}`}. `;
  },
  students: ({ total, primary, junior }) => {
    const stages = [primary, junior].filter((one) => one !== "");
    if (stages.length === 0) return "";
    return total === null
      ? `Pupils: ${stages.join(", ")}. `
      : `Pupils: ${plain(total)}, of these ${stages.join("; ")}. `;
  },
  stage: ({ stage, students, inTeachingPoints, classes }) => {
    if (students === null && classes === null) return "";
    const pupils =
      students === null
        ? null
        : `${counted(plain(students), "pupil", "pupils")}${inTeachingPoints === null || inTeachingPoints === 0 ? "" : ` (${plain(inTeachingPoints)} in teaching points)`}`;
    return `${stage} ${[pupils, classes === null ? null : counted(plain(classes), "class", "classes")].filter((one) => one !== null).join(" in ")}`;
  },
  enrolment: ({ primary, junior, disabled }) =>
    (primary === null ? "" : `Primary enrolment is ${primary}. `) +
    (junior === null ? "" : `Junior enrolment is ${junior}. `) +
    (disabled === null ? "" : `The enrolment of disabled children is ${disabled}. `),
  verdict: ({ outcome }) => {
    switch (outcome) {
      case "met":
        return "By the figures entered, the county meets what quality balance demands. ";
      case "unmet":
        return "By the figures entered, some demands of quality balance are not met yet. ";
      case "undetermined":
        return "By the figures entered, it cannot be told yet whether quality balance is met, since data are missing. ";
      default:
        return "By the figures entered, all that the county can judge is met; the rest awaits national or provincial monitoring and survey. ";
    }
  },
  counts: ({ deciding, counts, byData, byDeclaration }) =>
    `Of ${counted(deciding, "deciding item", "deciding items")} ${counted(counts.met, "is", "are")} met (${byData} by data, ${byDeclaration} by self-evaluation, to be verified), ${counts.unmet} not met, ` +
    `${counts.undetermined} undetermined, ${counts.pending} awaiting national or provincial monitoring/survey, ${counts.notApplicable} not applicable.`,
  resources: ({ stages, indicators }) => sentence(stages) + sentence(indicators),
  schoolRule: ({ stage, schools, met, unmet, undetermined }) =>
    `${stage}: ${met} of ${counted(schools, "school", "schools")} (parts of combined schools included) ${met === 1 ? "keeps" : "keep"} the school rule` +
    (unmet > 0 ? `, ${counted(unmet, "does", "do")} not` : "") +
    (undetermined > 0 ? `, ${counted(undetermined, "lacks", "lack")} data` : ""),
  noSchools: () => "No school data are entered, so the rule for each school cannot be judged. ",
  indicatorsBy: (outcome, numbers, of) => {
    const which = numbers.length === of ? `All ${of} indicators` : `Indicators ${numbers.join(", ")}`;
    switch (outcome) {
      case "met":
        return `${which}: met by every school`;
      case "unmet":
        return `${which}: some schools fall short`;
      default:
        return `${which}: not every school has the data to judge`;
    }
  },
  limit: ({ limit, isLocal, others }) =>
    `the ${isLocal ? "local" : "national"} limit of ${limit}` +
    (others.length === 0 ? "" : ` (${others.map((one) => `${one.indicator}: local ${one.limit}`).join(", ")})`),
  balance: ({ stage, indicators, limit, over, missing, composite }) => {
    const known =
      missing === indicators
        ? `${stage}: no coefficient of variation can be computed`
        : over.length > 0
          ? `${stage}: ${over.length} of the ${countInEnglish(indicators)} coefficients of variation ${over.length === 1 ? "exceeds" : "exceed"} ${limit}: ${over.join(", ")}`
          : missing > 0
            ? `${stage}: the ${counted(indicators - missing, "coefficient that can be computed does", "coefficients that can be computed do")} not exceed ${limit}`
            : `${stage}: none of the ${countInEnglish(indicators)} coefficients of variation exceeds ${limit}`;
    return (
      known +
      (missing > 0 && missing < indicators ? `, ${missing} cannot be computed` : "") +
      (composite === null ? "" : `, composite ${composite}`)
    );
  },
  overLimit: (indicator, coefficient) => `${indicator} (${coefficient})`,
  years: ({ stage, year, isLastYear, compared, fallen, same, risen, composite }) => {
    const counts = [
      ...(fallen > 0 ? [`${fallen} fell`] : []),
      ...(risen.length > 0 ? [`${risen.length} rose (${risen.join(", ")})`] : []),
      ...(same > 0 ? [`${same} stayed`] : []),
    ];
    const singles =
      compared === 0 ? [] : [`of ${counted(compared, "coefficient", "coefficients")} compared ${counts.join(", ")}`];
    const whole =
      composite === null
        ? []
        : [
            composite.before === composite.now
              ? `the composite stayed at ${composite.now}`
              : `the composite went from ${composite.before} to ${composite.now}`,
          ];
    return `${stage}, since ${isLastYear ? `last year (${year})` : year}: ${[...singles, ...whole].join("; ")}`;
  },
  fromTo: (name, before, now) => `${name} from ${before} to ${now}`,
  area: ({ total, byOutcome }) => `Of ${counted(total, "item", "items")} ${byOutcome.join(", ")}.`,
  areaCount: ({ outcome, count, numbers }) =>
    `${count} ${WORDS[outcome]}${numbers === null ? "" : ` (${numbers.join(", ")})`}`,
  veto: ({ absent, present, open }) =>
    sentence([
      ...(present.length === 0 ? [] : [`There is: ${cases(present)}`]),
      ...(absent.length === 0 ? [] : [`There is no: ${cases(absent)}`]),
      ...(open.length === 0 ? [] : [`Not answered yet: ${cases(open)}`]),
    ]),
  recognition: ({ outcome, value, limit }) => {
    switch (outcome) {
      case "met":
        return `Public recognition is ${value ?? "known"} and reaches ${limit}.`;
      case "unmet":
        return `Public recognition is ${value ?? "known"}, below ${limit}.`;
      default:
        return value === null
          ? "Public recognition awaits the survey of a higher level."
          : `Public recognition is stated as ${value}; it awaits the survey of a higher level.`;
    }
  },
} satisfies typeof master;
