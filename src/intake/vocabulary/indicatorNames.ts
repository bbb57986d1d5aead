import type { IndicatorId } from "../../model/identifiers";

/** The names of the seven ratios as bureaus write them, official first, parted by "|". */
export const INDICATOR_NAMES: Readonly<Record<IndicatorId, string>> = {
  R1: "每百名学生拥有高于规定学历教师数|每百名学生高于规定学历教师数|每百生高于规定学历教师数|每百名学生拥有高于规定学历专任教师数",
  R2: "每百名学生拥有县级及以上骨干教师数|每百名学生拥有县级以上骨干教师数|每百名学生县级及以上骨干教师数|每百名学生拥有骨干教师数|每百生县级及以上骨干教师数|每百生骨干教师数",
  R3: "每百名学生拥有体育、艺术（美术、音乐）专任教师数|每百名学生拥有体育、艺术专任教师数|每百名学生体育、艺术（美术、音乐）专任教师数|每百生体育、艺术（美术、音乐）专任教师数|每百名学生拥有音体美教师数|每百名学生拥有体音美专任教师数|每百生体育艺术专任教师数",
  R4: "生均教学及辅助用房面积|生均教学及辅助用房",
  R5: "生均体育运动场馆面积|生均体育运动场（馆）面积|生均体育运动场馆",
  R6: "生均教学仪器设备值|生均教学仪器设备资产值|生均仪器设备值",
  R7: "每百名学生拥有网络多媒体教室数|每百名学生网络多媒体教室数|每百生网络多媒体教室数|每百名学生拥有多媒体教室数|每百名学生拥有网络多媒体教室间数",
};

/** What the numerators of the seven ratios are called, official first. */
export const AMOUNT_NAMES: Readonly<Record<IndicatorId, string>> = {
  R1: "高于规定学历教师数|高于规定学历专任教师数|高于规定学历的教师数|高于规定学历的专任教师数",
  R2: "县级及以上骨干教师数|县级以上骨干教师数|骨干教师数",
  R3: "体育、艺术（美术、音乐）专任教师数|体育、艺术（音乐、美术）专任教师数|体育、艺术专任教师数|音体美教师数|音体美专任教师数|体音美专任教师数|体音美教师数|体艺专任教师数|体艺教师数",
  R4: "教学及辅助用房面积|教学及辅助用房总面积|教学及辅助用房|教辅用房面积|教辅用房",
  R5: "体育运动场馆面积|体育运动场（馆）面积|体育运动场馆总面积|体育运动场馆",
  R6: "教学仪器设备值|教学仪器设备资产值|教学仪器设备资产值（账面原值）|教学仪器设备总值|仪器设备总值|教学仪器设备资产总值|教学、实习仪器设备资产值",
  R7: "网络多媒体教室数|网络多媒体教室间数|网络多媒体教室|多媒体教室数|多媒体教室间数|多媒体教室",
};

/** Names with an ending: 差异系数 behind each name of an indicator. */
export function withEnding(names: string, ...endings: readonly string[]): string {
  return names
    .split("|")
    .flatMap((name) => endings.map((ending) => name + ending))
    .join("|");
}
