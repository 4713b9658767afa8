import { z } from 'zod';
import type { Clock } from '../../../shared/time/moment';
import { endOf, LONGEST_OUTPUT, outputOf, type StartProgram } from '../program';
import type { Provider } from '../provider';

const COMMAND = 'pactl';

const outputsSchema = z.array(
  z.object({ source: z.number(), corked: z.boolean(), resample_method: z.string().nullish() }),
);
const sourcesSchema = z.array(
  z.object({ index: z.number(), properties: z.object({ 'device.class': z.string().optional() }) }),
);

/**
 * The microphone by PulseAudio, or by what PipeWire puts in its place: `pactl subscribe` says that recordings changed,
 * `pactl --format=json list` what they are (pactl(1), PulseAudio 16). Nothing polls.
 */
export function pulseMicrophone(start: StartProgram, clock: Clock): Provider<boolean> {
  const isInUse = async (): Promise<boolean> => {
    const list = (what: string): Promise<string> =>
      outputOf(start, clock, COMMAND, ['--format=json', 'list', what]);
    const outputs = await list('source-outputs');
    return hasRecording(outputs, hasRecording(outputs, '[]') ? await list('sources') : '[]');
  };
  return {
    name: 'pulse (microphone)',
    probe: async () => {
      await isInUse();
      return true;
    },
    ask: () =>
      isInUse().catch(() => {
        throw notUnderstood();
      }),
    watch(report, failed) {
      let open = true;
      let rest = '';
      const end = (error: Error): void => {
        if (!open) return;
        stop();
        failed(error);
      };
      const ask = oneAtATime(isInUse, (inUse) => {
        if (inUse === null) end(notUnderstood());
        else if (open) report(inUse);
        return open;
      });
      const leave = start(COMMAND, ['subscribe'], {
        output: (text) => {
          const lines = (rest + text).split('\n');
          rest = lines.pop() ?? '';
          if (rest.length > LONGEST_OUTPUT) end(failure('a line without end'));
          else if (lines.some((line) => line.includes(' on source-output #'))) ask();
        },
        ended: (code) => {
          end(failure(endOf(code)));
        },
      });
      const stop = (): void => {
        open = false;
        leave();
      };
      ask();
      return stop;
    },
  };
}

/** What could not be read may hold names of programs; it is not told further. */
function notUnderstood(): Error {
  return failure('no list of recordings');
}

function failure(why: string): Error {
  return new Error(`${COMMAND}: ${why}`);
}

/**
 * Changes come in bursts: while one question is open, all that come ask for one more. A question that failed is answered
 * by `null`; `answer` says whether to go on.
 */
function oneAtATime<Value>(
  question: () => Promise<Value>,
  answer: (value: Value | null) => boolean,
): () => void {
  let asking = false;
  let again = false;
  const done = (value: Value | null): void => {
    asking = false;
    if (answer(value) && again) ask();
  };
  const ask = (): void => {
    again = asking;
    if (asking) return;
    asking = true;
    question().then(done, () => {
      done(null);
    });
  };
  return ask;
}

/**
 * Whether one of the recordings listed comes from a microphone and runs. One of a sink's monitor records what is played;
 * one that is resampled by `peaks` is a level meter's. Throws when the lists are not understood.
 */
export function hasRecording(outputs: string, sources: string): boolean {
  const monitors = new Set(
    sourcesSchema
      .parse(JSON.parse(sources))
      .filter(({ properties }) => properties['device.class'] === 'monitor')
      .map(({ index }) => index),
  );
  return outputsSchema
    .parse(JSON.parse(outputs))
    .some(
      ({ source, corked, resample_method }) =>
        !corked && resample_method !== 'peaks' && !monitors.has(source),
    );
}
