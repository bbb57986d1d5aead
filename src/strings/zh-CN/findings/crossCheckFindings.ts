import type { CardWords } from "../../wordsById";
import { fourDecimals } from "../../../model/figures/fourDecimals";
import type { CrossCheckFindings } from "../../../model/findings/crossCheckFindings";
import { COUNTED_TEACHING_POINT_STUDENTS } from "../../../regulation/teachingPoints";
import { apartFrom, percent, plain } from "../../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";
import { quotedList } from "../quotedList";

export const crossCheckFindings = (words: CardWords): Sentences<CrossCheckFindings> => ({
  sumDiffers: ({ whole, value, parts, sum }) =>
    `“${whole}”填报${plain(value)}，${quotedList(parts)}合计为${plain(sum)}，两者不一致，请核对。`,
  schoolsDifferFromCounty: ({ figure, stated, sum }) =>
    `县级数据“${figure}”为${plain(stated)}，各校合计为${plain(sum)}，相差${plain(Math.abs(stated - sum))}，请核对哪一个正确。`,
  schoolCountDiffers: ({ type, listed, stated }) =>
    `学校表中有${catalogue.schoolTypes[type]}${listed}所，县级数据填报${plain(stated)}所，请核对学校类型或学校数。`,
  figuresDiffer: ({ first, firstValue, second, secondValue }) =>
    `“${first}”为${plain(firstValue)}，“${second}”为${plain(secondValue)}，两处应为同一数据，请核对。`,
  figuresOfOtherStage: ({ school, stage, figures, names }) =>
    `${school}没有${catalogue.stages[stage]}学生，却填有${quotedList(names)}${figures > names.length ? `等${figures}项` : ""}；请核对是否填错了栏目，或漏填了学生数。`,
  exceedsWhole: ({ school, part, partValue, whole, wholeValue }) =>
    `${school ?? ""}“${part}”${plain(partValue)}大于${quotedList(whole)}${plain(wholeValue)}，部分不能大于总体，请核对这两个数。`,
  bracketsDiffer: ({ school, stage, sum, classes }) =>
    `${school}${catalogue.stages[stage]}各班额段班级合计${plain(sum)}个，教学班数填报${plain(classes)}个，请核对。`,
  teachingPointsUnverified: ({ points, students }) =>
    `教学点${points === null ? "" : `${plain(points)}个、`}学生${plain(students)}人是否不计入资源配置测算，须逐个核实：只有不足${COUNTED_TEACHING_POINT_STUDENTS}人的教学点不计入，请在学校表中逐个列出教学点及其学生数。`,
  specialSchoolPupilsWithoutSchool: ({ students }) =>
    `填报特殊教育学校就读${plain(students)}人，但本县没有特殊教育学校，请说明就读学校（是否在外县）。`,
  impliedFundsBelowQuota: ({ implied, perStudent, quota }) =>
    `按教师培训经费及其占比推算，公用经费总额约${plain(implied)}元，生均${plain(perStudent)}元，低于按基准定额计算的${plain(quota)}元，请核对两个数的口径和年度。`,
  schoolRatioDiffers: ({ indicator, stage, schools, school, stated, computed }) =>
    `${catalogue.stages[stage]}${words.indicator(indicator).name}：${schools}所学校填报的比值与按数量、学生数计算的不一致，如${school}填报${fourDecimals(stated)}，计算应为${computed.toFixed(2)}；已按数量判定，请核对。`,
  statedDiffers: ({ figure, stated, computed, decimals, arithmetic }) =>
    `“${figure}”填报${stated.toFixed(decimals)}，按所填数据计算应为${computed.toFixed(decimals)}（${arithmetic}），请核对。`,
  compositeDiffers: ({ stage, stated, mean, lowest, highest }) =>
    `${catalogue.stages[stage]}综合差异系数填报${stated.toFixed(3)}，各单项差异系数的平均数为${mean.toFixed(3)}（最小${lowest.toFixed(3)}，最大${highest.toFixed(3)}），请核对。`,
  statedCoefficientAboveLimit: ({ stage, indicator, stated, limit }) =>
    `${catalogue.stages[stage]}“${words.indicator(indicator).name}”差异系数填报${stated}，高于${plain(limit)}的要求，请核对数据；如属实，校际差异系数未达标。`,
  budgetSchoolUnknown: ({ name, schools }) =>
    `${schools}所学校（教学点）的上级学校（核算单位）为“${name}”，但学校名单中没有这所学校，其公用经费、培训经费暂不能判定；请改填名单中的学校名称，或填报各校自己的经费。`,
  yearStampDiffers: ({ figure, year, expected, kind }) =>
    `“${figure}”的年度为${year}，与填报的${kind === "schoolYear" ? "学年" : "经费年度"}${expected}不一致，请改用同一年度的数据。`,
  fewBoarders: ({ schools, school, boarders, students }) =>
    `城区、镇区公办学校中标为寄宿制而寄宿生较少的有${schools}所，如${school}在校生${plain(students)}人、寄宿生${plain(boarders)}人（${percent((boarders / students) * 100)}）；寄宿制学校不计入“就近划片入学”，督导时可能被问及，请准备依据。`,
  teachingPointsNew: ({ schools, students, names }) =>
    `上年为小学、本年填报为不足${COUNTED_TEACHING_POINT_STUDENTS}人教学点的有${schools}所（${names.join("、")}${schools > names.length ? "等" : ""}），共${plain(students)}人，本年不计入资源配置和校际均衡；督导时可能被问及，请准备布局调整的批复文件。`,
  balanceWithoutSmall: ({ stage, schools, coefficients }) =>
    `${catalogue.stages[stage]}有${schools}所不足${COUNTED_TEACHING_POINT_STUDENTS}人的学校（学段），如不计这些学校，差异系数的结论不同：${coefficients
      .map(
        ({ indicator, all, without, limit }) =>
          `${words.indicator(indicator).name}由${apartFrom(limit, all, 3)}变为${apartFrom(limit, without, 3)}（限值${limit.toFixed(2)}）`,
      )
      .join("、")}；判定以计入全部学校的差异系数为准，供说明时参考。`,
  schoolsAtLimit: ({ stage, indicator, limit, schools, of, names }) =>
    `${catalogue.stages[stage]}${of}所学校（学段）中，${words.indicator(indicator).name}刚好达到标准（${plain(limit)}，高出不到千分之一）的有${schools}所（${names.join("、")}${schools > names.length ? "等" : ""}）；督导时可能被问及数据来源，请备好测量或资产台账。`,
});
