/** How many entries have those field values; a list of values means any of them. */
export function tallyOf(entries: readonly object[], where: Record<string, unknown>): number {
  return entries.filter((entry) =>
    Object.entries(where).every(([field, wanted]) => {
      const value = (entry as Record<string, unknown>)[field];
      return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
    }),
  ).length;
}
