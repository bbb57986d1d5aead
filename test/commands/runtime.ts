/** The ribbon as the shared runtime loads it, with what the pane beside it sees. */
export { COMMAND_NAMES } from "../../src/commands/commands";
export { latestEvaluation } from "../../src/app/latestEvaluation";
export { closeUndoNotice, isUndoNoticeDue } from "../../src/app/undoNotice";
export { latestFailure } from "../../src/app/latestFailure";
