/** What stands in a workbook in which nothing is recognised: sheets or tables with the words of their first row. */
export interface SeenParams {
  readonly seen: readonly { readonly place: string; readonly words: readonly string[] }[];
}

/** A sentence that names every sheet is not read to its end; the screen of the pane lists them all. */
const MOST_PLACES = 3;

/** D35: what was seen, what was looked for, and what to do now. */
export function nothingRecognised({ seen }: SeenParams): string {
  const places = seen
    .slice(0, MOST_PLACES)
    .map(({ place, words }) =>
      words.length === 0 ? `“${place}”（没有文字表头）` : `“${place}”（${words.join("、")}）`,
    );
  return `没有识别出可用的表，未作测算，也未写入任何内容。看到的是${places.join("；")}${seen.length > places.length ? `等${seen.length}处` : ""}；需要的是学校表（表头含“学校名称”及“学校类型”“在校生数”等）或县级数据表（表头“指标”“数值”）。请核对表头所在行和名称，或用填报表填写后再测算。`;
}

/** The screen of a workbook in which nothing is recognised (D35). */
export const unrecognised = {
  heading: "没有识别出可用的表",
  nothingDone: "未作测算，也未写入任何内容。",
  /** Of so many sheets and tables. */
  seen: (places: number) => `看到的（${places} 处，引号内为工作表或表格名，后为其表头）`,
  noWords: "没有文字表头",
  more: (places: number) => `再显示 ${places} 处`,
  lookedFor: "需要的表（至少一张）",
  /** One line for each kind of table. */
  tables: [
    "学校表：表头有“学校名称”或“学校代码”，并有“学校类型”“在校生数”“班级数”或任一项资源",
    "县级指标表：表头有“指标”“数值”",
    "自评表：表头有“指标”“自评结论”",
    "第十条表：表头有“情形”“是否存在”",
  ],
  whatToDo: "现在可以",
  inExcel: [
    "核对上面的表头：名称与所需不同的，照上面所列改名；表头前有多余行的，使表头占一行、数据紧接其下，再点“重新测算”。",
    "数据在学校报表、统计报表导出的文件里的，点“汇总学校报表”。",
    "数据不在这个工作簿里的，打开存有数据的工作簿再测算。",
    "没有现成的表，点“新建填报表”，填写或粘贴数据后再测算。",
  ],
  inBrowser: [
    "核对上面的表头：名称与所需不同的，在 Excel 中照上面所列改名；表头前有多余行的，使表头占一行、数据紧接其下，保存后重新打开。",
    "打开的是学校报表、统计报表导出的，点“汇总学校报表”，由系统汇总成全县的工作簿。",
    "打开错了文件的，点“换一个工作簿”。",
    "没有现成的表，点“新建填报表”，填写或粘贴数据后再打开。",
  ],
};
