/** A part of a write: calls that are queued together and go over the wire in one request. */
export interface WriteStep {
  /** How much of a request it takes, rather too high than too low. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** What one action on the wire takes, with the paths to its object; measured at 90 to 260 bytes. */
export const ACTION_BYTES = 300;

/** Excel on the web refuses requests over 5 MB. */
const MOST_REQUEST_BYTES = 4_400_000;

/** A step of a few calls. @param payload bytes of long arguments */
export function stepOf(actions: number, queue: WriteStep["queue"], payload = 0): WriteStep {
  return { bytes: actions * ACTION_BYTES + payload, queue };
}

/** The bytes of text in a request: Chinese signs take three. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c || code < 0x20) bytes += 1;
  }
  return bytes;
}

/** Steps in their order, in as few requests as hold them. */
export function requestsOf<Step extends WriteStep>(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (requests.length === 0 || step.bytes > room) {
      requests.push([]);
      room = MOST_REQUEST_BYTES;
    }
    requests.at(-1)?.push(step);
    room -= step.bytes;
  }
  return requests;
}
