import type { SeenParams } from "../seenParams";

/** D35: what was seen, what was looked for, and what to do now. */
export function nothingRecognised({ seen }: SeenParams): string {
  const places = seen.map(({ place, words }) =>
    words.length === 0 ? `“${place}”（没有文字表头）` : `“${place}”（${words.join("、")}）`,
  );
  return `没有识别出可用的表，未作测算，也未写入任何内容。看到的是${places.join("；")}；需要的是学校表（表头含“学校名称”及“学校类型”“在校生数”等）或县级数据表（表头“指标”“数值”）。请核对表头所在行和名称，或用填报表填写后再测算。`;
}
