import { isoDay } from '../domain/observations.ts';

/** The day of this build; SOURCE_DATE_EPOCH fixes it for builds that must not differ. */
export function builtOn(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return isoDay(epoch ? Number(epoch) * 1000 : Date.now());
}
