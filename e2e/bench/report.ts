/** Prints a measure beside its bound; one that is passed fails the run at its end. */
export function report(what: string, measured: number, bound: number, unit: string): void {
  const ok = measured <= bound;
  if (!ok) process.exitCode = 1;
  const [value, most] = [measured, bound].map((number) => number.toLocaleString('en'));
  console.log(`${ok ? 'ok  ' : 'OVER'}  ${what}: ${value} ${unit} (bound ${most})`);
}
