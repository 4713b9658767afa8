// `npm run bench [-- start memory wakes programs paint writes lookback search light workdays soak]`: the app's numbers as a table.
import { runBundled } from './bundled.mjs';

process.exitCode = await runBundled('bench.ts', process.argv.slice(2));
