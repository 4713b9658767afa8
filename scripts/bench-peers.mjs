// `npm run bench:peers [-- --install --minutes 10]`: what it costs to run Arbetsro and its peers, in one run.
import { runBundled } from './bundled.mjs';

process.exitCode = await runBundled('peers/peers.ts', process.argv.slice(2));
