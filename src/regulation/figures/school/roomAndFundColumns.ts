import { entry, yielding } from "../figureCard";

/** Rooms of one kind from one area up to another: 单间面积73—96㎡的音乐教室间数, 73≤单间面积<96㎡的音乐教室间数. */
function between(kind: string, from: number, to: number) {
  const areas = [
    `单间面积${from}—${to}㎡`,
    `${from}≤单间面积<${to}㎡`,
    `${from}㎡≤单间面积<${to}㎡`,
    `${from}—${to}㎡`,
    `单间面积${from}㎡—${to}㎡`,
  ];
  return rooms(kind, areas);
}

function from(kind: string, area: number) {
  return rooms(kind, [
    `单间面积≥${area}㎡`,
    `≥${area}㎡`,
    `${area}㎡及以上`,
    `单间面积${area}㎡及以上`,
    `${area}平方米及以上`,
    `单间面积${area}平方米及以上`,
  ]);
}

function rooms(kind: string, areas: readonly string[]) {
  const endings = [`的${kind}教室间数`, `的${kind}教室数`, `${kind}教室间数`, `${kind}教室数`, `的${kind}专用教室数`];
  return entry(
    "count",
    "间",
    areas
      .flatMap((area) => [...endings.map((ending) => area + ending), `${kind}教室${area}`, `${kind}教室间数${area}`])
      .join("|"),
  );
}

const AREA_EACH = ["单间面积", "每间面积", "单间使用面积", "每间使用面积", "单间建筑面积", "平均每间面积"];
const AREA = ["面积", "总面积", "使用面积", "建筑面积", "面积合计", "合计面积"];

/** The area beside the number of rooms: 音乐教室单间面积, or of all of them together 音乐教室面积 (D26). */
function areas(kind: string, words: readonly string[]) {
  const rooms = [`${kind}教室`, `${kind}专用教室`];
  return entry("area", "㎡", rooms.flatMap((room) => words.map((word) => room + word)).join("|"));
}

/** Music and art rooms, and money, of a school. */
export const ROOM_AND_FUND_COLUMNS = {
  musicRooms: entry("count", "间", "音乐教室间数|音乐教室数|音乐专用教室|音乐专用教室数|音乐专用教室间数|音乐教室"),
  artRooms: entry("count", "间", "美术教室间数|美术教室数|美术专用教室|美术专用教室数|美术专用教室间数|美术教室"),
  musicRoomsAreaEach: areas("音乐", AREA_EACH),
  artRoomsAreaEach: areas("美术", AREA_EACH),
  musicRoomsArea: areas("音乐", AREA),
  artRoomsArea: areas("美术", AREA),
  musicRoomsFrom96: from("音乐", 96),
  musicRooms73To96: between("音乐", 73, 96),
  musicRooms54To73: between("音乐", 54, 73),
  artRoomsFrom90: from("美术", 90),
  artRooms67To90: between("美术", 67, 90),
  artRooms54To67: between("美术", 54, 67),
  operatingFundsBudget: entry(
    "money",
    "万元",
    "上年度公用经费预算总额|公用经费预算|公用经费预算总额|上年度公用经费预算",
    null,
    { form: "funds" },
  ),
  operatingFundsSpent: entry("money", "万元", "公用经费决算|公用经费支出|上年度公用经费决算|公用经费决算总额"),
  operatingFundsAllocated: entry(
    "money",
    "万元",
    "拨付公用经费|公用经费拨付|公用经费拨付额|拨付公用经费总额|上年度拨付公用经费|上年度拨付定额公用经费|公用经费拨付金额",
    null,
    { form: "funds", isOptional: true },
  ),
  fundedHeadcount: entry("people", "人", "公用经费核定人数|按100人核定|核定人数|公用经费拨付人数"),
  trainingFundsBudget: entry(
    "money",
    "万元",
    "上年度教师培训经费预算总额|培训经费预算|教师培训经费预算总额|教师培训经费预算|上年度教师培训经费预算",
    null,
    { form: "funds" },
  ),
  trainingFundsSpent: entry(
    "money",
    "万元",
    "教师培训经费决算|上年度教师培训经费决算|培训经费决算|教师培训经费支出|培训经费支出",
  ),
} as const;

/** Columns of tables with one row a class or one row a room. */
export const LIST_COLUMNS = {
  className: entry("text", "", "班级名称|班号|班级|班名|班别"),
  grade: entry("text", "", "年级|所在年级"),
  // 教室名称 says what a room is for where nothing else does: it may be 301室.
  roomKind: yielding(
    entry("text", "", "教室类型|用途|教室用途|教室类别|教室种类|功能室类别|功能室类型|房间用途", null, {
      form: "rooms",
      options: ["音乐", "美术"],
    }),
    "教室名称|功能室名称|房间名称",
  ),
  roomArea: entry("area", "㎡", "面积|使用面积|教室面积|建筑面积|总面积|合计面积|面积合计", null, { form: "rooms" }),
  roomAreaEach: entry(
    "area",
    "㎡",
    "单间面积|每间面积|单间使用面积|每间使用面积|单间建筑面积|每间建筑面积|单间教室面积|每间教室面积|平均每间面积",
  ),
  roomCount: entry("count", "间", "间数|教室间数|房间数|教室（间）"),
} as const;
