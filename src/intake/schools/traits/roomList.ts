import { cellRefIn } from "../../../model/tables/cellRef";
import type { SchoolRoom } from "../../../model/dataset";
import { ABSENT_FIGURE, computedFigure, type Figure } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import { cellAt, textOf, wordsOf } from "../../cells/cellText";
import type { Report } from "../../cells/quantityCell";
import { plainText } from "../../cells/quantityText";
import { isMissing } from "../parts/figureAgreement";
import type { SchoolRow } from "../rows/schoolRow";

/** Rooms that are certainly neither for music nor for art. */
const OTHER_ROOM =
  /普通|教学班|实验|科学|物理|化学|生物|地理|历史|计算机|信息|多媒体|图书|阅览|体育|体操|舞蹈|书法|心理|劳动|技术|语音|外语|录播|会议|办公|多功能|卫生|食堂|宿舍|仪器|器材|准备|资料|德育|少先队|团队|活动室/u;

/** How many rooms without a school may be offered to every school; none needs more. */
const OFFERED_ROOMS = 40;

/** A list without 间数 has one row a room. */
const ONE_ROOM = computedFigure(1, 1, []);
const ONE_OR_MORE = computedFigure(1, Infinity, []);

/**
 * Music and art rooms from a table with one row a room, or with 间数 for several of one area (D26); other rooms are left
 * out. A kind that cannot be read is null: it may be either.
 */
export function roomsOfRows(rows: readonly SchoolRow[], report: Report): SchoolRoom[] {
  return rows.flatMap((row) => {
    const column = row.plan.words.roomKind;
    const cell = cellAt(row.plan.table, row.row, column);
    const kind = kindOf(plainText(wordsOf(cell) ?? ""));
    if (kind === "other") return [];
    if (kind === null) {
      report(
        finding("roomKindNotUnderstood", "warning", { text: cell.shown }, cellRefIn(row.plan.table, row.row, column)),
      );
    }
    const { roomAreaEach: each, roomArea: whole } = row.fields;
    // Beside 使用面积 a blank 单间面积 says nothing.
    const isAreaEach = each !== undefined && (!isMissing(each) || whole === undefined || isMissing(whole));
    const area = (isAreaEach ? each : whole) ?? ABSENT_FIGURE;
    const count = row.fields["roomCount"] ?? (mayBeSeveral(area) ? ONE_OR_MORE : ONE_ROOM);
    return [{ kind, count, area, isAreaEach }];
  });
}

/** 96、98 under 面积 is the area of two rooms perhaps; nobody can say that the row is one. */
function mayBeSeveral(area: Figure): boolean {
  if (area.table === null || !isMissing(area)) return false;
  return SEVERAL_NUMBERS.test(plainText(textOf(cellAt(area.table, area.row, area.column))));
}

const SEVERAL_NUMBERS = /\d\D{1,20}\d/u;

function kindOf(plain: string): "music" | "art" | "shared" | "other" | null {
  const [isMusic, isArt] = [/音乐|音美/u.test(plain), /美术|绘画|音美/u.test(plain)];
  if (isMusic !== isArt) return isMusic ? "music" : "art";
  if (isMusic) return "shared";
  return OTHER_ROOM.test(plain) ? "other" : null;
}

/**
 * Rooms whose school is not known may be anybody's: each school has them with an area from nothing to the full one, so
 * that they can neither prove enough rooms nor too few.
 */
export function offeredRooms(rooms: readonly SchoolRoom[]): SchoolRoom[] {
  const offered = (kind: SchoolRoom["kind"]) => rooms.filter((room) => room.kind === kind).slice(0, OFFERED_ROOMS);
  return [...offered("music"), ...offered("art"), ...offered("shared"), ...offered(null)].map((room) => ({
    ...room,
    area: computedFigure(0, room.area.high, [room.area]),
  }));
}
