/** The server in what people type or paste: its name, an address on it, or a handle. `undefined` where there is none. */
export function hostIn(text: string): string | undefined {
  const host = /^(?:https?:\/\/)?(?:@?[^@/\s]+@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:\/.*)?$/i.exec(text.trim())?.[1];
  return host?.toLowerCase();
}
