import { describe, expect, it } from 'vitest';
import type { CardFact } from '@/data/card-facts';
import { all, drawn, drawnView, one, opening, textOf } from './drawings';
import { english, japanese, sampleFact, sampleSource, sampleTime, sampleView } from './sample-card';

describe('a card', () => {
  it('is a dialog named by its heading', () => {
    const card = drawnView();
    expect(card.attributes).toMatchObject({ role: 'dialog', tabindex: '-1', lang: 'en', dir: 'ltr' });
    expect(one(card, 'h2').attributes['id']).toBe(card.attributes['aria-labelledby']);
    expect(textOf(one(card, 'h2'))).toBe('Ada Keeper');
  });

  it.each([
    ['an entry', drawnView(), '.body'],
    ['a notice', drawn({ status: 'missing', name: 'SM-3', missing: missing() }), '.body'],
    ['the strip of a site that is off', drawn({ status: 'off' }), '.strip'],
  ])('with %s has one part that takes the focus, named as it is', (_, card, part) => {
    const takesFocus = all(card, 'div').filter(({ attributes }) => 'tabindex' in attributes);
    expect(takesFocus).toEqual([one(card, part)]);
    const name = card.attributes['aria-labelledby'];
    expect(takesFocus[0]?.attributes).toMatchObject({ role: 'group', 'aria-labelledby': name });
  });

  it('shows the name in the other script, marked with its language', () => {
    const other = one(drawnView(), '.alt');
    expect(other.attributes).toMatchObject({ lang: 'ja', dir: 'auto' });
    expect(textOf(other)).toBe('灯台守');
  });

  it('says up to which day its editors looked', () => {
    expect(textOf(drawnView())).toContain('Facts as of 22 Nov 2026');
  });

  it('says that they may be out of date, when that day is long past', () => {
    expect(textOf(drawnView())).not.toContain('out of date');
    expect(textOf(drawnView({ stale: true }))).toContain('out of date');
  });

  it('leads to related entries', () => {
    const chip = one(one(drawnView(), '.rel'), 'button');
    expect(textOf(chip)).toBe('Light Office');
    expect(chip.action).toEqual({ does: 'open', ...opening('org/light') });
  });

  it('has a button that switches the site off and names it', () => {
    const button = all(drawnView(), 'button').find(({ action }) => action?.does === 'site-off');
    expect(button?.attributes['aria-label']).toContain('ledger.example');
    expect(button?.attributes['aria-label']).toContain(button && textOf(button));
  });

  it('has no button to switch a site off where none is offered', () => {
    const card = drawn({ status: 'ready', view: sampleView() }, { host: '' });
    expect(all(card, 'button').filter(({ action }) => action?.does === 'site-off')).toEqual([]);
  });

  it('has no back button unless another card led to it', () => {
    const view = drawn({ status: 'missing', name: 'SM-3', missing: missing() }, { back: english('Patriot') });
    expect(all(drawnView(), '.back')).toEqual([]);
    expect(textOf(one(view, '.back'))).toBe('Patriot');
    expect(one(view, '.back').action).toEqual({ does: 'back' });
  });
});

describe('the head of a card', () => {
  it('always holds the ways and tools that the page shows when they are needed', () => {
    const head = one(drawnView(), '.head');
    expect(one(head, '.forth').action).toEqual({ does: 'forward' });
    expect(one(head, '.pin').action).toEqual({ does: 'pin' });
    expect(one(head, '.pin').attributes).toMatchObject({ 'aria-label': 'Pin', 'aria-pressed': 'false' });
  });

  it('has a grip that says how it moves, by pointer and by key', () => {
    const grip = one(drawnView(), '.grip');
    expect(grip.tag).toBe('button');
    expect(grip.attributes['aria-label']).toContain(textOf(grip));
    expect(grip.attributes['aria-label']).toContain('arrow keys');
    expect(grip.action).toBeUndefined();
  });

  it('has none of them on the strip of a site that is off', () => {
    expect(all(drawn({ status: 'off' }), '.pin')).toEqual([]);
  });
});

