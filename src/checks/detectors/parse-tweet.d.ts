declare module 'twitter-text/dist/esm/parseTweet' {
  export default function parseTweet(text: string): { weightedLength: number; valid: boolean };
}
