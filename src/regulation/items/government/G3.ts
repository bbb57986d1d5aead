import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";

const CLAUSE = "政府保障第3项";

const limits = {
  classesPerRoom: [limit(12, "个", "atMost", CLAUSE)],
  musicRoomArea: [limit(96, "㎡", "atLeast", CLAUSE)],
  artRoomArea: [limit(90, "㎡", "atLeast", CLAUSE)],
} satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

/** 政府保障第3项 音乐、美术专用教室. */
export const G3 = {
  id: "G3",
  area: "government",
  kind: "computed",
  decides: true,
  year: "school",
  figures: [],
  seenIn: ["schools", "rooms"],
  toldBy: "音乐+美术+12个班|音乐+美术+专用教室|每12个班",
  offices: ["finance", "schools"],
  account: "rooms",
  schoolForm: "rooms",
  limits,
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "音乐、美术专用教室",
    text: `所有小学、初中每${inChinese(limits.classesPerRoom, "个班级")}配备音乐、美术专用教室1间以上；其中，每间音乐专用教室面积不小于${inChinese(limits.musicRoomArea, "平方米")}，每间美术专用教室面积不小于${inChinese(limits.artRoomArea, "平方米")}`,
    measure: `按每${inChinese(limits.classesPerRoom, "")}个班级各1间的标准补建音乐、美术专用教室，并确保每间面积达标`,
    remedy: `为不足的学校增建或改建音乐、美术专用教室，面积分别不小于${inChinese(limits.musicRoomArea, "")}、${inChinese(limits.artRoomArea, "平方米")}；并核对间数和面积。`,
  }),
} as const satisfies ItemCard;
