import { useId } from 'preact/hooks';
import { formatDate } from '@/components/dates';
import { PackText } from '@/components/PackText';
import type { BriefingWords } from '@/components/words/briefing-words';
import type { PlacedComparison, PlacedVersion } from '@/data/briefing-on-page';
import type { IsoDate } from '@/matching/types';
import type { BriefingPartProps } from './briefing-props';
import { DisputedRow } from './DisputedRow';
import { SourcedText } from './SourcedText';
import { VersionHead, VersionLabel } from './VersionHead';

/** Every version of the rules on every point. Where there is no room for columns, each point is a list of versions. */
export function Rules({ comparison, ...props }: BriefingPartProps & { comparison: PlacedComparison }) {
  const { briefing, onPage, words, cardWords, onOpen } = props;
  const heading = useId();
  const { title, versions, rows } = comparison;
  return (
    <section class="part" aria-labelledby={heading}>
      <table class="rules">
        <caption>
          <PackText as="h2" id={heading} of={title} />
          {onPage.date && <p class="note">{governed(versions, onPage.date, words)}</p>}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{words.point}</span>
            </th>
            {versions.map((version) => (
              <VersionHead key={version.id} version={version} words={cardWords} onOpen={onOpen} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label.text}>
              <th scope="row">
                <PackText of={label} />
              </th>
              {versions.map((version) => {
                const cell = cells[version.id];
                return (
                  <td key={version.id} class={version.moment}>
                    <VersionLabel version={version} words={cardWords} />
                    {cell ? (
                      <SourcedText of={cell.text} by={cell} briefing={briefing} words={cardWords} />
                    ) : (
                      <p class="unstated">{cardWords.compare.notStated}</p>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          <DisputedRow versions={versions} disputed={briefing.disputed} words={cardWords} />
        </tbody>
      </table>
    </section>
  );
}

/** Which version governed on the day of the article. */
function governed(versions: PlacedVersion[], day: IsoDate, words: BriefingWords): string {
  const version = versions.find(({ moment }) => moment === 'here');
  const date = formatDate(words.lang, day);
  return version === undefined ? words.noRules(date) : words.rulesOn(date, version.label.text);
}
