import { encode } from 'uqr';

/** How many squares a symbol may be wide before a phone can no longer read it off a screen. */
const WIDEST = 149;

/** The squares of a QR code as one path; `undefined` where the text is too long to be read by a phone. */
function pathOf(text: string): { size: number; path: string } | undefined {
  try {
    const { size, data } = encode(text, { ecc: 'L', border: 4 });
    if (size > WIDEST) return undefined;
    const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
    return { size, path };
  } catch {
    return undefined;
  }
}

/** A text as a QR code, dark on white in dark mode too: readers want it so. */
export function QrCode({ text, label, tooLong }: { text: string; label: string; tooLong: string }) {
  const code = pathOf(text);
  if (!code) return <p class="govuk-body">{tooLong}</p>;
  return (
    <svg class="qr-code" role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`} shape-rendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
