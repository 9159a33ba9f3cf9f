// Stands in for core-js, which twitter-text still asks for: every browser we support has what it would add, and its way to
// the global object is an `eval` that no extension should ship. `vite.config.ts` puts it there.
export {};
