import { beforeEach, describe, expect, it } from 'vitest';
import { LOOK_EVERY, openCamera, processFiles } from '../../main/presence/linux/camera';
import { CountingClock } from '../main/counting-clock';
import { FakeFiles } from './fakes';

describe('the camera by who has it open', () => {
  let clock: CountingClock;
  let files: FakeFiles;
  let said: (boolean | string)[];

  const watch = () =>
    openCamera(files, clock).watch(
      (value) => said.push(value),
      ({ message }) => said.push(message),
    );
  const pass = (ms: number): Promise<void> => clock.simulated.advanceAndSettle(ms);

  beforeEach(() => {
    clock = new CountingClock();
    files = new FakeFiles();
    files.processes = {
      1: { program: 'init', open: null },
      812: { program: 'wireplumber', open: ['/dev/null', '/dev/video0'] },
      900: { program: 'editor', open: ['/home/a/dev/video0', 'socket:[77]', '/dev/video'] },
    };
    said = [];
  });

  it('looks every half minute, and sees who comes and goes', async () => {
    const stop = watch();
    await pass(0);
    files.processes = { ...files.processes, 950: { program: 'a call', open: ['pipe:[1]', '/dev/video0'] } };
    await pass(LOOK_EVERY - 1);
    expect(said).toEqual([false]);
    await pass(1);
    files.processes = {};
    await pass(LOOK_EVERY);
    expect(said).toEqual([false, true, false]);
    stop();
    await pass(LOOK_EVERY * 3);
    expect([said.length, clock.waiting]).toEqual([3, 0]);
  });

  it('is not there without a camera, and looks at no process when it has been unplugged', async () => {
    const stop = watch();
    await pass(0);
    files.devices = ['null', 'videos'];
    await pass(LOOK_EVERY);
    expect([said, files.looks]).toEqual([[false, false], 1]);
    expect(await openCamera(files, clock).probe()).toBe(false);
    stop();
  });

  it('looks at once when it is asked, and the watch hears of it', async () => {
    const provider = openCamera(files, clock);
    const stop = provider.watch(
      (value) => said.push(value),
      ({ message }) => said.push(message),
    );
    await pass(10_000);
    files.processes = { 950: { program: 'a call', open: ['/dev/video0'] } };
    expect(await provider.ask?.()).toBe(true);
    expect(said).toEqual([false, true]);
    await pass(LOOK_EVERY - 1);
    expect(files.looks).toBe(2);
    await pass(1);
    expect(files.looks).toBe(3);
    files.list = () => Promise.reject(new Error('EACCES: A Call'));
    await expect(provider.ask?.()).rejects.toThrow(new Error('processes cannot be listed'));
    expect(said).toEqual([false, true, true]);
    stop();
    expect(clock.waiting).toBe(0);
  });

  it('says nothing when it is stopped in the middle of a look', async () => {
    watch()();
    await pass(0);
    expect([said, clock.waiting]).toEqual([[], 0]);
  });

  it('fails when processes cannot be listed', async () => {
    files.list = () => Promise.reject(new Error('EACCES'));
    watch();
    await pass(0);
    expect(said).toEqual(['processes cannot be listed']);
  });

  it.runIf(process.platform === 'linux')('reads the real /proc', async () => {
    const { pid } = process;
    expect(await processFiles.list('/proc')).toContain(String(pid));
    const links = await processFiles.list(`/proc/${pid}/fd`);
    expect(links.length).toBeGreaterThan(2);
    expect(await processFiles.target(`/proc/${pid}/exe`)).toBe(process.execPath);
  });
});
