import type { ExceptionKind, School } from "../../../model/dataset";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import { EXCEPTION_RULES } from "../../../regulation/exceptions";

/** As many schools are named in the note of an exception. */
const NAMED_SCHOOLS = 10;

/** The notes that schools are met by exception only: 按规程特殊情形，须省级审核确认 (D8). */
export function grantedNotes(
  granted: ReadonlyMap<ExceptionKind, readonly School[]>,
): Message<keyof EvaluationMessages>[] {
  return [...granted].map(([kind, schools]) =>
    message("metByException", {
      exception: EXCEPTION_RULES[kind].name,
      schools: schools.slice(0, NAMED_SCHOOLS).map((school) => school.name),
      count: schools.length,
    }),
  );
}

/** Remembers that a school is met by an exception. */
export function remember(granted: Map<ExceptionKind, School[]>, kind: ExceptionKind, school: School): void {
  const schools = granted.get(kind);
  if (schools === undefined) granted.set(kind, [school]);
  else schools.push(school);
}
