/** The tab that this address names: `briefing.html?tab=7`. Nothing where it names none. */
export function tabInAddress(search: string): number | undefined {
  const text = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
