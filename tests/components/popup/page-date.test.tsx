// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupProps } from '@/components/popup-props';
import { SiteRow } from '@/components/popup/SiteRow';
import { popupWords } from '@/components/words/popup-words';
import type { MarkedPage } from '@/data/page-report';
import { sampleReport } from './sample-briefing';

function show(changes: Partial<MarkedPage> = {}) {
  const onDate = vi.fn<PopupProps['onDate']>();
  const row = (
    <SiteRow
      words={popupWords('en')}
      page={{ status: 'ready', report: sampleReport(changes) }}
      paused={false}
      found={2}
      marked={2}
      onSite={() => undefined}
      onDate={onDate}
    />
  );
  act(() => render(row, document.body));
  return onDate;
}

function find(selector: string): HTMLElement {
  const found = document.body.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The row has no ${selector}.`);
  return found;
}

function click(selector: string): void {
  act(() => find(selector).click());
}

afterEach(() => {
  act(() => render(null, document.body));
});

describe('the date of the page', () => {
  it('is shown, or that the page has none', () => {
    show();
    expect(find('.status button').textContent).toBe('article of 22\u00a0Dec\u00a02023');
    show({ date: undefined });
    expect(find('.status button').textContent).toBe('no date');
  });

  it('can be given by the reader', () => {
    const onDate = show();
    click('.status button');
    const input = find('input[type=date]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no field for the date.');
    expect(input.value).toBe('2023-12-22');
    input.value = '2019-06-01';
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onDate).toHaveBeenCalledWith('2019-06-01');
  });

  it('goes back to the one that the page itself shows', () => {
    show();
    click('.status button');
    expect(find('.page-date button').hasAttribute('disabled')).toBe(true);
    const onDate = show({ dateIsSet: true });
    click('.page-date button');
    expect(onDate).toHaveBeenCalledWith(undefined);
    find('.page-date button').focus();
    show({ date: '2024-02-29' });
    expect(document.activeElement).toBe(find('input[type=date]'));
    expect((document.activeElement as HTMLInputElement).value).toBe('2024-02-29');
  });

  it('is nothing to ask for where nothing is marked', () => {
    show({ marking: { ...sampleReport().marking, siteOff: true } });
    expect(document.body.querySelector('.status button')).toBeNull();
  });
});
