/**
 * Lets the head of a card show the name once the heading has scrolled away. Works on the card's DOM, so that it serves
 * wherever the card is drawn.
 */
export function watchName(card: Element): void {
  const body = card.querySelector<HTMLElement>('.body');
  const heading = body?.querySelector<HTMLElement>('h2');
  if (!body || !heading) return;
  const look = () => {
    card.classList.toggle('parted', body.scrollTop > heading.offsetTop + heading.offsetHeight);
  };
  body.addEventListener('scroll', look, { passive: true });
}
