import type { Heading } from "./heading";
import type { Doubt } from "../../model/dataset";
import type { TableRole } from "../../model/tables/tableRole";
import { finding } from "../../model/findings/finding";
import type { ItemId, SchoolColumnId } from "../../model/identifiers";
import { holdsCountyLabels, holdsCounts, holdsNames, holdsVetoCases, itemsNamedIn, namesIn } from "./columnContents";
import { headingCell } from "./findColumns";
import { normaliseLabel } from "../cells/normaliseLabel";
import type { FrameReading } from "./recogniseFrame";
import { itemsSeenIn } from "./schoolFieldGroups";

import { bearsRows, hasRoomArea, isListOfClasses, namesSchools, schoolRoles } from "./tableRoles";
import { ROLE_COLUMNS, type PlainRole } from "../vocabulary/roleColumns";
import { isTotalLabel } from "../schools/rows/rowWords";
import { schoolEntry, type Vocabulary } from "../vocabulary/vocabulary";

/** A table that would have had a role but for one heading, and what must not be called met because of it (D1). */
interface Loss {
  readonly role: TableRole;
  /** The official name of the heading that is missing. */
  readonly heading: string;
  readonly items: Doubt["items"];
}

/** Every item that county figures could make unmet. */
function figureItems({ items }: Vocabulary): ItemId[] {
  return items.filter(({ area, kind }) => area !== "resources" && kind !== "evidence").map(({ id }) => id);
}

function vetoItems({ items }: Vocabulary): ItemId[] {
  return items.filter(({ area }) => area === "veto").map(({ id }) => id);
}

/**
 * What a table without a role has lost: it has headings or rows of a role, but the one that would decide is blank,
 * unreadable or unknown. Such a table never vanishes silently: each loss is an error with a doubt.
 * @param knownSchools the comparable names of the schools that other tables name, asked for only where needed
 */
export function lossesOf(reading: FrameReading, knownSchools: () => ReadonlySet<string>): Doubt[] {
  const loss = schoolLoss(reading, knownSchools) ?? plainLoss(reading);
  if (loss === null) return [];
  const { table, headings } = reading.frame;
  const params = { table: table.name ?? table.sheet, role: loss.role, heading: loss.heading };
  const where = headingCell(reading.frame, headings[0] ?? { column: 0 });
  const because = finding("headingMissing", "error", params, where);
  const limited = loss.role === "overrides" ? itemsWithLimits(reading) : [];
  return [{ items: loss.items, because }, ...(limited.length > 0 ? [{ items: limited, because }] : [])];
}

/** The items that a lost table of local limits names anywhere, and what is judged by their limits too. */
function itemsWithLimits({ frame, vocabulary }: FrameReading): ItemId[] {
  const named = frame.headings.flatMap(({ column }) => itemsNamedIn(frame, column, vocabulary));
  const { indicators, schoolRule, balanceRule } = vocabulary.standard;
  const isIndicator = named.some((item) => indicators.some(({ id }) => id === item));
  return [...new Set<ItemId>([...named, ...(isIndicator ? [schoolRule.card.id, balanceRule.card.id] : [])])];
}

function schoolLoss(reading: FrameReading, knownSchools: () => ReadonlySet<string>): Loss | null {
  const ids = reading.asSchools.identifiers as ReadonlySet<SchoolColumnId>;
  if (reading.roles.length > 0) return null;
  if (namesSchools(ids)) return lossBesideNames(reading, ids, knownSchools);
  const roles = schoolRoles(new Set([...ids, "name" as const]));
  const mayRepeat = ids.has("className") || ids.has("roomKind");
  // A year is over any kind of rows.
  const isEnough = ids.size - (ids.has("dataYear") ? 1 : 0) >= 2 && roles.length > 0;
  if (!isEnough || !unknownHeadings(reading).some((heading) => holdsNames(reading.frame, heading, mayRepeat)))
    return null;
  const role = roles[0] ?? "schools";
  return { role, heading: "学校名称", items: itemsOf(roles, bearsRows(ids), reading.vocabulary) };
}

