import type { CardWords } from "../../wordsById";
import type { ResourceFindings } from "../../../model/findings/resourceFindings";
import { plain } from "../../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";

export const resourceFindings = (words: CardWords): Sentences<ResourceFindings> => ({
  singleRow: ({ stage, school }) =>
    `${catalogue.stages[stage]}只有“${school}”一所参与测算，差异系数为0，请确认学校是否填全。`,
  zeroMean: ({ stage, indicator }) =>
    `${catalogue.stages[stage]}各校“${words.indicator(indicator).amountName}”均为0，差异系数无法计算，请核对该栏数据。`,
  campusBelowFloor: ({ school, campus, stage, indicators }) =>
    `“${school}”各校区合计达标，但“${campus}”（${catalogue.stages[stage]}）单独计算，${indicators.map((id) => `“${words.indicator(id).amountName}”`).join("、")}低于底线；校区数据仅供参考，不单独判定，实地核查时可能被问及，请作好说明。`,
  noSchoolTable: () =>
    "没有分学校数据，资源配置各项指标、学校综合达标和校际差异系数不能判定；全县平均数不能代替，请补充各校学生数和各项资源数据。",
  compositeIsNoProof: ({ stage, composite, limit }) =>
    `只填报了${catalogue.stages[stage]}综合差异系数${composite.toFixed(3)}；标准是各项指标均不超过${plain(limit)}，综合值不能证明各项达标，请补充分学校数据。`,
});
