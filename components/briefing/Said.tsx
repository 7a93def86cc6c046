/** What was done, in a polite live region. It stays in the document while it is empty, or nothing would be read out. */
export function Said({ children }: { children: string }) {
  return <output class={children ? 'said' : 'said unseen'}>{children}</output>;
}
