type Bytes = Uint8Array<ArrayBuffer>;

const streamOf = (bytes: Uint8Array): ReadableStream<BufferSource> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes));
      controller.close();
    },
  });

/** Makes bytes small (raw DEFLATE, RFC 1951), by the browser's own means. */
export async function deflate(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await new Response(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
}

/** Brings them back. Throws where they are damaged, or would grow beyond `most` bytes: a few hundred can be made to unpack into gigabytes. */
export async function inflate(bytes: Uint8Array, most: number): Promise<Bytes> {
  const reader = streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new Error('unpacks into too much');
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
