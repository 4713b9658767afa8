import { describe, expect, it } from 'vitest';
import { namesOf, parentIn, withoutBrowser } from './browser';
import { cpuIn, pssIn, switchesIn } from './cost';
import { readsIn } from './reads';
import { iconsIn } from './session';

describe('what Linux tells of a process', () => {
  it('processor time is its own and that of children that ended, whatever the program is called', () => {
    const fields = 'S 1 2 3 0 -1 4194560 100 200 0 0 150 50 25 75 20 0 3 0 999';
    expect(cpuIn(`42 (a program) with (brackets) ${fields}`)).toBe(3);
  });

  it('memory is the proportional set size', () => {
    expect(pssIn('55d-7ff ---p\nRss:   9000 kB\nPss:               1234 kB\nPss_Anon:  1 kB\n')).toBe(1234);
  });

  it('switches of both sorts count', () => {
    const status = 'Name:\tx\nvoluntary_ctxt_switches:\t40\nnonvoluntary_ctxt_switches:\t2\n';
    expect(switchesIn(status)).toBe(42);
  });
});

it('reads of files are counted, those of sockets, pipes, devices and events are not', () => {
  const log = [
    '12 read(3</etc/passwd>, "root"..., 4096) = 1000',
    '12 pread64(4</home/a b/x>, ""..., 16, 0) = 16',
    '13 read(5<socket:[123]>, 0x7f, 16) = -1 EAGAIN (Resource temporarily unavailable)',
    '13 read(6<pipe:[9]>, "x", 1) = 1',
    '13 read(7<anon_inode:[eventfd]>, "\\1", 8) = 8',
    '13 read(8</dev/urandom>, "..", 16) = 16',
    '14 readv(9</proc/stat>,  <unfinished ...>',
    '14 <... readv resumed>[{}], 1) = 5',
    '+++ exited with 0 +++',
  ].join('\n');
  expect(readsIn(log)).toBe(3);
});

it('an icon in the tray is a window with a name inside the panel', () => {
  const tree = (icon: string): string => `
     0x400261 (has no name): ()  1280x26+0+774  +0+774
        2 children:
        0x200003 "panel": ("panel" "trayer")  1280x26+0+0  +0+774
           2 children:
${icon}           0x200004 (has no name): ()  1x1+-1+-1  +-1+773
        0x4002ad "after": ("x" "X")  1x1+0+0  +0+774
`;
  const workrave = `           0x200026 (has no name): ()  24x24+1+1  +1+775
              1 child:
              0x60000b "workrave": ("workrave" "Workrave")  24x24+0+0  +1+775
`;
  expect([iconsIn(tree('')), iconsIn(tree(workrave)), iconsIn('no panel')]).toEqual([0, 1, 0]);
});

it("the stand-in's browser and what it starts are left out, what main starts is counted and named", () => {
  const main = { pid: 10, parent: 1, command: '/usr/bin/node\0run.js\0' };
  const helper = { pid: 11, parent: 10, command: 'pw-dump\0--monitor\0' };
  const browser = { pid: 12, parent: 10, command: '/x/chromium\0--remote-debugging-pipe\0' };
  const zygote = { pid: 13, parent: 12, command: '/x/chromium\0--type=zygote\0' };
  const page = { pid: 14, parent: 13, command: '/x/chromium\0--type=renderer\0' };
  const own = withoutBrowser([page, main, helper, browser, zygote]);
  expect([own, namesOf(own)]).toEqual([[main, helper], 'node, pw-dump']);
  expect(parentIn('14 (a b) (c)) S 13 2 3')).toBe(13);
});
