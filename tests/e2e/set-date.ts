import type { Popup } from '@/tests/browsers/browser';
import { tabTo } from './focus';

/** Types into the popup when the page was written, waits until that is taken, and closes the popup. */
export async function setDate(popup: Popup, date: string): Promise<void> {
  await popup.click('button', /^(article of|no date)/);
  await tabTo(popup, 'textbox', 'This page was written on');
  // The parts of the field stand in the order of the language, and each passes the focus on.
  const [year = '', month = '', day = ''] = date.split('-');
  await popup.type(month + day + year);
  await popup.waitFor(
    'the date to be taken',
    (wanted) => document.querySelector('.status')?.textContent.includes(wanted),
    year,
  );
  await popup.close();
}
