interface SwitchRowProps {
  label: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** A setting in one row: all of it is the target. */
export function SwitchRow({ label, on, onSwitch }: SwitchRowProps) {
  return (
    <button class="row option" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      {label}
      <span class="sw" />
    </button>
  );
}
