import type { WireRequest, WireResponse } from "./protocol";

/** One round trip: what one `context.sync()` of the client sent, and what it got. */
export interface Batch {
  readonly request: WireRequest;
  readonly response: WireResponse;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** What has gone over the wire. */
export class Traffic {
  readonly batches: Batch[] = [];

  note(request: WireRequest, response: WireResponse, requestBytes: number, responseBytes: number): void {
    this.batches.push({ request, response, requestBytes, responseBytes });
  }

  /** Round trips; those that only take references back are not awaited by anybody and do not count. */
  get roundTrips(): number {
    return this.awaited.length;
  }

  get actions(): number {
    return this.awaited.reduce((sum, { request }) => sum + request.Actions.length, 0);
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
    return this.batches.filter(({ request }) => request.Actions.some(({ Name, ObjectPathId }) =>
      Name !== "_RemoveReference" && request.ObjectPaths[String(ObjectPathId ?? 0)]?.ObjectPathType !== 1));
  }
}
