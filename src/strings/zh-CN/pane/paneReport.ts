import type { ReportCopy } from "../../../model/sheets/reportCopy";

/** The dialog with what is handed in and published. */
export const report = {
  open: "报告、公示表",
  title: "自查自评报告和公示表",
  basedOn: (time: string) => `按 ${time} 的测算生成，数字与各工作表一致。`,
  report: "自查自评报告",
  reportExplanation:
    "按公文格式排版，附校际均衡情况、申报表。送审稿不带标记，末页列出与原自评不同的结论；校核稿用批注标出须核实之处。可下载 Word 文件，也可复制送审稿后粘贴到 Word 或 WPS 文字。",
  download: { submission: "下载送审稿（Word）", review: "下载校核稿（Word）" },
  working: "正在生成报告……",
  copyReport: "复制报告",
  reportFile: (title: string, copy: ReportCopy) => `${title}${copy === "review" ? ".校核稿" : ""}.docx`,
  /** In Excel nobody tells whether a download began. */
  savedFromExcel: (file: string) =>
    `已请求下载“${file}”。Excel 没有开始下载的，请点“复制报告”，粘贴到 Word 或 WPS 文字。`,
  publication: "公示表",
  publicationExplanation: "校际均衡情况公示表，可粘贴到文件中，也可作为图片在网站公示；工作表“UEI 申报表”中也有。",
  copyTable: "复制表格",
  copyPicture: "复制图片",
  savePicture: "下载图片",
  pictureFile: (title: string) => `${title}.png`,
  pictureFromExcel: (file: string) =>
    `已请求下载“${file}”。Excel 没有开始下载的，请点“复制图片”，或在下面的图片上单击右键另存。`,
  pictureCopied: "图片已复制，可直接粘贴。",
  pictureByHand: "这里不允许自动复制图片，请在下面的图片上单击右键，选择复制或另存。",
  copied: "已复制，请到 Word 或 WPS 文字中粘贴。",
  byHand: "这里不允许自动复制。下面的内容已经选中，请按 Ctrl+C（Mac 按 ⌘C）复制，再到 Word 或 WPS 文字中粘贴。",
};
