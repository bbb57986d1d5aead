import { finding } from "../../model/finding";
import type { Report } from "../quantityCell";
import type { SchoolGroup } from "./joinRows";
import { withoutCountyPrefix } from "./schoolName";
import { nameCellOf } from "./schoolRow";

/** True for a school that some table lists as one, with its type, stage or pupils. */
export function isListed(group: SchoolGroup): boolean {
  return group.rows.some((row) => row.plan.isRoster);
}

/**
 * Joins groups that no roster lists to the one listed school whose name differs only by the county in front
 * (示例县第一小学, 第一小学), where exactly one on each side fits; anything else stays apart.
 */
export function joinShortNames(groups: readonly SchoolGroup[], report: Report): SchoolGroup[] {
  const strangers = groups.filter((group) => group.code === null && group.base !== "" && !isListed(group));
  if (strangers.length === 0 || strangers.length === groups.length) return [...groups];
  const listedByShort = byShortName(groups.filter((group) => group.base !== "" && isListed(group)));
  const joined = new Set<SchoolGroup>();
  for (const [short, same] of byShortName(strangers)) {
    const homes = listedByShort.get(short) ?? [];
    const [stranger, home] = [same[0], homes[0]];
    if (stranger === undefined || home === undefined || same.length > 1 || homes.length > 1) continue;
    if (stranger.base !== short && home.base !== short) continue;
    home.rows.push(...stranger.rows);
    joined.add(stranger);
    for (const row of stranger.rows.slice(0, 1)) {
      report(
        finding("joinedByShortName", "info", { name: row.name ?? stranger.base, school: home.base }, nameCellOf(row)),
      );
    }
  }
  return groups.filter((group) => !joined.has(group));
}

function byShortName(groups: readonly SchoolGroup[]): Map<string, SchoolGroup[]> {
  const byShort = new Map<string, SchoolGroup[]>();
  for (const group of groups) {
    const short = withoutCountyPrefix(group.base);
    byShort.set(short, [...(byShort.get(short) ?? []), group]);
  }
  return byShort;
}
