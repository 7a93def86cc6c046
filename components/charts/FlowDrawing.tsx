import { formatDate } from '@/components/dates';
import type { BriefingWords } from '@/components/words/briefing-words';
import type { Flow, FlowArrow } from '@/data/briefing-parts';
import { layoutFlow, type ArrowLayout, type Point } from './flow-layout';
import { useWidth } from './use-width';

interface FlowDrawingProps {
  flow: Flow;
  words: BriefingWords;
}

/** Wider than this the drawing only gets emptier. In px. */
const WIDEST = 460;
const HEAD = { length: 9, half: 5 };

export function FlowDrawing({ flow, words }: FlowDrawingProps) {
  const [ref, room] = useWidth(368);
  const width = Math.min(room, WIDEST);
  const layout = layoutFlow(flow, width);
  const isKey = (id: string) =>
    flow.arrows.some(({ kind, fromBox, toBox }) => kind === 'new' && (fromBox === id || toBox === id));
  return (
    <div class="draw" ref={ref}>
      <svg
        class="fig flow"
        viewBox={`0 0 ${width} ${layout.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img could not take the tokens.
        role="img"
        lang={flow.finding.lang}
        aria-label={flow.finding.text}
      >
        {layout.lanes.map(({ x, text }) => (
          <text key={x} class="lane" x={x} y={11}>
            {text}
          </text>
        ))}
        {layout.arrows.map((arrow) => {
          const drawn = flow.arrows[arrow.index];
          return drawn && <Arrow key={arrow.index} layout={arrow} arrow={drawn} words={words} />;
        })}
        {layout.boxes.map(({ id, x, y, width: across, height, lines }) => (
          <g key={id}>
            <rect
              class={isKey(id) ? 'box key-box' : 'box'}
              x={x + 1}
              y={y}
              width={across - 2}
              height={height}
              rx={3}
            />
            {lines.map((line, index) => (
              <text
                key={line}
                class="node"
                x={x + across / 2}
                y={y + height / 2 + 4.5 + (index - (lines.length - 1) / 2) * 15}
                text-anchor="middle"
              >
                {line}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

function Arrow({ layout, arrow, words }: { layout: ArrowLayout; arrow: FlowArrow; words: BriefingWords }) {
  const { points, sign, label } = layout;
  const isNew = arrow.kind === 'new';
  const dashed = arrow.kind === 'on-condition' || arrow.kind === 'barred';
  const [start, ...rest] = points;
  if (start === undefined) return null;
  return (
    <g>
      <path
        class={`edge ${isNew ? 'news' : ''} ${dashed ? 'dashed' : ''}`}
        d={`M${start.x} ${start.y}${rest.map(({ x, y }) => `L${x} ${y}`).join('')}`}
      />
      <path class={isNew ? 'head news' : 'head'} d={headOf(points)} />
      {arrow.kind === 'on-condition' && (
        <path
          class="gate"
          d={sign.along === 'y' ? `M${sign.x - 10} ${sign.y}h20` : `M${sign.x} ${sign.y - 10}v20`}
        />
      )}
      {arrow.kind === 'barred' && <path class="gate" d={`M${sign.x - 7} ${sign.y - 7}l14 14m0 -14l-14 14`} />}
      {label.lines.map((line, index) => (
        <text
          key={line}
          class={isNew ? 'acc halo' : 'halo'}
          x={label.x}
          y={label.y + index * 15}
          text-anchor={label.anchor}
        >
          {line}
        </text>
      ))}
      {isNew && arrow.from !== undefined && (
        <text class="acc halo" x={sign.x} y={sign.y + 19} text-anchor={label.anchor}>
          {formatDate(words.lang, arrow.from)}
        </text>
      )}
    </g>
  );
}

/** A triangle at the last point, in the direction of the last stretch. */
function headOf(points: Point[]): string {
  const [before, end] = points.slice(-2);
  if (before === undefined || end === undefined) return '';
  const [x, y] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
  const { length, half } = HEAD;
  const back = { x: end.x - x * length, y: end.y - y * length };
  return `M${end.x} ${end.y}L${back.x - y * half} ${back.y + x * half}L${back.x + y * half} ${back.y - x * half}z`;
}
