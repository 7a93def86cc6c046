/**
 * Source of a call that runs elsewhere. `__name` is what esbuild-based runners (tsx) wrap inner functions in; it does
 * not exist there.
 */
export function callSource(code: string | ((...args: never[]) => unknown), args: readonly unknown[]): string {
  if (typeof code === 'string') return code;
  const given = args.map((argument) => JSON.stringify(argument) ?? 'undefined').join(', ');
  return `(() => { const __name = (it) => it; return (${code.toString()})(${given}); })()`;
}

/** The same for a function whose first argument is an object that exists only there, under a name. */
export function callSourceWith(
  name: string,
  code: (...args: never[]) => unknown,
  args: readonly unknown[],
): string {
  const given = [name, ...args.map((argument) => JSON.stringify(argument) ?? 'undefined')].join(', ');
  return `(() => { const __name = (it) => it; return (${code.toString()})(${given}); })()`;
}
