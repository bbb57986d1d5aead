import { Button } from "@fluentui/react-button";
import { Radio, RadioGroup } from "@fluentui/react-radio";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useRef, type ReactElement } from "react";
import { usePane } from "../pane/paneContext";

/** Where the numbers go in the page: a new workbook, the one that is open, or another one. */
export type CountyChoice = { readonly kind: "new" | "open" } | { readonly kind: "file"; readonly file: File };

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "12px 0 4px" },
  note: { fontSize: "12px", color: tokens.colorNeutralForeground2, margin: "0 0 4px" },
});

/** Asks whether a workbook of the county takes the numbers; that itself stays as it is. */
export function ChooseCounty({
  openName,
  choice,
  isBusy,
  onChoose,
}: {
  /** Of the workbook that is open in the page; null where none is. */
  readonly openName: string | null;
  readonly choice: CountyChoice;
  readonly isBusy: boolean;
  readonly onChoose: (choice: CountyChoice) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.pane.gathering;
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (input.current !== null) input.current.value = "";
    if (file !== undefined) onChoose({ kind: "file", file });
  };
  return (
    <section aria-label={words.county}>
      <h3 className={styles.heading}>{words.county}</h3>
      <p className={styles.note}>{words.countyExplanation}</p>
      <RadioGroup
        aria-label={words.county}
        value={choice.kind}
        disabled={isBusy}
        onChange={(_, { value }) => {
          if (value === "new" || value === "open") onChoose({ kind: value });
        }}
      >
        <Radio value="new" label={words.newWorkbook} />
        {openName !== null && <Radio value="open" label={words.openWorkbook(openName)} />}
        {choice.kind === "file" && <Radio value="file" label={words.updateOther(choice.file.name)} />}
      </RadioGroup>
      <Button size="small" disabled={isBusy} onClick={() => input.current?.click()}>
        {words.chooseWorkbook}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.chooseWorkbook}
        accept=".xlsx"
        onChange={({ target }) => take(target.files?.[0])}
      />
    </section>
  );
}
