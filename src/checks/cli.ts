import { contentFaults, unboundNumerals } from './content-faults.ts';

// `npm run content -- --numerals` lists numerals bound to no record instead.
const faults = process.argv.includes('--numerals') ? unboundNumerals() : contentFaults();
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'content: no faults' : `content: ${faults.length} fault(s)`);
process.exitCode = faults.length === 0 ? 0 : 1;
