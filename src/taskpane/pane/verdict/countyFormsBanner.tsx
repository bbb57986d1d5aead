import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { missingCountyForms } from "../../../app/template/missingCountyForms";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import { usePane } from "../paneContext";
import { MEDIA_TYPES, saveAs } from "../controls/saveAs";

const useStyles = makeStyles({ bar: { margin: "0 0 8px" } });

/**
 * Says above the verdict that tables of the county are not there at all, as where the exports of the schools were
 * opened alone, and adds them to be filled in: what they would decide is 数据不全 until then.
 */
export function CountyFormsBanner({
  judged,
  fileName,
  isBusy,
  onError,
}: {
  readonly judged: JudgedWorkbook;
  /** Of the file in the page; null in Excel. */
  readonly fileName: string | null;
  readonly isBusy: boolean;
  readonly onError: (error: unknown) => void;
}): ReactElement | null {
  const { strings, evaluator } = usePane();
  const styles = useStyles();
  const { countyForms: words } = strings.pane;
  const [state, setState] = useState<"offered" | "adding" | "added">("offered");
  const { evaluation } = judged;
  const missing = missingCountyForms(evaluation);
  const open = evaluation.items.filter(
    ({ decides, area, outcome }) => decides && area !== "resources" && outcome === "undetermined",
  ).length;
  if (evaluator === null || open === 0 || (missing.length === 0 && state !== "added")) return null;
  const sheets = missing.map((id) => strings.template.sheets[id]);
  const file = fileName === null ? null : words.file(fileName);
  const add = async (): Promise<void> => {
    setState("adding");
    try {
      const bytes = await evaluator.addCountyForms(judged, strings);
      if (bytes !== null && file !== null) saveAs(new Uint8Array(bytes), file, MEDIA_TYPES.xlsx);
      setState("added");
    } catch (error) {
      setState("offered");
      onError(error);
    }
  };
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody role="status">
        {state === "added" ? words.added({ sheets, file }) : words.missing({ sheets, items: open })}
      </MessageBarBody>
      {state !== "added" && (
        <MessageBarActions>
          <Button size="small" disabled={isBusy || state === "adding"} onClick={() => void add()}>
            {words.add}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
