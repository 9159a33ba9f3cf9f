/** Orders versions such as `2026.11.2` by their numbers, so that 10 comes after 9. Missing numbers count as 0. Negative where `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The version to give next, on a day (`YYYY-MM-DD`): year, month and the next number of that month, and always after `last`. */
export function nextVersion(last: string | undefined, day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const first = `${year}.${month}.1`;
  if (last === undefined || compareVersions(last, first) < 0) return first;
  const parts = last.split('.').map(Number);
  if (parts.length < 3) return [...parts, ...Array.from({ length: 2 - parts.length }, () => 0), 1].join('.');
  return [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1].join('.');
}
