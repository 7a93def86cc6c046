import { ForeignMark } from '@/components/ForeignMark';
import { formatGrowth } from '@/components/numbers';
import { Sourced } from '@/components/Sourced';
import type { BriefingWords } from '@/components/words/briefing-words';
import type { CardWords } from '@/components/words/card-words';
import type { BriefingOnPage } from '@/data/briefing-on-page';
import type { NumberedSource } from '@/data/numbered-sources';

interface YearTableProps {
  chart: BriefingOnPage['charts'][number];
  words: BriefingWords;
  cardWords: CardWords;
  sources: NumberedSource[];
}

/** The numbers behind the bars, as exact as the sources give them. */
export function YearTable({ chart, words, cardWords, sources }: YearTableProps) {
  const number = new Intl.NumberFormat(words.lang, { maximumFractionDigits: 4 });
  return (
    <div class="wide">
      <table class="years">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.value(chart.unit.text)}</th>
            <th scope="col">{words.growth}</th>
            <th scope="col">{words.sources}</th>
          </tr>
        </thead>
        <tbody>
          {chart.rows.map(({ fiscalYear, value, growthPct, growthBasis, note, sources: numbers, moment }) => (
            <tr key={fiscalYear} class={moment}>
              <th scope="row">{fiscalYear}</th>
              <td>{number.format(value)}</td>
              <td>
                {growthPct !== undefined && formatGrowth(words.lang, growthPct).replace('%', '')}
                {growthBasis && <small>{words[growthBasis]}</small>}
              </td>
              <td>
                {note && (
                  <p lang={note.lang} dir="auto">
                    {note.text}
                    <ForeignMark lang={note.lang} words={cardWords} />
                  </p>
                )}
                <Sourced text="" numbers={numbers} sources={sources} words={cardWords} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
