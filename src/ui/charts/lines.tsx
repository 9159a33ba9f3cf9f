import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

interface LinesProps<Series extends string> {
  /** One point each, in order; values from 0 to 1. */
  points: { key: string; values: Record<Series, number> }[];
  series: readonly Series[];
  names: Record<Series, string>;
  label: string;
  /** What stands under a point. */
  nameOf(key: string): string;
}

const WIDTH = 600;
const HEIGHT = 180;
const FOOT = 18;

/** Shares over time, a line each; dashes tell them apart as well as colour does. */
export function Lines<Series extends string>({ points, series, names, label, nameOf }: LinesProps<Series>) {
  const x = scalePoint(
    points.map(({ key }) => key),
    [44, WIDTH - 10],
  );
  const y = scaleLinear([0, 1], [HEIGHT - FOOT, 8]);
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((tick) => (
          <g key={tick}>
            <line class="chart__rule" x1={44} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            <text class="chart__text" x={38} y={y(tick) + 4} text-anchor="end">
              {tick * 100}%
            </text>
          </g>
        ))}
        {series.map((one, at) => (
          <path
            key={one}
            class={`chart__line chart__line--${at + 1}`}
            d={
              line<(typeof points)[number]>(
                ({ key }) => x(key) ?? 0,
                ({ values }) => y(values[one]),
              )(points) ?? ''
            }
          />
        ))}
        {points.map(({ key }, at) =>
          at % 3 === 0 ? (
            <text key={key} class="chart__text" x={x(key)} y={HEIGHT - 4} text-anchor="middle">
              {nameOf(key)}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption class="chart__key">
        {series.map((one, at) => (
          <span key={one}>
            <svg aria-hidden="true" class="chart__stroke" viewBox="0 0 24 6">
              <path class={`chart__line chart__line--${at + 1}`} d="M0 3H24" />
            </svg>{' '}
            {names[one]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
