import type { Command, CommandResult } from '../../shared/companion/commands';
import type { Copyable, SignFill, UpdateAsk, ViewState } from '../../shared/contract';
import type { Diagnostics } from '../../shared/diagnostics/diagnostics';
import type { DataSaved, ExportAsk, ImportPreview, TakeInAsk } from '../../shared/exchange/exchange';
import type { Compared, DataCheck, EarlierState, PutBackAsk } from '../../shared/earlier';
import type { Forgettable, ForgetOutcome, WhatGoes } from '../../shared/forgetting';
import type { FormAsk, Sheet, SheetSaveAsk } from '../../shared/guides/sheet';
import type { SignView } from '../../shared/sign';
import type { PeriodUnit } from '../../shared/summary/period';
import type { LookedBack } from './looked-back';

/** A state, and what main answers when it is asked for the diagnostics or to look back; without any it fails. */
export interface FakeState extends ViewState {
  readonly diagnostics?: Diagnostics;
  readonly lookBack?: LookedBack;
  /** What is said of a file that the person chooses, and of one that they save; without any, they think better of it. */
  readonly opened?: ImportPreview;
  readonly saved?: DataSaved;
  /** What is in the filled in guides of the snapshot. */
  readonly filled?: readonly Sheet[];
  /** What a deletion would take, and what comes of it; without any it fails. */
  readonly goes?: WhatGoes;
  readonly forgot?: ForgetOutcome;
  /** What there is of earlier data, what differs from it, and how the months are; without any there is none. */
  readonly earlier?: EarlierState;
  readonly compared?: Compared;
  readonly check?: DataCheck;
  /** What the door sign says of it; the harness adds it. */
  readonly sign?: SignView;
}

/** What reached the fake main process, in order. */
export interface Sent {
  readonly commands: readonly Command[];
  readonly painted: readonly string[];
  readonly fills: readonly SignFill[];
  readonly diagnostics: readonly ('read' | 'copy')[];
  readonly copied: readonly string[];
  readonly links: readonly string[];
  readonly updates: readonly UpdateAsk[];
  /** What was asked of the days gone by: `week 2026-11-23`, `day 2026-11-20`, `search ord`, `changes`. */
  readonly lookBack: readonly string[];
  readonly asks: readonly (ExportAsk | TakeInAsk | SheetSaveAsk | FormAsk | PutBackAsk)[];
  readonly deletions: readonly (readonly ['what-goes' | 'forget', Forgettable])[];
}

export interface FakeMain {
  readonly sent: {
    commands: Command[];
    painted: string[];
    fills: SignFill[];
    diagnostics: ('read' | 'copy')[];
    copied: string[];
    links: string[];
    updates: UpdateAsk[];
    lookBack: string[];
    asks: (ExportAsk | TakeInAsk | SheetSaveAsk | FormAsk | PutBackAsk)[];
    deletions: (readonly ['what-goes' | 'forget', Forgettable])[];
  };
  /** What commands are answered with; a promise for a disk that takes its time. */
  answer: CommandResult | Promise<CommandResult>;
  push(state: FakeState): void;
  /** Empties the list of what was sent. */
  forget(): void;
}

declare global {
  // A `let` or `const` would not become a property of globalThis.
  var fakeMain: FakeMain;
}

export interface Given {
  readonly state: FakeState;
  readonly window: string;
  readonly still: boolean;
}

