import { CHART_LOOK, FONT_NAME } from "../../appearance";
import { plainText } from "../xml/cellText";

/** A `c:tx` with text of its own. @param size in hundredths of a point */
export function chartTextXml(text: string, size: number, bold: boolean): string {
  return (
    `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runXml("a:defRPr", size, bold)}</a:pPr>` +
    `<a:r>${runXml("a:rPr", size, bold)}<a:t>${plainText(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

/** The font of everything that has none of its own. @param size in hundredths of a point */
export function textPropertiesXml(size: number, font = FONT_NAME): string {
  return (
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${runXml("a:defRPr", size, false, font)}</a:pPr>` +
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'
  );
}

function runXml(element: "a:rPr" | "a:defRPr", size: number, bold: boolean, font = FONT_NAME): string {
  const language = element === "a:rPr" ? ' lang="zh-CN"' : "";
  return (
    `<${element}${language} sz="${size}" b="${bold ? 1 : 0}">` +
    `<a:solidFill><a:srgbClr val="${CHART_LOOK.text}"/></a:solidFill>` +
    `<a:latin typeface="${font}"/><a:ea typeface="${font}"/></${element}>`
  );
}
