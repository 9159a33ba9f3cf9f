import { scaleLinear } from 'd3-scale';

/** One bar that says what share of something is reached. The words beside it say the same. */
export function Bar({ share, label, text }: { share: number; label: string; text: string }) {
  const width = scaleLinear([0, 1], [0, 100]).clamp(true)(share);
  return (
    <div class="bar">
      <span class="bar__label">{label}</span>
      <svg class="bar__picture" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar__whole" width="100" height="6" />
        <rect class="bar__part" width={width} height="6" />
      </svg>
      <span class="bar__text">{text}</span>
    </div>
  );
}
