/** A share (0 to 1) for people: "45%". */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
