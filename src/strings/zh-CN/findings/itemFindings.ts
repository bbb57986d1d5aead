import type { CardWords } from "../../wordsById";
import type { ItemFindings } from "../../../model/findings/itemFindings";
import type { Sentences } from "../../sentences";
import { percent, plain } from "../../numbers";
import { catalogue } from "../catalogue";

const stagesOf = catalogue.stages;

export const itemFindings = (words: CardWords): Sentences<ItemFindings> => ({
  sourcesDisagree: ({ item, school }) =>
    `${words.item(item).citation}：${school === null ? "同一数据的不同来源" : `${school}的不同来源数据`}得出的结论相反，暂不能判定，请核对并只保留正确的数据。`,
  partExceedsWhole: ({ item, part, partValue, whole, wholeValue }) =>
    `${words.item(item).citation}：“${part}”为${plain(partValue)}，大于“${whole}”${plain(wholeValue)}，部分不能大于总体，请核对这两个数。`,
  bracketStraddlesLimit: ({ classes, limit }) =>
    `“50—55人”的初中班级有${plain(classes)}个，该区间跨越${plain(limit)}人的标准，不能说明是否超过，请改填“51—55人”或“超过50人的初中班级数”。`,
  classesContradictPupils: ({ school, stage, students, isBound, atMost, atLeast, between, isConfirmable }) => {
    const whose = `${school ?? "全县"}${stage === null ? "" : stagesOf[stage]}`;
    const bound = isBound ? (atMost === null ? "至多" : "至少") : "";
    const held =
      atMost === null
        ? `按填报的班级和班额却至少有${plain(atLeast ?? 0)}人`
        : `按填报的班级和班额最多只能容纳${plain(atMost)}人`;
    const judged =
      between === null
        ? ""
        : `，生均、每百名等指标按在校生${plain(between.low)}人至${plain(between.high)}人都成立才下结论`;
    return `${whose}在校生${bound}${plain(students)}人，${held}，二者矛盾，班额不作达标判定${judged}，请核对在校生数、班级数和各段班级数${isConfirmable ? "；在校生数确实无误的，请在“UEI 设置”的“人工确认”表中填写确认人、日期和依据，并更正班级数据" : ""}。`;
  },
  classListIncomplete: ({ school, listed, students }) =>
    `${school}班级名册学生合计${listed === null ? "不详" : `${plain(listed)}人`}，学校在校生${students === null ? "不详" : `${plain(students)}人`}，不能确认班级是否列全，请补全班级或核对人数。`,
  specialPupilsDiffer: ({ funded, enrolled, fundsPerStudent, limit }) =>
    `拨付特殊教育公用经费的随班就读、送教上门学生为${plain(funded)}人，残疾儿童少年入学统计中为${plain(enrolled)}人，两处不一致；` +
    (fundsPerStudent === null
      ? ""
      : `若按后者计算，生均公用经费为${plain(fundsPerStudent)}元（标准${plain(limit)}元）；`) +
    "请核实学生数。",
  yearsDiffer: ({ item, first, second }) =>
    `${words.item(item).citation}：相比较的两个数据年度不同（${first}、${second}），不能比较，请改用同一年度的数据。`,
  yearsDisagree: ({ item, years, limits }) =>
    `${words.item(item).citation}：填报的年度为${years}，其间执行的标准不同（${limits.map(plain).join("、")}），结论因年度而异，暂不能判定，请填明数据所属的年度。`,
  trainingCycleNotOver: ({ cycle }) =>
    `培训周期（${cycle}）的最后一年尚未到，“培训周期是否结束”却填“是”，两者不一致，请核实后改正。`,
  zonedShareOfAllSchools: ({ share }) =>
    `填报的是全县中小学就近划片入学比例${percent(share)}；本项只考核城区和镇区公办小学、初中（不含寄宿制学校），请分小学、初中填报其招生数和划片内入学人数。`,
  admissionsNotAccepted: ({ item, admissionShare, ruralShare }) =>
    `${words.item(item).citation}：普通高中录取率` +
    (admissionShare === null
      ? ""
      : `（${percent(admissionShare)}` + (ruralShare === null ? "）" : `，农村${percent(ruralShare)}）`)) +
    "不是优质高中招生名额分配比例，不能据此判定，请填报“优质高中招生名额总数”“优质高中分配名额”“分配农村学校名额”。",
  ruralPlacesBelowGraduates: ({ item, places, graduates }) =>
    `${words.item(item).citation}：分配给农村学校的名额占${percent(places)}，低于农村初中毕业生所占的${percent(graduates)}，与“向农村初中倾斜”的要求不符，请核对名额或说明理由。`,
  retentionUnexplained: ({ graduates, expected }) =>
    `初中毕业${plain(graduates)}人，按入学、转入、转出、死亡、休学、复学、跳级推算应为${plain(expected)}人，相差${plain(Math.abs(graduates - expected))}人，请说明去向并补充佐证。`,
  disabledSumDiffers: ({ sum, total }) =>
    `各类残疾儿童少年合计${plain(sum)}人，与适龄残疾儿童少年总数${plain(total)}人不一致，请核对。`,
  staffAboveApprovedPosts: ({ staff, teachers, approved }) =>
    [staff === null ? null : `教职工${plain(staff)}人`, teachers === null ? null : `专任教师${plain(teachers)}人`]
      .filter((words) => words !== null)
      .join("、") +
    `，超过核定教职工编制${plain(approved)}人，与“不存在长期聘用编外教师”的自评不符，请说明超出部分的来源并附佐证。`,
  contractTeachersStated: ({ teachers }) =>
    `填报编外教师${plain(teachers)}人，与“不存在长期聘用编外教师”的自评不符，请说明其性质和聘用期限。`,
  otherVetoCase: ({ label }) =>
    `第十条“${label}”填报为存在，但该情形不在所列范围内，按其他情形计为未达标，请核对情形名称。`,
});
