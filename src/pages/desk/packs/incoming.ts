/** A text that may be a pack, and where it came from. */
export interface Incoming {
  text: string;
  from?: { address: string; etag?: string | undefined } | undefined;
}
