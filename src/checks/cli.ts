import { contentFaults } from './content-faults.ts';

const faults = contentFaults();
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'content: no faults' : `content: ${faults.length} fault(s)`);
process.exitCode = faults.length === 0 ? 0 : 1;
