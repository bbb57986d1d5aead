/** Words for correcting what was recognised: the columns and words that the evaluation may need and does not know. */
export const correcting = {
  /** Above the verdict, as long as it is so. */
  banner: ({ all, columns, words }: { readonly all: number; readonly columns: number; readonly words: number }) =>
    `${[
      ...(columns > 0 ? [`${all}列中有${columns}列可能用得上但没有识别`] : []),
      ...(words > 0 ? [`有${words}个用语没有识别`] : []),
    ].join("，")}，其中的数据没有采用。`,
  open: "逐列更正",
  title: "更正识别",
  explanation:
    "系统已按列标题猜出一部分，请对照样例核对；不对的从列表中另选，用不上的选“不使用”。保存后立即重新测算，更正记在“UEI 设置”中，下一年的工作簿可以沿用。",
  /** Of one column or word alone. */
  explanationOfOne:
    "请对照样例，从列表中选它应是哪一项，靠前的最可能；用不上的选“不使用”。保存后立即重新测算，更正记在“UEI 设置”中。",
  column: ({ sheet, shown }: { readonly sheet: string; readonly shown: string }) => `“${sheet}”的列“${shown}”`,
  word: ({ sheet, shown }: { readonly sheet: string; readonly shown: string }) => `“${sheet}”中的“${shown}”`,
  samples: (samples: readonly string[]) => `样例：${samples.join("、")}`,
  unsaid: "（暂不更正）",
  /** Takes back what was said by hand. */
  automatic: "（撤销更正，按自动识别）",
  /** The rows of a sheet in which its headings stand. */
  firstRow: "列标题从第几行起",
  lastRow: "到第几行止",
  /** In Excel: takes the rows that are selected in the sheet. */
  takeSelected: "用表中选中的行作列标题",
  selectFirst: (sheet: string) => `请先在工作表“${sheet}”中选中列标题所在的一行或相连的几行，再点上面的按钮。`,
  rowsProblem: "请填行号，列标题最多六行。",
  asSchools: "学校表（未另选时）",
  reading: "正在查看各表的识别情况……",
  /** On the screen of a workbook in which nothing is recognised. */
  pointing: "也可以直接指给系统看",
  pointingExplanation:
    "列标题不在系统找到的那一行，或列名与常用的不同，不必改动工作簿：点下面的表，指出列标题在第几行，再从列表中选各列是什么。",
  pointIn: (place: string) => `指出“${place}”的列标题`,
  /** What saving would do where nothing could be judged before. */
  previewOfNew: ({ cells, schools }: { readonly cells: number; readonly schools: number }) =>
    `采用后可以测算，读出${schools}所学校、${cells}个数。`,
  /** What saving would do; `items` is how many would be judged otherwise. */
  preview: ({
    cells,
    items,
  }: {
    readonly cells: number;
    readonly items: readonly { readonly title: string; readonly before: string | null; readonly after: string }[];
  }) =>
    `采用后${cells >= 0 ? `多读出${cells}个` : `少读出${-cells}个`}数，${
      items.length === 0
        ? "各项结论不变。"
        : `${items.length}项结论改变：${items
            .slice(0, 6)
            .map(({ title, before, after }) => `${title}${before === null ? "" : `由“${before}”`}变为“${after}”`)
            .join("；")}${items.length > 6 ? "等" : ""}。`
    }`,
  previewing: "正在试算更正的效果……",
};