/** Runs in the page before its own scripts: the preload's functions, backed by a list. */
export function fakeMain(given: Given): void {
  const stop = (): void => {
    for (const animation of document.getAnimations())
      if (animation.playState === 'running') animation.pause();
  };
  if (given.still) addEventListener('animationstart', stop, { capture: true });
  const listeners = new Set<(state: FakeState) => void>();
  let now = given.state;
  const sent: FakeMain['sent'] = {
    ...{ commands: [], painted: [], fills: [], diagnostics: [] },
    ...{ copied: [], links: [], updates: [], lookBack: [], asks: [], deletions: [] },
  };
  const fake: FakeMain = {
    sent,
    answer: { ok: true },
    push: (state) => {
      now = state;
      for (const listener of listeners) listener(state);
    },
    forget: () => {
      fake.answer = { ok: true };
      sent.commands.length = 0;
      sent.painted.length = 0;
      sent.fills.length = 0;
      sent.diagnostics.length = 0;
      sent.copied.length = 0;
      sent.links.length = 0;
      sent.updates.length = 0;
      sent.lookBack.length = 0;
      sent.asks.length = 0;
      sent.deletions.length = 0;
    },
  };
  const companion = {
    read: () => Promise.resolve(now),
    changed: (listener: (state: ViewState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    command: (command: Command) => {
      sent.commands.push(command);
      return Promise.resolve(fake.answer);
    },
  };
  // A file with one good tip and much that is wrong, and a disk that is full.
  const content = {
    save: () => Promise.resolve({ type: 'failed' }),
    read: () =>
      Promise.resolve({
        type: 'read',
        file: 'tips.json',
        report: {
          ok: true,
          activities: 0,
          tips: 1,
          already: 2,
          refused: [
            { what: 'activity', number: 1, problem: 'no-title' },
            { what: 'tip', number: 2, problem: 'not-understood' },
          ],
        },
      }),
  };
  const exchange = {
    save: (ask: ExportAsk) => {
      sent.asks.push(ask);
      return Promise.resolve(now.saved ?? { type: 'cancelled' });
    },
    open: () => Promise.resolve(now.opened ?? { type: 'cancelled' }),
    takeIn: (ask: TakeInAsk) => {
      sent.asks.push(ask);
      return Promise.resolve({ type: 'taken', days: 3, events: 40 });
    },
  };
  const guides = {
    read: (id: string) => Promise.resolve(now.filled?.find((sheet) => sheet.id === id) ?? null),
    save: (ask: SheetSaveAsk) => {
      sent.asks.push(ask);
      return Promise.resolve(now.saved ?? { type: 'cancelled' });
    },
    saveForm: (ask: FormAsk) => {
      sent.asks.push(ask);
      return Promise.resolve(now.saved ?? { type: 'cancelled' });
    },
  };
  const deletion = <Answer>(
    what: 'what-goes' | 'forget',
    of: Forgettable,
    answer: Answer | undefined,
  ): Promise<Answer> => {
    sent.deletions.push([what, of]);
    return answer === undefined ? Promise.reject(new Error('not answered')) : Promise.resolve(answer);
  };
  const data = {
    whatGoes: (what: Forgettable) => deletion('what-goes', what, now.goes),
    forget: (what: Forgettable) => deletion('forget', what, now.forgot),
  };
  const earlier = {
    list: () => Promise.resolve(now.earlier ?? { snapshots: [], setAside: [] }),
    compare: () => Promise.resolve(now.compared ?? { type: 'gone' }),
    putBack: (ask: PutBackAsk) => {
      sent.asks.push(ask);
      return Promise.resolve({ type: 'put-back', days: ask.days.length, parts: ask.parts.length });
    },
    saveSetAside: (name: string) => Promise.resolve({ type: 'saved', file: name }),
    // One that is under way never gets further here: a picture of it stands still.
    check: ({ seen }: { readonly seen: number }) =>
      now.check?.state === 'running' && seen >= now.check.done
        ? new Promise<never>(() => undefined)
        : Promise.resolve(now.check ?? { state: 'waiting', done: 0, months: 0, unreadable: [] }),
  };
  const asked = <Answer>(what: 'read' | 'copy', answer: Answer | undefined): Promise<Answer> => {
    sent.diagnostics.push(what);
    return answer === undefined ? Promise.reject(new Error('not answered')) : Promise.resolve(answer);
  };
  const diagnostics = {
    read: () => asked('read', now.diagnostics),
    copy: () => asked('copy', now.diagnostics && true),
  };
  const words = {
    copy: (what: Copyable) => {
      const asked = typeof what === 'string' ? [what] : [what.text, 'date' in what ? what.date : what.sheet];
      const parts = typeof what !== 'string' && what.text === 'day' ? what.parts : [];
      sent.copied.push([...asked, ...parts].join(' '));
      return Promise.resolve(true);
    },
  };
  const links = {
    open: (link: string) => {
      sent.links.push(link);
      return Promise.resolve('opened');
    },
  };
  const updates = { ask: (ask: UpdateAsk) => void sent.updates.push(ask) };
  const seen = <Answer>(what: string, answer: Answer | undefined): Promise<Answer> => {
    sent.lookBack.push(what);
    return answer === undefined ? Promise.reject(new Error('not answered')) : Promise.resolve(answer);
  };
  const lookBack = {
    read: ({ unit, date }: { unit: PeriodUnit; date: string }) =>
      seen(`${unit} ${date}`, now.lookBack?.read[unit]),
    day: (date: string) => seen(`day ${date}`, now.lookBack?.day),
    search: (query: string) => seen(`search ${query}`, now.lookBack?.search),
    changes: () => seen('changes', now.lookBack?.changes),
  };
  const sign = {
    read: () => Promise.resolve(now.sign),
    changed: (listener: (view: SignView) => void) => {
      const hear = (state: FakeState): void => {
        if (state.sign !== undefined) listener(state.sign);
      };
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    fill: (how: SignFill) => void sent.fills.push(how),
  };
  const groups =
    given.window === 'home'
      ? {
          ...{ companion, content, guides, exchange, data, earlier, diagnostics, words, links, lookBack },
          updates,
          home: { show: () => () => undefined },
        }
      : given.window === 'sign'
        ? { sign }
        : { companion, break: { painted: (id: string) => void sent.painted.push(id) } };
  Object.assign(globalThis, { fakeMain: fake, arbetsro: groups });
}
