export function Logo({ off = false }: { off?: boolean }) {
  return (
    <svg class={off ? 'logo off' : 'logo'} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" />
      <path
        fill-rule="evenodd"
        d="M4 3h4.2a2.2 2.2 0 0 1 1.75 3.55A3.3 3.3 0 0 1 8.9 13H4zM6 8.6v2.7h2.75a1.35 1.35 0 0 0 0-2.7z"
      />
    </svg>
  );
}
