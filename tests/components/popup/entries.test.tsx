// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { english, japanese, sampleFact, sampleTime, sampleView } from '@/tests/components/sample-card';
import { clear, click, find, press, show } from './shown-popup';

const shownPanel = () => find('[role=tabpanel]:not([hidden])');
const rows = () => [...shownPanel().querySelectorAll('.row b')].map((name) => name.textContent);

/** Waits until an entry with this name is there. */
const entryNamed = (name: string) => vi.waitFor(() => expect(find('.entry h2').textContent).toBe(name));

afterEach(clear);

describe('all entries', () => {
  it('opens an entry in the popup, goes on to related ones, and comes back to the row', async () => {
    show();
    click('[role=tab]', 'All entries');
    expect(rows()).toEqual(['Ada Keeper', 'Light Office', 'Coastland']);
    click('#panel-entries .row', 'Coastland');
    await entryNamed('Card of country/coast');
    expect(document.activeElement).toBe(find('.entry'));
    click('.rel button');
    await entryNamed('Card of org/light');
    expect(find('.back').textContent).toBe('Coastland');
    click('.back');
    await entryNamed('Card of country/coast');
    click('.back', 'All entries');
    expect(document.activeElement).toBe(find('#panel-entries .row', 'Coastland'));
  });

  it('goes forward again where it came back from, until another entry is opened', async () => {
    show();
    click('[role=tab]', 'All entries');
    click('#panel-entries .row', 'Coastland');
    await entryNamed('Card of country/coast');
    expect(document.querySelector('.forth')).toBeNull();
    click('.rel button');
    await entryNamed('Card of org/light');
    click('.back');
    await entryNamed('Card of country/coast');
    expect(find('.forth').title).toBe('Light Office');
    click('.forth');
    await entryNamed('Card of org/light');
    expect(document.querySelector('.forth')).toBeNull();
    expect(document.activeElement).toBe(find('.entry'));
  });

  it('takes the keys of the card on a page: back, forward, and out to the row', async () => {
    show();
    click('[role=tab]', 'All entries');
    click('#panel-entries .row', 'Coastland');
    await entryNamed('Card of country/coast');
    click('.rel button');
    await entryNamed('Card of org/light');
    press('Backspace');
    await entryNamed('Card of country/coast');
    press('ArrowRight', { altKey: true });
    await entryNamed('Card of org/light');
    press('ArrowLeft', { altKey: true });
    await entryNamed('Card of country/coast');
    press('Backspace');
    expect(document.querySelector('.entry')).toBeNull();
    expect(document.activeElement).toBe(find('#panel-entries .row', 'Coastland'));
  });

  it('calls an entry by its name also where it was not opened as a related one', async () => {
    const held = [
      sampleFact({ text: english('Ada Keeper'), named: { entity: 'person/ada' }, to: undefined }),
    ];
    show({
      loadCard: async (entity) =>
        sampleView({ entity, name: english(`Card of ${entity}`), time: sampleTime({ held }) }),
    });
    click('#panel-entries .row', 'Coastland');
    await entryNamed('Card of country/coast');
    click('.rail .link');
    await entryNamed('Card of person/ada');
    click('.rel button');
    await entryNamed('Card of org/light');
    expect(find('.back').textContent).toBe('Ada Keeper');
  });

  it('starts each entry at its top, with its name in its place', async () => {
    show();
    click('#panel-entries .row', 'Coastland');
    await entryNamed('Card of country/coast');
    find('.entry').classList.add('parted');
    click('.rel button');
    await entryNamed('Card of org/light');
    expect(find('.entry').className).toBe('entry');
  });

  it('shows an open entry in the language that the reader chooses', async () => {
    show();
    click('[role=tab]', 'All entries');
    click('#panel-entries .row', 'Coastland');
    await entryNamed('Card of country/coast');
    show({ lang: 'ja', loadCard: async (entity) => sampleView({ entity, name: japanese('沿岸国') }) });
    await entryNamed('沿岸国');
    expect(find('.back').textContent).toBe('全項目');
  });

  it('says so when an entry cannot be loaded, and tries again', async () => {
    let fails = true;
    show({
      loadCard: async (entity) => {
        if (fails) throw new Error('No answer.');
        return sampleView({ entity });
      },
    });
    click('#panel-entries .row', 'Ada');
    await vi.waitFor(() => expect(find('.entry').textContent).toContain('did not answer'));
    fails = false;
    click('.entry .primary');
    await vi.waitFor(() => expect(find('.entry').textContent).toContain('Keeper of the lighthouse.'));
  });
});
