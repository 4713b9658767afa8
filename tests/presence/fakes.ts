import type { ProcessFiles } from '../../main/presence/linux/camera';
import type { Power } from '../../main/presence/power';
import type { ProgramEars, StartProgram } from '../../main/presence/program';
import type { Provider } from '../../main/presence/provider';
import type { Idle, PresenceReport } from '../../shared/companion/inputs';
import type { Stop } from '../../shared/time/moment';

/** A provider that answers when and what a test says. */
export class FakeProvider implements Provider<boolean> {
  /** What a probe answers; `hang` never does. */
  open: boolean | 'hang' | Error = true;
  /** What a watch says by itself as it begins; `null` is nothing. */
  first: boolean | null = false;
  probes = 0;
  watches = 0;
  report: (value: boolean) => void = () => undefined;
  failed: (error: Error) => void = () => undefined;
  /** Answers the probes that hang. */
  answer: (open: boolean) => void = () => undefined;

  constructor(readonly name: string) {}

  probe(): Promise<boolean> {
    this.probes += 1;
    if (this.open instanceof Error) return Promise.reject(this.open);
    if (this.open !== 'hang') return Promise.resolve(this.open);
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  watch(report: (value: boolean) => void, failed: (error: Error) => void): Stop {
    this.watches += 1;
    this.report = report;
    this.failed = failed;
    if (this.first !== null) report(this.first);
    return () => {
      this.watches -= 1;
    };
  }
}

/** A provider that can be asked afresh, and answers when a test says. */
export class AskableProvider extends FakeProvider {
  questions = 0;
  tell: (value: boolean) => void = () => undefined;
  refuse: (error: Error) => void = () => undefined;

  ask(): Promise<boolean> {
    this.questions += 1;
    return new Promise((resolve, reject) => {
      this.tell = resolve;
      this.refuse = reject;
    });
  }
}

/** Programs of a system that does not exist. Those with an answer print it and end; those that stay wait for the test. */
export class FakePrograms {
  /** By command line: what is printed before it ends well. */
  readonly answers = new Map<string, string>();
  /** Command lines that run until they are stopped. */
  readonly staying = new Set<string>();
  readonly running = new Map<string, ProgramEars>();
  readonly started: string[] = [];

  readonly start: StartProgram = (command, args, ears) => {
    const line = [command, ...args].join(' ');
    this.started.push(line);
    let open = true;
    if (this.staying.has(line)) this.running.set(line, ears);
    else
      setImmediate(() => {
        if (!open) return;
        const answer = this.answers.get(line);
        if (answer !== undefined) ears.output(answer);
        ears.ended(answer === undefined ? null : 0);
      });
    return () => {
      open = false;
      this.running.delete(line);
    };
  };

  print(line: string, text: string): void {
    this.running.get(line)?.output(text);
  }

  end(line: string, code: number | null): void {
    const ears = this.running.get(line);
    this.running.delete(line);
    ears?.ended(code);
  }
}

/** `/dev` and `/proc` of a system that does not exist. */
export class FakeFiles implements ProcessFiles {
  devices: readonly string[] = ['null', 'video0'];
  /** By process: its program and where its open files point; `null` may not be looked into. */
  processes: Readonly<Record<string, { readonly program: string; readonly open: readonly string[] | null }>> =
    {};
  looks = 0;

  list(folder: string): Promise<readonly string[]> {
    if (folder === '/dev') return Promise.resolve(this.devices);
    if (folder === '/proc') {
      this.looks += 1;
      return Promise.resolve(['cmdline', ...Object.keys(this.processes)]);
    }
    const open = this.#process(folder)?.open ?? null;
    return open === null
      ? Promise.reject(new Error('EACCES'))
      : Promise.resolve(open.map((_, index) => String(index)));
  }

  target(link: string): Promise<string> {
    const target = this.#process(link)?.open?.[Number(link.split('/').at(-1))];
    return target === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(target);
  }

  read(file: string): Promise<string> {
    return Promise.resolve(`${this.#process(file)?.program ?? ''}\n`);
  }

  #process(path: string): (typeof this.processes)[string] | undefined {
    return this.processes[path.split('/')[2] ?? ''];
  }
}

/** What a runtime that does not exist tells of the person and the machine. */
export class FakePower implements Power {
  idleFor: Idle = 0;
  readonly watchers = new Set<(what: PresenceReport) => void>();

  readonly idle = (): Idle => this.idleFor;

  readonly watch = (report: (what: PresenceReport) => void): Stop => {
    this.watchers.add(report);
    return () => this.watchers.delete(report);
  };

  happen(what: PresenceReport): void {
    for (const report of this.watchers) report(what);
  }
}

/** The environment of a machine without a bus, so that no test asks the machine it runs on. */
export const NO_BUS: NodeJS.ProcessEnv = { DBUS_SYSTEM_BUS_ADDRESS: 'none:' };
