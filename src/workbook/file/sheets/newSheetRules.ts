import type { Choice, InputPrompt, NewSheet, NumberRule } from "../../../model/sheets/newSheet";
import { areaAddress } from "../../sheetReference";
import { escapeAttribute, escapeMarkup } from "../xml/cellText";

/** Excel's own limits for a list typed into a validation, and for the title and text of a prompt. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

/** Red text on a pale red ground, as Excel's own rules have it. */
const ALARM_STYLE =
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

/** The styles with the one that alarms use, where any sheet has them. */
export function withAlarmStyle(styles: string, sheets: readonly NewSheet[]): string {
  const isNeeded = sheets.some(({ alarms = [] }) => alarms.length > 0);
  return isNeeded ? styles.replace("</styleSheet>", () => `${ALARM_STYLE}</styleSheet>`) : styles;
}

/**
 * A new sheet's part with its protection, alarms and validations, each where the schema wants it.
 * @param xml a sheet without links, which would stand between validations and print options
 */
export function withRules(xml: string, sheet: NewSheet): string {
  const protection =
    sheet.isProtected === true
      ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" insertHyperlinks="1" autoFilter="0"/>'
      : "";
  return xml
    .replace("</sheetData>", () => `</sheetData>${protection}`)
    .replace("<printOptions", () => `${alarmsXml(sheet)}${validationsXml(sheet)}<printOptions`);
}

function alarmsXml({ alarms = [] }: NewSheet): string {
  return alarms
    .map(
      ({ cells, formula }, at) =>
        `<conditionalFormatting sqref="${areaAddress(cells)}"><cfRule type="expression" dxfId="0" priority="${at + 1}">` +
        `<formula>${escapeMarkup(formula)}</formula></cfRule></conditionalFormatting>`,
    )
    .join("");
}

function validationsXml({ choices, numbers = [] }: NewSheet): string {
  const items = [...choices.map(choiceXml), ...numbers.map(numberXml)];
  return items.length === 0 ? "" : `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

function choiceXml({ cells, options, prompt }: Choice): string {
  const list = `"${options.join(",")}"`;
  if (list.length > LONGEST_LIST) throw new Error(`the list ${list} is longer than a validation may be`);
  // Only a warning: a bureau's own word must be possible, and the evaluation says what it did not understand.
  return (
    `<dataValidation type="list" errorStyle="warning" allowBlank="1"${promptXml(prompt)} showErrorMessage="1" ` +
    `${wordsXml(prompt)}sqref="${areaAddress(cells)}"><formula1>${escapeMarkup(list)}</formula1></dataValidation>`
  );
}

function numberXml({ cells, kind, least, most, prompt }: NumberRule): string {
  return (
    `<dataValidation type="${kind}" errorStyle="warning" allowBlank="1"${promptXml(prompt)} showErrorMessage="1" ` +
    `${wordsXml(prompt)}sqref="${areaAddress(cells)}"><formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`
  );
}

function promptXml(prompt: InputPrompt | undefined): string {
  return prompt === undefined ? "" : ' showInputMessage="1"';
}

function wordsXml(prompt: InputPrompt | undefined): string {
  if (prompt === undefined) return "";
  const title = escapeAttribute(prompt.title.slice(0, LONGEST_TITLE));
  return `promptTitle="${title}" prompt="${escapeAttribute(prompt.text.slice(0, LONGEST_PROMPT))}" `;
}
