/** The day of this build; SOURCE_DATE_EPOCH fixes it for builds that must not differ. */
export function builtOn(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
}
