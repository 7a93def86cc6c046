/** Runs in the popup: whether it has been drawn, and with what its page says. */
export function popupIsFilled(): boolean {
  const root = document.getElementById('popup');
  return root?.hasChildNodes() === true && root.querySelector('.wait') === null;
}
