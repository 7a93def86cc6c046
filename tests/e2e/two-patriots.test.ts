import { expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { html, textsOf, waitForMarks } from './marks';

/** One sentence after the other; `[…]` is what an editor would want a mark on. */
const SENTENCES = [
  'The Patriots lost 27-21 on Sunday in Foxborough.',
  'Their quarterback threw two interceptions, and the coach took the blame.',
  'Japan will [send Patriot missiles to the United States].',
  'The [Patriots] will refill American stocks of interceptors, which Ukraine has drawn down.',
  'Before the draft the Patriots need a receiver, their coach said after the game.',
  'Ukraine asked for another [Patriot battery] after a night of ballistic missiles.',
  'Germany has three [Patriots] left for its own air defense.',
  'The New England Patriots have won six Super Bowls.',
  'Tickets for the Patriots go on sale on Friday.',
  'Raytheon builds the [Patriot missile] in Andover, an hour from the stadium.',
];
const WANTED = SENTENCES.flatMap((sentence) => sentence.match(/(?<=\[)[^\]]+/g) ?? []);

inBothBrowsers('a page with the football team and the missile', (stage) => {
  it('has marks on the missile only, sentence by sentence, and its cards', async () => {
    // A name is marked once in a section, so each sentence is one.
    const sections = SENTENCES.map(
      (sentence, i) => `<h3>${i + 1}</h3><p id="s${i + 1}">${sentence.replaceAll(/[[\]]/g, '')}</p>`,
    );
    stage().server.put('two-patriots.html', html(`${sections.join('')}<h3>11</h3><p>Fumio Kishida.</p>`));
    const page = await stage().open('two-patriots.html');
    // The page ends with it: all before has been read, and is decided by all that the page holds.
    const marks = await waitForMarks(page, 'Fumio Kishida', ...WANTED);
    expect(textsOf(marks)).toEqual([...WANTED, 'Fumio Kishida']);
    const [handOver, ...missiles] = marks.slice(0, -1).map(({ highlight }) => highlight);
    expect([handOver, ...new Set(missiles)]).toEqual(['backgrounder-event', 'backgrounder-weapon']);

    await page.hover('Patriot battery');
    const card = await page.waitForCard(/^Patriot/);
    expect(card.text).toMatch(/interceptor|missile/);
    expect(card.text).not.toMatch(/football|quarterback/i);
    await page.press('Escape');
    await page.waitForNoCard();
    await page.hover('Patriot missile');
    await page.waitForCard(/^Patriot/);
  });
});
