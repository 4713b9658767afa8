// Reads what `strace -f -o` wrote: which process began which, what each ran, and what it wanted to talk to.

/** @typedef {{ who: 'app' | 'browser' | 'test', program: string, address: string }} Contact */

/** What the app may talk to: sockets of this computer, by their paths. */
const ALLOWED = [
  [/^unix .*\/(arbetsro[\w-]*\/|arbetsro-)[^/]*$/, 'its own sockets: the command line, a second start'],
  [/^unix .*\/(dbus-\w+|bus|system_bus_socket)$/, 'D-Bus'],
  [/^unix .*\/(pipewire\/)?pipewire-\d+(-manager)?$/, 'PipeWire'],
  [/^unix .*\/pulse(-\w+)?\/native$/, 'PulseAudio'],
  [/^unix @?\/tmp\/\.X11-unix\/X\d+$/, 'the X server'],
  [/^unix \/(var\/)?run\/(nscd\/socket|systemd\/userdb\/.*)$/, 'the system’s names of accounts'],
];

/**
 * What an address is that the app may talk to; `null` for any other.
 * @param {string} address
 * @returns {string | null}
 */
export function whyAllowed(address) {
  return ALLOWED.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}

const CALL = /^(\d+) +(\w+)\((.*)$/;
const RESUMED = /^(\d+) +<\.\.\. (\w+) resumed>(.*)$/;
const RESULT = /= (-?\d+)[^=]*$/;
const BEGINS = ['clone', 'clone3', 'fork', 'vfork'];
const TALKS = ['connect', 'sendto', 'sendmsg', 'sendmmsg'];

/**
 * Every address that a call to connect or to send named, with whose process it was. The app's are Node on the app's own
 * bundles, and the programs that they start; the browser is the stand-in's Chromium; the rest is the test.
 * @param {string} log
 * @returns {Contact[]}
 */
export function contactsIn(log) {
  const parents = new Map();
  const runs = new Map();
  const talks = [];
  const unfinished = new Map();
  log.split('\n').forEach((line, index) => {
    const { pid, name, text } = completeCall(line, unfinished) ?? {};
    if (name === undefined) return;
    const result = Number(RESULT.exec(text)?.[1] ?? -1);
    if (BEGINS.includes(name) && result > 0 && !parents.has(result)) parents.set(result, { pid, index });
    if (name === 'execve' && result === 0)
      runs.set(pid, [...(runs.get(pid) ?? []), { index, words: wordsOf(text) }]);
    const address = TALKS.includes(name) ? addressIn(text) : null;
    if (address !== null) talks.push({ pid, index, address });
  });
  return talks.map(({ pid, index, address }) => ({ ...ownerOf(pid, index, parents, runs), address }));
}

/** A call that was broken off by another process's is put together again when it goes on. */
function completeCall(line, unfinished) {
  const resumed = RESUMED.exec(line);
  if (resumed !== null) {
    const [, pid, name, rest] = resumed;
    const begun = unfinished.get(`${pid} ${name}`) ?? '';
    unfinished.delete(`${pid} ${name}`);
    return { pid: Number(pid), name, text: begun + rest };
  }
  const call = CALL.exec(line);
  if (call === null) return null;
  const [, pid, name, text] = call;
  if (!text.endsWith('<unfinished ...>')) return { pid: Number(pid), name, text };
  unfinished.set(`${pid} ${name}`, text.slice(0, -'<unfinished ...>'.length));
  return null;
}

/** The first process upwards, from the time of the call, that ran something which tells whose it is. */
function ownerOf(pid, index, parents, runs) {
  let program = null;
  for (let at = { pid, index }; at !== undefined; at = parents.get(at.pid)) {
    for (const { words } of (runs.get(at.pid) ?? []).filter((run) => run.index <= at.index).reverse()) {
      program ??= words[0].split('/').at(-1);
      const who = whoRuns(words);
      if (who !== null) return { who, program };
    }
  }
  return { who: 'test', program: program ?? 'unknown' };
}

function whoRuns(words) {
  if (words.some((word) => word.startsWith('--user-data-dir='))) return 'browser';
  return words.some((word) => /[\\/]build[\\/](standin[\\/]run|main[\\/]cli)\.js$/.test(word)) ? 'app' : null;
}

/** The words of a program's start, the program itself first. */
function wordsOf(text) {
  const array = /^"(?:[^"\\]|\\.)*", \[(.*?)\], 0x/.exec(text)?.[1] ?? text;
  return [...array.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word]) => word);
}

/** An address as it is told: `unix /run/…`, `unix @…` (of no file), `inet 192.0.2.1:443`, or another family's name. */
function addressIn(text) {
  const [, family] = /\{sa_family=AF_(\w+)/.exec(text) ?? [];
  if (family === undefined) return null;
  if (family === 'UNIX' || family === 'LOCAL') {
    const [, none, path = ''] = /sun_path=(@?)"((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
    return `unix ${none ?? ''}${path}`;
  }
  if (family !== 'INET' && family !== 'INET6') return family.toLowerCase();
  const [, port = '?'] = /sin6?_port=htons\((\d+)\)/.exec(text) ?? [];
  const [, host = '?'] = /inet_(?:addr\(|pton\(AF_INET6, )"([^"]*)"/.exec(text) ?? [];
  return `inet ${host}:${port}`;
}
