import { describe, expect, it } from 'vitest';
import { contactsIn, whyAllowed } from '../../scripts/strace-log.mjs';

/** As strace 6.1 writes it, shortened: a test that starts the app, which starts a program and the stand-in's browser. */
const LOG = `
10 execve("/usr/bin/node", ["node", "/p/node_modules/vitest/vitest.mjs", "run"], 0x7ff /* 20 vars */) = 0
10 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD <unfinished ...>
11 execve("/usr/bin/node", ["/usr/bin/node", "/p/build/standin/run.js", "/p/build/main/main.js"], 0x55 /* 3 vars */ <unfinished ...>
10 <... clone resumed>, child_tidptr=0x7f) = 11
11 <... execve resumed>) = 0
11 clone3({flags=CLONE_VM|CLONE_THREAD, stack=0x7f}, 88) = 12
12 connect(20, {sa_family=AF_UNIX, sun_path="/run/user/1000/bus"}, 110) = 0
11 vfork( <unfinished ...>
13 execve("/usr/local/bin/pactl", ["pactl", "subscribe"], 0x55 /* 3 vars */) = -1 ENOENT (No such file or directory)
13 execve("/usr/bin/pactl", ["pactl", "subscribe"], 0x55 /* 3 vars */) = 0
11 <... vfork resumed>) = 13
13 connect(7, {sa_family=AF_UNIX, sun_path="/run/user/1000/pulse/native"}, 110) = 0
11 clone(child_stack=NULL, flags=SIGCHLD) = 14
14 execve("/usr/bin/chromium", ["/usr/bin/chromium", "--user-data-dir=/tmp/x", "--headless=new"], 0x55 /* 3 vars */) = 0
14 clone(child_stack=NULL, flags=SIGCHLD) = 15
15 execve("/proc/self/exe", ["/usr/lib/chromium/chromium", "--type=utility"], 0x55 /* 3 vars */) = 0
15 connect(9, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = -1 ENETUNREACH (Network is unreachable)
11 sendto(21, "secret", 6, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH (Network is unreachable)
11 sendmsg(22, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="x", iov_len=1}]}, MSG_NOSIGNAL) = 1
10 connect(23, {sa_family=AF_INET, sin_port=htons(41234), sin_addr=inet_addr("127.0.0.1")}, 16 <unfinished ...>
11 connect(24, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0
10 <... connect resumed>) = -1 EINPROGRESS (Operation now in progress)
`;

describe('what strace wrote', () => {
  it('tells whom each process wanted to talk to, and whose it was', () => {
    expect(contactsIn(LOG)).toEqual([
      { who: 'app', program: 'node', address: 'unix /run/user/1000/bus' },
      { who: 'app', program: 'pactl', address: 'unix /run/user/1000/pulse/native' },
      { who: 'browser', program: 'chromium', address: 'inet 2001:db8::1:443' },
      { who: 'app', program: 'node', address: 'inet 192.0.2.1:53' },
      { who: 'app', program: 'node', address: 'unix @/tmp/.X11-unix/X0' },
      { who: 'test', program: 'node', address: 'inet 127.0.0.1:41234' },
    ]);
  });
});

describe('an address', () => {
  it.each([
    'unix /home/anna/.config/arbetsro/control.sock',
    'unix /tmp/arbetsro-e2e-x1y2z3/control.sock',
    'unix /run/user/1000/bus',
    'unix /tmp/dbus-x1y2z3',
    'unix /run/dbus/system_bus_socket',
    'unix /run/user/1000/pipewire-0',
    'unix /run/pipewire/pipewire-0-manager',
    'unix /tmp/pulse-x1y2z3/native',
    'unix @/tmp/.X11-unix/X0',
  ])('%s is of this computer', (address) => {
    expect(whyAllowed(address)).not.toBeNull();
  });

  it.each([
    'inet 127.0.0.1:80',
    'inet 192.0.2.1:53',
    'inet ::1:443',
    'unix /run/docker.sock',
    'unix /home/anna/arbetsro/../other.sock',
    'unix ',
    'netlink',
  ])('%s is none that the app may talk to', (address) => {
    expect(whyAllowed(address)).toBeNull();
  });
});
