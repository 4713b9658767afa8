import fc from 'fast-check';

/** The same sequences at every ordinary run, so that a red run says something of the change; `random` looks further. */
const asked = process.env['ARBETSRO_SEED'] ?? '20261123';
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
