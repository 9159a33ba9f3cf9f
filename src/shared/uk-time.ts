const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Most drafts in a row are checked at the same moment. */
let last: { instant: string; time: { day: string; minute: number } } | undefined;

/** The day (`YYYY-MM-DD`) and the minute of the day that an ISO 8601 instant is in the UK; undefined where it is no instant. */
export function ukTime(instant: string): { day: string; minute: number } | undefined {
  if (last?.instant === instant) return last.time;
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return undefined;
  const part = Object.fromEntries(FORMAT.formatToParts(at).map(({ type, value }) => [type, value]));
  const time = { day: `${part.year}-${part.month}-${part.day}`, minute: Number(part.hour) * 60 + Number(part.minute) };
  last = { instant, time };
  return time;
}

/** The day in the UK, `YYYY-MM-DD`, of an instant in milliseconds since 1970. */
export const ukDay = (at: number): string => ukTime(new Date(at).toISOString())?.day ?? '';

/** Today in the UK, `YYYY-MM-DD`. */
export const today = (): string => ukDay(Date.now());
