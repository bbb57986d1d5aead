/** Whose survey of 社会认可度 a figure comes from (D29). */
export type Surveyor = "above" | "county" | "awaited" | "unknown";

/** Who asks people for others: no authority, whatever place the name bears. */
const CONTRACTOR = /统计局|调查队|民调|民意|第三方|公司|咨询|研究院|研究所|研究中心|大学/u;

/** An authority of the state, or a survey that is called the state's; 国家 alone stands in many a contractor's name. */
const STATE =
  /国务院|教育部(?!门)|国家级|国家(?:义务教育|教育)?(?:优质均衡)?(?:督导|教育督导|社会认可度|满意度|调查|监测|评估|认定)/u;

/** 省级 with an authority or a survey, no city between the two; 教育厅 has only a province. */
const PROVINCE =
  /教育厅|(?:省|自治区|直辖市|北京市|天津市|上海市|重庆市)[^市州盟省区]*?(?:教委|教育委员会|督导|政府|调查|监测|评估)/u;

/** Marks of a county; 自治区 is none. */
const COUNTY = /[县区旗]|自查|自评|自测|自行|本市|本地/u;

/** A survey from above that is still to come, or of which the words say that it is none. */
const AWAITED = /[待未尚拟非]|没有|不是|进行中|计划|预计|申请/u;

/** 受省教育厅委托, 省教育厅委托某公司: what stands before and after the order. */
const ORDER = /^(?<before>.*?)(?:委托|聘请)(?<after>.*)$/su;

/**
 * Who asked (D29): an authority of the state (国务院教育督导委员会, 教育部, 国家级…) or of a province (省级 with 教育厅, 教委, 教育督导,
 * 政府, or 调查, 监测, 评估). A contractor counts only where 受 or 由 … 委托 names such an authority. The county is the county,
 * also where it acts for a province, and also where the order is its own.
 * @param county the county's own name, which need not end in 县 or 区
 * @example surveyorOf("国家统计局某县调查队（受省教育厅委托）", null) → "above"; without the order → "county"
 */
export function surveyorOf(text: string | undefined, county: string | null): Surveyor {
  if (text === undefined) return "unknown";
  const plain = text.replace(/\s/gu, "");
  const { principal, executor } = orderOf(plain);
  if (!CONTRACTOR.test(executor) && isCountys(executor, county)) return "county";
  if (isCountys(principal, county)) return "county";
  if (CONTRACTOR.test(principal) || !(STATE.test(principal) || PROVINCE.test(principal))) return "unknown";
  return AWAITED.test(plain) ? "awaited" : "above";
}

/** Who gave the order, and who carried it out; without an order the text names the one who asked. */
function orderOf(plain: string): { readonly principal: string; readonly executor: string } {
  const { before, after } = ORDER.exec(plain)?.groups ?? {};
  if (before === undefined || after === undefined) return { principal: plain, executor: "" };
  const from = Math.max(before.lastIndexOf("受"), before.lastIndexOf("由")) + 1;
  return { principal: before.slice(from), executor: before.slice(0, from) + after };
}

function isCountys(text: string, county: string | null): boolean {
  return (county !== null && county !== "" && text.includes(county)) || COUNTY.test(text.replaceAll("自治区", ""));
}
