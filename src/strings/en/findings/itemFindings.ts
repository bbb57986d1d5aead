import type { ItemFindings } from "../../../model/findings/itemFindings";
import { percent } from "../../numbers";
import { plain } from "../numbers";
import type { Sentences } from "../../sentences";
import { counted } from "../counted";

export const itemFindings: Sentences<ItemFindings> = {
  sourcesDisagree: ({ item, school }) =>
    `${item}: two sources ${school === null ? "" : `for ${school} `}give opposite outcomes, so nothing is decided; check them and keep the right one.`,
  partExceedsWhole: ({ item, part, partValue, whole, wholeValue }) =>
    `${item}: ${part} is ${plain(partValue)} and more than its whole ${whole}, ${plain(wholeValue)}; check both numbers.`,
  bracketStraddlesLimit: ({ classes, limit }) =>
    `${counted(plain(classes), "junior class stands", "junior classes stand")} in the bracket 50–55, which straddles the limit of ${plain(limit)}; give 51—55人 or 超过50人的初中班级数 instead.`,
  classesContradictPupils: ({ school, stage, students, isBound, atMost, atLeast, between, isConfirmable }) => {
    const whose = `${school ?? "The county"}${stage === null ? "" : ` (${stage})`}`;
    const bound = isBound ? (atMost === null ? "at most " : "at least ") : "";
    const held =
      atMost === null
        ? `the classes stated have at least ${plain(atLeast ?? 0)}`
        : `the classes and class sizes stated hold at most ${plain(atMost)}`;
    const judged =
      between === null
        ? ""
        : ` What is counted for each pupil is judged only where it holds from ${plain(between.low)} to ${plain(between.high)} pupils.`;
    return `${whose}: ${bound}${counted(plain(students), "pupil", "pupils")}, but ${held}. The two contradict each other: class sizes are not judged met.${judged} Check pupils, classes and class sizes${isConfirmable ? "; if the pupils are right, confirm them with who, when and why in the table “Figures confirmed by a person” of the sheet UEI Settings and correct the classes" : ""}.`;
  },
  classListIncomplete: ({ school, listed, students }) =>
    `The classes listed for ${school} have ${listed === null ? "an unknown number of pupils" : counted(plain(listed), "pupil", "pupils")} and the school has ${students === null ? "an unknown number" : plain(students)}; complete the list or check the numbers.`,
  specialPupilsDiffer: ({ funded, enrolled, fundsPerStudent, limit }) =>
    `${counted(plain(funded), "pupil in ordinary schools and home teaching is", "pupils in ordinary schools and home teaching are")} funded, but ${counted(plain(enrolled), "is", "are")} counted as enrolled; ` +
    (fundsPerStudent === null
      ? ""
      : `with the latter the funds are ${plain(fundsPerStudent)} yuan per pupil (limit ${plain(limit)}); `) +
    "check the numbers.",
  yearsDiffer: ({ item, first, second }) =>
    `${item}: the two figures compared are of different years (${first}, ${second}); give both for the same year.`,
  yearsDisagree: ({ item, years, limits }) =>
    `${item}: the year given is ${years}, within which different limits hold (${limits.map(plain).join(", ")}), and the outcome depends on it; give the year of the figures.`,
  trainingCycleNotOver: ({ cycle }) =>
    `The last year of the training cycle ${cycle} has not come, and yet 培训周期是否结束 is answered 是: correct one of the two.`,
  zonedShareOfAllSchools: ({ share }) =>
    `${percent(share)} is the share of all schools; the item asks only for public, non-boarding schools in urban and town areas: give their intake and zoned intake by stage.`,
  admissionsNotAccepted: ({ item, admissionShare, ruralShare }) =>
    `${item}: the rate of admission to senior schools` +
    (admissionShare === null
      ? ""
      : ` (${percent(admissionShare)}` + (ruralShare === null ? ")" : `, rural ${percent(ruralShare)})`)) +
    " is not the share of places allocated; give 优质高中招生名额总数, 优质高中分配名额 and 分配农村学校名额.",
  ruralPlacesBelowGraduates: ({ item, places, graduates }) =>
    `${item}: rural schools are allotted ${percent(places)} of the places and have ${percent(graduates)} of the graduates, though the rule asks to favour them; check the places or say why.`,
  retentionUnexplained: ({ graduates, expected }) =>
    `${plain(graduates)} graduated where intake and flows give ${plain(expected)}: explain the difference of ${plain(Math.abs(graduates - expected))}.`,
  disabledSumDiffers: ({ sum, total }) =>
    `The categories of disabled children add up to ${plain(sum)}, the total is ${plain(total)}; check them.`,
  staffAboveApprovedPosts: ({ staff, teachers, approved }) =>
    `The county has ${[
      staff === null ? null : counted(plain(staff), "member of staff", "members of staff"),
      teachers === null ? null : counted(plain(teachers), "full-time teacher", "full-time teachers"),
    ]
      .filter((words) => words !== null)
      .join(
        " and ",
      )} for ${counted(plain(approved), "approved post", "approved posts")}, against the answer that no contract teachers are employed; explain the surplus.`,
  contractTeachersStated: ({ teachers }) =>
    `${counted(plain(teachers), "contract teacher is", "contract teachers are")} stated, against the answer that there are none; explain who and for how long.`,
  otherVetoCase: ({ label }) =>
    `“${label}” is answered 存在 but is none of the listed cases: it counts as another case and is unmet; check its name.`,
};
