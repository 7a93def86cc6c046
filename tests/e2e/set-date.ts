import type { Popup } from '@/tests/browsers/browser';

/** Says in the popup when the page was written, waits until that is taken, and closes the popup. */
export async function setDate(popup: Popup, date: string): Promise<void> {
  await popup.click('button', /^(article of|no date)/);
  await popup.control('textbox', 'This page was written on');
  // The field is the browser's own: each draws and types it in its own way, and says `change` in the end.
  await popup.evaluate((day) => {
    const field = document.querySelector<HTMLInputElement>('input[type=date]');
    if (field !== null) field.value = day;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, date);
  await popup.waitFor(
    'the date to be taken',
    (year) => document.querySelector('.status')?.textContent.includes(year),
    date.slice(0, 4),
  );
  await popup.close();
}
