/** An address that a link may lead to, as the browser writes it; nothing for any other. */
export function webAddress(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
