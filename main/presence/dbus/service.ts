import { z } from 'zod';
import type { Stop } from '../../../shared/time/moment';
import type { Provider } from '../provider';
import { DAEMON, type Arguments, type Bus, type Remote } from './bus';
import type { BusSupply } from './supply';
import { check } from '../../checked';

/** What a provider that follows a service has to work with. All ends by itself with the following. */
export interface Following<Value> {
  readonly report: (value: Value) => void;
  readonly failed: (error: Error) => void;
  /** Calls `stop` when the following ends; at once when it has ended already. */
  readonly keep: (stop: Stop) => void;
  /** Calls a method and reads its answer. */
  readonly ask: <T>(remote: Remote, member: string, answer: z.ZodType<T>, args?: Arguments) => Promise<T>;
  /** Hears a signal; one that cannot be read fails the following. */
  readonly hear: <T>(
    remote: Remote,
    member: string,
    body: z.ZodType<T>,
    heard: (body: T) => void,
  ) => Promise<void>;
  /** Runs work that the following stands or falls with. */
  readonly run: (work: () => Promise<void>) => void;
}

/** How one signal is learned from one service of a bus. */
export interface ServicePlan<Value> {
  readonly name: string;
  readonly bus: BusSupply;
  /** The service that must be there: when it goes, the provider fails. */
  readonly service: string;
  /** A question that the service must be able to answer; rejects where it cannot. */
  readonly probe: (ask: Following<Value>['ask']) => Promise<unknown>;
  /** Begins to follow; must lead to a first report. */
  readonly follow: (following: Following<Value>) => Promise<void>;
}

/** A provider that follows a service on a bus. A lost bus, a service that goes and an answer that makes no sense are failures. */
export function serviceProvider<Value>(plan: ServicePlan<Value>): Provider<Value> {
  const { name, bus, service } = plan;
  return {
    name,
    async probe() {
      const open = await bus.get();
      const [isThere] = await open.call(DAEMON, 'NameHasOwner', { signature: 's', values: [service] });
      if (isThere !== true) return false;
      await plan.probe((remote, member, answer, args) => ask(open, remote, member, answer, args));
      return true;
    },
    watch(report, failed) {
      let isOpen = true;
      const stops = new Set<Stop>();
      const end = (): void => {
        isOpen = false;
        for (const stop of stops) stop();
        stops.clear();
      };
      const fail = (error: Error): void => {
        if (!isOpen) return;
        end();
        failed(error);
      };
      const keep = (stop: Stop): void => {
        if (isOpen) stops.add(stop);
        else stop();
      };
      const run = (work: () => Promise<void>): void => {
        if (!isOpen) return;
        work().catch((error: unknown) => {
          fail(error instanceof Error ? error : new Error(String(error)));
        });
      };
      run(async () => {
        const open = await bus.get();
        keep(open.onLost(fail));
        keep(
          await open.watchOwner(service, (isThere) => {
            if (!isThere) fail(new Error(`${service} is gone`));
          }),
        );
        if (!isOpen) return;
        await plan.follow({
          report: (value) => {
            if (isOpen) report(value);
          },
          failed: fail,
          keep,
          ask: (remote, member, answer, args) => ask(open, remote, member, answer, args),
          async hear(remote, member, body, heard) {
            const stop = await open.hear(remote, member, (values) => {
              const read = check(body, values);
              if (read.success) heard(read.data);
              else fail(notUnderstood(remote, member));
            });
            keep(stop);
          },
          run,
        });
      });
      return end;
    },
  };
}

/** The interface that every service answers for its properties (D-Bus specification, "Standard Interfaces"). */
export const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** One value of a body, of which more may follow. */
export function one<T>(value: z.ZodType<T>): z.ZodType<T> {
  return z
    .tuple([value])
    .rest(z.unknown())
    .transform(([first]) => first);
}

/** A variant that holds such a value. */
export function variant<T>(value: z.ZodType<T>): z.ZodType<T> {
  return z.tuple([z.unknown(), z.tuple([value])]).transform(([, [held]]) => held);
}

/** Reads a property. */
export function property<T>(
  ask: Following<unknown>['ask'],
  remote: Remote,
  name: string,
  value: z.ZodType<T>,
): Promise<T> {
  const args: Arguments = { signature: 'ss', values: [remote.interface, name] };
  return ask({ ...remote, interface: PROPERTIES }, 'Get', one(variant(value)), args);
}

/** Calls `changed` when any property of an interface has changed; what it is now, one asks. */
export function hearProperties(
  hear: Following<unknown>['hear'],
  remote: Remote,
  changed: () => void,
): Promise<void> {
  return hear({ ...remote, interface: PROPERTIES }, 'PropertiesChanged', one(z.string()), (name) => {
    if (name === remote.interface) changed();
  });
}

async function ask<T>(
  bus: Bus,
  remote: Remote,
  member: string,
  answer: z.ZodType<T>,
  args?: Arguments,
): Promise<T> {
  const read = check(answer, await bus.call(remote, member, args));
  if (!read.success) throw notUnderstood(remote, member);
  return read.data;
}

/** What came may hold names of programs; it is not told further (D6). */
function notUnderstood(remote: Remote, member: string): Error {
  return new Error(`${remote.interface}.${member}: not understood`);
}