describe('facts', () => {
  it('stand above their period and the numbers of their sources', () => {
    const fact = one(one(drawnView(), '.facts'), 'li');
    expect(textOf(one(fact, '.fact'))).toBe('She kept the lighthouse.');
    expect(textOf(one(fact, '.meta'))).toBe('14 Dec 2023 – 21 Oct 202512');
  });

  it('keep the numbers with the last word', () => {
    expect(textOf(one(one(drawnView(), '.meta'), '.nb'))).toBe('202512');
  });

  it('carry the numbers themselves where they have no date', () => {
    const card = drawnView(around([sampleFact({ from: undefined, to: undefined })]));
    expect(textOf(one(card, '.facts'))).toBe('She kept the lighthouse.12');
    expect(textOf(one(one(card, '.facts'), '.nb'))).toBe('lighthouse.12');
  });

  it('stay behind one line that counts them', () => {
    const facts = Array.from({ length: 6 }, (_, index) => sampleFact({ text: english(`Fact ${index}.`) }));
    const card = drawnView(around(facts));
    expect(one(card, '.facts').children).toHaveLength(6);
    expect(all(card, 'summary').map(textOf)).toEqual(['Before and around it6 facts', '2 sources']);
    const undated = drawnView({ time: sampleTime({ written: undefined, around: facts }) });
    expect(all(undated, 'summary').map(textOf)).toEqual(['History6 facts', '2 sources']);
  });

  it('leave no heading behind where there are none', () => {
    const card = drawnView({ ...around([]), sources: [], related: [] });
    expect(all(card, 'h3')).toEqual([]);
    expect(all(card, 'details')).toEqual([]);
    expect(textOf(card)).toContain('as of 22 Nov 2026');
  });

  it('say that they are in English where a Japanese card has no translation', () => {
    const facts = [sampleFact(), sampleFact({ text: japanese('灯台を守った。') })];
    const [untranslated, translated] = all(one(drawnView({ lang: 'ja', ...around(facts) }), '.facts'), 'li');
    expect(untranslated && one(untranslated, '.fact').attributes['lang']).toBe('en');
    expect(untranslated && textOf(one(untranslated, '.meta'))).toContain('英語 · 2023年12月14日～');
    expect(translated && one(translated, '.fact').attributes['lang']).toBe('ja');
    expect(translated && textOf(translated)).not.toContain('英語');
  });

  it('break no designation after its hyphen', () => {
    const card = drawnView(around([sampleFact({ text: english('The PAC-3 and F-35A came.') })]));
    expect(all(one(card, '.fact'), '.nb').map(textOf)).toEqual(['PAC-3', 'F-35A']);
  });
});

describe('sources', () => {
  it('are numbered links that open in a tab of their own', () => {
    const [first, second] = all(one(drawnView(), '.facts'), 'a');
    expect(first?.attributes).toMatchObject({
      href: 'https://paper.example/1',
      target: '_blank',
      rel: 'noreferrer',
      'aria-label': 'Source 1: Paper 1',
    });
    expect(second?.attributes['class']).toBe('src official');
  });

  it('are listed with title, publisher, date and kind', () => {
    const [first] = all(one(drawnView(), '.slist'), 'li');
    expect(first && textOf(first)).toBe('1Title 1Paper 1 · 22 Dec 2023 · press');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//paper.example',
    'not an address',
  ])('with the address %s stay text', (address) => {
    const card = drawnView({ sources: [sampleSource(1, { address })] });
    expect(all(card, 'a')).toEqual([]);
    expect(textOf(one(card, '.slist'))).toContain('Title 1');
    expect(JSON.stringify(card)).not.toContain(address);
  });
});

describe('a card without an entry', () => {
  it('shows the name from the page while it waits', () => {
    const card = drawn({ status: 'loading', name: 'Keeper', group: 'person' });
    expect(textOf(one(card, '.kind'))).toBe('Person');
    expect(textOf(one(card, '.body'))).toBe('KeeperLooking up…');
  });

  it('says what was searched for a missing one', () => {
    const card = drawn({ status: 'missing', name: 'SM-3', missing: missing() });
    expect(textOf(card)).toContain('Searched: Lighthouses');
  });

  it('says why nothing came, with one way out', () => {
    const card = drawn({ status: 'error', name: 'Keeper', reason: 'no-answer' });
    expect(textOf(card)).toContain('did not answer');
    expect(textOf(one(card, '.primary'))).toBe('Try again');
    expect(one(card, '.primary').action).toEqual({ does: 'retry' });
  });

  it('says that a click was not taken, and asks once more', () => {
    const card = drawn({ status: 'error', name: 'Keeper', reason: 'may-be-hidden' });
    expect(textOf(card)).toContain('The click was not taken');
    expect(textOf(one(card, '.primary'))).toBe('Off on this site');
    expect(one(card, '.primary').action).toEqual({ does: 'site-off' });
  });

  it.each([
    ['still-on', 'names stay marked', 'Off on this site', 'site-off'],
    ['still-off', 'this site stays off', 'Undo', 'undo'],
  ] as const)('says %s where a choice was not stored, and repeats just that', (reason, fact, label, does) => {
    const card = drawn({ status: 'error', name: 'Keeper', reason });
    expect(textOf(card)).toContain(`could not be saved, so ${fact}`);
    expect(textOf(one(card, '.primary'))).toBe(label);
    expect(one(card, '.primary').action).toEqual({ does });
  });

  it('leaves a strip with undo when the site was switched off', () => {
    const card = drawn({ status: 'off' });
    expect(textOf(card)).toBe('Off on ledger.exampleUndo');
    expect(one(card, 'button').action).toEqual({ does: 'undo' });
  });
});

function around(facts: CardFact[]) {
  return { time: sampleTime({ around: facts }) };
}

function missing() {
  return { missing: 'weapon/sm-3', lang: 'en' as const, searched: [english('Lighthouses')] };
}
