import { CHEVRON, Icon } from './icons';

interface ToggleProps {
  open: boolean;
  label: string;
  class?: string;
  onToggle(): void;
}

/** A button that unfolds something in place. */
export function Toggle({ open, label, onToggle, ...rest }: ToggleProps) {
  return (
    <button {...rest} aria-expanded={open} onClick={onToggle}>
      {label}
      <Icon path={CHEVRON} />
    </button>
  );
}
