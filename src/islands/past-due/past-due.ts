/** For each last day `YYYY-MM-DD`: whether it is over, everywhere on earth, at that moment. */
export const pastDue = (days: readonly string[], now: Date): boolean[] =>
  days.map((day) => now.getTime() >= Date.parse(`${day}T12:00:00Z`) + 86_400_000);
