import type { CardComparison } from '@/data/card-comparison';
import type { CardView } from '@/data/card-view';
import type { Cell, Version } from '@/data/compared-versions';
import { formatDate } from './dates';
import { PackText } from './PackText';
import { Sourced } from './Sourced';
import { Unfold } from './Unfold';
import type { CardWords } from './words/card-words';

interface ThenNowProps {
  view: CardView;
  comparison: CardComparison;
  words: CardWords;
  onOpen(entity: string): void;
}

/** Two versions of the same rules side by side, in place of the rail: rows that are equal are merged. */
export function ThenNow({ view, comparison, words, onOpen }: ThenNowProps) {
  const { left, right, leftIs, rightIsThen, rows, versions } = comparison;
  const { written } = view.time;
  const context = { words, sources: view.sources };
  const isForeign = rows.some((row) =>
    [row.same, row.left, row.right].some((cell) => isForeignTo(cell, words)),
  );
  return (
    <section class="tn">
      {!written && <p class="undated">{words.undated}</p>}
      <table>
        <thead>
          <tr>
            <Head
              label={words.compare[leftIs]}
              version={left}
              day={leftIs === 'written' ? written : undefined}
              dot={leftIs === 'written' ? 'dot' : 'dot past'}
              words={words}
            />
            <Head
              label={rightIsThen ? words.compare.writtenAndNow : words.compare.now}
              version={right}
              dot={rightIsThen ? 'dot' : 'dot hollow'}
              words={words}
            />
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.label.text}>
            <tr>
              <th colspan={2} scope="rowgroup">
                <PackText of={row.label} />
              </th>
            </tr>
            {row.same ? (
              <tr>
                <CellText cell={row.same} of={words.compare.unchanged(row.same.text.text)} {...context} />
              </tr>
            ) : (
              <tr>
                <CellText cell={row.left} {...context} />
                <CellText cell={row.right} {...context} />
              </tr>
            )}
          </tbody>
        ))}
      </table>
      {isForeign && <p class="meta">{words.inEnglish}</p>}
      <Versions versions={versions} here={view.entity} words={words} onOpen={onOpen} />
    </section>
  );
}

interface HeadProps extends Pick<ThenNowProps, 'words'> {
  label: string;
  version: Version | undefined;
  day?: string | undefined;
  dot: string;
}

function Head({ label, version, day, dot, words: { lang, compare } }: HeadProps) {
  return (
    <th scope="col">
      <i class={dot} />
      {label}
      {day && <small>{formatDate(lang, day)}</small>}
      <small>{version ? compare.version(version.label.text) : compare.none}</small>
      {version && !day && <small>{compare.since(formatDate(lang, version.date))}</small>}
    </th>
  );
}

interface CellTextProps extends Pick<ThenNowProps, 'words'> {
  cell: Cell | undefined;
  /** In place of the cell's own text, over both columns. */
  of?: string;
  sources: CardView['sources'];
}

function CellText({ cell, of, ...context }: CellTextProps) {
  if (cell === undefined) return <td class="meta">{context.words.compare.notStated}</td>;
  const { text, sources, agreeing } = cell;
  return (
    <td
      class="fact"
      colspan={of === undefined ? undefined : 2}
      lang={of === undefined ? text.lang : undefined}
    >
      <Sourced text={of ?? text.text} numbers={sources} agreeing={agreeing} {...context} />
    </td>
  );
}

interface VersionsProps extends Pick<ThenNowProps, 'words' | 'onOpen'> {
  versions: Version[];
  /** The entry that the card is about. */
  here: string;
}

function Versions({ versions, here, words, onOpen }: VersionsProps) {
  const [first] = versions;
  if (first === undefined) return null;
  const since = words.compare.allVersions(first.date.slice(0, 4));
  return (
    <Unfold label={since}>
      <ol class="facts">
        {versions.map(({ entity, name, date }) => (
          <li key={entity}>
            {entity === here ? (
              <PackText as="p" class="fact named" of={name} />
            ) : (
              <button class="link fact" onClick={() => onOpen(entity)}>
                <PackText of={name} />
              </button>
            )}
            <p class="meta">{words.compare.since(formatDate(words.lang, date))}</p>
          </li>
        ))}
      </ol>
    </Unfold>
  );
}

function isForeignTo(cell: Cell | undefined, { lang }: CardWords): boolean {
  return cell !== undefined && cell.text.lang !== lang;
}