/** Names of schools are there, but what the table says of them is not understood. */
function lossBesideNames(
  reading: FrameReading,
  ids: ReadonlySet<SchoolColumnId>,
  knownSchools: () => ReadonlySet<string>,
): Loss | null {
  if (isListOfClasses(ids)) {
    const missing = schoolEntry(ids.has("className") ? "students" : "className", reading.vocabulary);
    return { role: "classes", heading: missing.labels[0] ?? "", items: itemsSeenIn("classes", reading.vocabulary) };
  }
  if (ids.has("roomKind") || hasRoomArea(ids)) {
    const missing = schoolEntry(ids.has("roomKind") ? "roomArea" : "roomKind", reading.vocabulary);
    return { role: "rooms", heading: missing.labels[0] ?? "", items: itemsSeenIn("rooms", reading.vocabulary) };
  }
  const hasNumbers = unknownHeadings(reading).some((heading) => holdsCounts(reading.frame, heading));
  const hasStrangers = (): boolean => namesIn(reading).some((name) => mayBeSchool(name) && !knownSchools().has(name));
  return hasNumbers && hasStrangers()
    ? { role: "schools", heading: "在校生数", items: itemsSeenIn("schools", reading.vocabulary) }
    : null;
}

/** 合计 and 县幼儿园 in a list of books say nothing of a school that the roster lacks; 机关小学 and 职业中专附属小学 do. */
function mayBeSchool(name: string): boolean {
  return !isTotalLabel(name) && (COMPULSORY_AT_END.test(name) || !NO_COMPULSORY_SCHOOL.test(name));
}

const COMPULSORY_AT_END = /(?:小学|完小|初中|初级中学|教学点|一贯制学校)$/u;

const NO_COMPULSORY_SCHOOL =
  /幼儿园|幼教点|托育|高级中学$|高中$|职业|职教|技工|中专|进修学校|党校|特殊教育|特校|教育局|教体局|教研室|少年宫|活动中心|^机关(?!.{0,20}[学校])|^本级/u;

function itemsOf(roles: readonly TableRole[], bears: boolean, vocabulary: Vocabulary): readonly ItemId[] {
  if (bears || roles.includes("schools")) return itemsSeenIn("schools", vocabulary);
  return roles.flatMap((role) =>
    itemsSeenIn(role === "classes" || role === "rooms" || role === "funds" ? role : "schools", vocabulary),
  );
}

function plainLoss(reading: FrameReading): Loss | null {
  const has = (role: PlainRole, id: string): boolean => reading.asRole.get(role)?.identifiers.has(id) ?? false;
  const isRole = (role: TableRole): boolean => reading.roles.includes(role);
  const missing = (role: PlainRole, ...ids: readonly string[]): string => {
    const columns: Readonly<Record<string, { readonly labels: readonly string[] }>> = ROLE_COLUMNS[role];
    return columns[ids.find((id) => !has(role, id)) ?? ids[0] ?? ""]?.labels[0] ?? "";
  };
  const limitColumns = ["kind", "value", "effectiveFrom"].filter((id) => has("overrides", id)).length;
  const isLimit = limitColumns >= 2 || (limitColumns === 1 && has("overrides", "item") && has("overrides", "basis"));
  if (isLimit && !isRole("overrides")) {
    return isRole("figures")
      ? null
      : { role: "overrides", heading: missing("overrides", "value", "item"), items: "everyLimit" };
  }
  if (reading.roles.length > 0) return null;
  const isHistory = ["coefficientOfVariation", "mean"].some((id) => has("history", id));
  if (isHistory && has("history", "year") && has("history", "stage")) {
    // Its labels are those of county figures too, but no earlier year ever decides an item.
    return { role: "history", heading: missing("history", "indicator", "coefficientOfVariation"), items: [] };
  }
  if (has("vetoes", "case") || has("vetoes", "exists") || holdsVetoCases(reading)) {
    return { role: "vetoes", heading: missing("vetoes", "case", "exists"), items: vetoItems(reading.vocabulary) };
  }
  if (has("statements", "conclusion") || has("statements", "situation")) {
    return { role: "statements", heading: missing("statements", "item"), items: [] };
  }
  if (holdsCountyLabels(reading, has("figures", "label") || has("figures", "value") ? 1 : 2)) {
    return { role: "figures", heading: missing("figures", "label", "value"), items: figureItems(reading.vocabulary) };
  }
  return null;
}

/** Headings that often stand over texts that are no school names. */
const OTHER_NAMES: ReadonlySet<string> = new Set([
  "乡镇",
  "镇",
  "乡",
  "街道",
  "乡镇街道",
  "乡镇名称",
  "学区",
  "片区",
  "区域",
  "县区",
  "县市区",
  "年级",
  "年度",
  "学年",
  "年份",
  "指标",
  "项目",
  "内容",
  "备注",
  "类别",
  "序号",
  "姓名",
  "教师姓名",
  "单位",
]);

function unknownHeadings(reading: FrameReading): Heading[] {
  const known = new Map(reading.asSchools.columns.map((column) => [column.column, column.identifier]));
  return reading.frame.headings.filter(
    (heading) => known.get(heading.column) === null && !OTHER_NAMES.has(normaliseLabel(heading.text).exact),
  );
}
