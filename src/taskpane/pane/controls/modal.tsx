import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useFocusBack } from "./useFocusBack";
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  surface: {
    padding: "12px",
    width: "min(600px, calc(100vw - 16px))",
    maxWidth: "none",
    boxSizing: "border-box",
    borderRadius: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { fontSize: "16px", margin: "0 0 8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
});

/** The browser's own dialog keeps the focus inside, closes with Esc and gives the focus back. */
export function Modal({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useFocusBack(dialog);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.surface}
      aria-labelledby={id}
      onClose={({ target }) => {
        // A dialog within this one closes alone, though React tells its parents.
        if (target === dialog.current) onClose();
      }}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

/** The buttons of a dialog, side by side where there is room. */
export function ModalActions({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().actions}>{children}</div>;
}
