import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

interface StackedProps<Series extends string> {
  /** One column each, in order. */
  columns: ({ key: string } & Record<Series, number>)[];
  series: readonly Series[];
  names: Record<Series, string>;
  /** What the picture shows, for those who cannot see it; the figures stand in a table beside it. */
  label: string;
  /** What stands under a column. */
  nameOf(key: string): string;
}

const WIDTH = 600;
const HEIGHT = 160;
const FOOT = 18;

/** Columns, each of several parts that are told apart by shade and by pattern of outline as well as by colour. */
export function StackedColumns<Series extends string>({ columns, series, names, label, nameOf }: StackedProps<Series>) {
  const parts = stack<(typeof columns)[number], Series>().keys([...series])(columns);
  const highest = Math.max(1, ...columns.map((column) => series.reduce((sum, one) => sum + column[one], 0)));
  const x = scaleBand(
    columns.map(({ key }) => key),
    [30, WIDTH],
  ).padding(0.25);
  const y = scaleLinear([0, highest], [HEIGHT - FOOT, 6]).nice(4);
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line class="chart__rule" x1={30} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            <text class="chart__text" x={24} y={y(tick) + 4} text-anchor="end">
              {Number.isInteger(tick) ? tick : ''}
            </text>
          </g>
        ))}
        {parts.map((part, at) =>
          part.map(([from, to], column) => {
            const key = columns[column]?.key ?? '';
            return (
              <rect
                key={`${part.key}/${key}`}
                class={`chart__part chart__part--${at + 1}`}
                x={x(key)}
                width={x.bandwidth()}
                y={y(to)}
                height={Math.max(0, y(from) - y(to))}
              />
            );
          }),
        )}
        {columns.map(({ key }, at) =>
          at % 3 === 0 ? (
            <text key={key} class="chart__text" x={(x(key) ?? 0) + x.bandwidth() / 2} y={HEIGHT - 4} text-anchor="middle">
              {nameOf(key)}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption class="chart__key">
        {series.map((one, at) => (
          <span key={one}>
            <span aria-hidden="true" class={`chart__swatch chart__part--${at + 1}`} /> {names[one]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
