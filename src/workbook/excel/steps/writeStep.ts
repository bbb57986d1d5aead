/** One request that is being filled; each sheet is looked up once, since every look-up takes bytes of its own. */
export class WriteRequest {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, known);
    return known;
  }
}

/** A part of a write: calls that are queued together and go over the wire in one request. */
export interface WriteStep {
  /** How much of a request it takes, rather too high than too low. */
  readonly bytes: number;
  readonly queue: (request: WriteRequest) => void;
}

/** A range that nobody needs after this request: Excel would else keep a reference to each of thousands. */
export function brief<Cells extends Excel.Range | Excel.RangeAreas>(range: Cells): Cells {
  range.untrack();
  return range;
}

/** What one action on the wire takes, with the paths to its object; measured at 90 to 260 bytes. */
const ACTION_BYTES = 260;

/** Excel on the web refuses requests over 5 MB; what a request takes is reckoned, so a fifth is left. */
const MOST_REQUEST_BYTES = 3_900_000;

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
