import { ACTION, PATH, type WireRequest, type WireResponse } from "./protocol";

/** One round trip: what one `context.sync()` of the client sent, and what it got. Kept as the texts that went. */
export class Batch {
  readonly requestBytes: number;
  readonly responseBytes: number;

  /** @param isAwaited see isAwaited */
  constructor(
    private readonly sent: string,
    private readonly got: string,
    readonly actions: number,
    readonly isAwaited: boolean,
  ) {
    this.requestBytes = Buffer.byteLength(sent);
    this.responseBytes = Buffer.byteLength(got);
  }

  get request(): WireRequest {
    return JSON.parse(this.sent) as WireRequest;
  }

  get response(): WireResponse {
    return JSON.parse(this.got) as WireResponse;
  }
}

/** What has gone over the wire. */
export class Traffic {
  readonly batches: Batch[] = [];

  note(batch: Batch): void {
    this.batches.push(batch);
  }

  /** Round trips of the add-in; see isAwaited. */
  get roundTrips(): number {
    return this.awaited.length;
  }

  get actions(): number {
    return this.awaited.reduce((sum, { actions }) => sum + actions, 0);
  }

  get requestBytes(): number {
    return this.awaited.reduce((sum, batch) => sum + batch.requestBytes, 0);
  }

  get responseBytes(): number {
    return this.awaited.reduce((sum, batch) => sum + batch.responseBytes, 0);
  }

  get largestRequest(): number {
    return Math.max(0, ...this.batches.map(({ requestBytes }) => requestBytes));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.batches.map(({ responseBytes }) => responseBytes));
  }

  clear(): void {
    this.batches.length = 0;
  }

  private get awaited(): readonly Batch[] {
    return this.batches.filter((batch) => batch.isAwaited);
  }
}

/**
 * True for a round trip that the add-in asked for; false where the client only takes references back, or its own
 * services report (results of worksheet functions, the state of the pane).
 */
export function isAwaited({ Actions, ObjectPaths }: WireRequest): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType }) => ObjectPathType === PATH.service)) return false;
  const isRoot = (id: number | undefined): boolean => ObjectPaths[String(id ?? 0)]?.ObjectPathType === PATH.root;
  return Actions.some(
    ({ Name, ActionType, ObjectPathId }) =>
      Name !== "_RemoveReference" && !(ActionType === ACTION.instantiate && isRoot(ObjectPathId)),
  );
}
