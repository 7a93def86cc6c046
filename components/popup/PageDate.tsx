import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PopupProps } from '@/components/popup-props';
import type { PopupWords } from '@/components/words/popup-words';
import type { PageReport } from '@/data/page-report';

interface PageDateProps extends Pick<PopupProps, 'onDate'> {
  words: PopupWords;
  report: PageReport;
}

/** The field in which the reader can say when the page was written. */
export function PageDate({ words, report: { date, dateIsSet }, onDate }: PageDateProps) {
  const fieldRef = useRef<HTMLInputElement>(null);
  // While it is typed into, the field is the reader's: Chromium says `change` after each part of a date, and the value
  // that comes back from the page would undo the digits that were typed meanwhile.
  useLayoutEffect(() => {
    const input = fieldRef.current;
    if (input !== null && input !== document.activeElement) input.value = date ?? '';
  }, [date]);
  const clearRef = useRef<HTMLButtonElement>(null);
  // A button that can be pressed no more keeps no focus. After the value: a field with the focus takes none.
  useLayoutEffect(() => {
    if (!dateIsSet && clearRef.current === document.activeElement) fieldRef.current?.focus();
  }, [dateIsSet]);
  return (
    <div class="page-date">
      <label>
        {words.dateOfPage}
        {/* A date that is only half typed is empty or lies in the first centuries. Dates of the pack could not be
            compared with a year of five digits. */}
        <input
          type="date"
          min="1945-01-01"
          max="9999-12-31"
          ref={fieldRef}
          onChange={({ currentTarget: { value, validity } }) => {
            if (value && validity.valid) onDate(value);
          }}
        />
      </label>
      <button class="btn" ref={clearRef} disabled={!dateIsSet} onClick={() => onDate(undefined)}>
        {words.clearDate}
      </button>
    </div>
  );
}
