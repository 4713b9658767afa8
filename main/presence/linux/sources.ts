import type { Clock } from '../../../shared/time/moment';
import { sessionAddress, systemAddress } from '../dbus/address';
import { BusSupply } from '../dbus/supply';
import { powerIdle, powerLock, powerSleep, type Power } from '../power';
import type { StartProgram } from '../program';
import { rationed } from '../ration';
import type { Sources } from '../sources';
import { openCamera, type ProcessFiles } from './camera';
import { gnomeDoNotDisturb, kdeDoNotDisturb, xfceDoNotDisturb } from './do-not-disturb';
import { fullScreen } from './full-screen';
import { kdeIdle, mutterIdle } from './idle';
import { logindSleep, screenSaverLocks, sessionLock } from './lock';
import { PipeWire } from './pipewire';
import { playing } from './playing';
import { pulseMicrophone } from './pulse';

/** What is asked of a Linux machine. */
export interface LinuxPorts {
  readonly clock: Clock;
  readonly env: NodeJS.ProcessEnv;
  /** The system: its programs and what it tells of its processes. */
  readonly start: StartProgram;
  readonly files: ProcessFiles;
  readonly power: Power;
}

/** Every way to learn of the person on Linux, best first. */
export function linuxSources({ clock, env, start, files, power }: LinuxPorts): Sources {
  const programs = rationed(start, clock);
  const session = new BusSupply(sessionAddress(env), clock);
  const system = new BusSupply(systemAddress(env), clock);
  const pipewire = new PipeWire(programs, clock);
  const wayland = isWayland(env);
  return {
    microphone: [pipewire.microphone, pulseMicrophone(programs, clock)],
    openCamera: [openCamera(files, clock)],
    sharedCamera: [pipewire.camera],
    screen: [pipewire.screen],
    idle: [mutterIdle(session, clock), kdeIdle(session, clock), ...(wayland ? [] : [powerIdle(power)])],
    screenLock: screenSaverLocks(session),
    sessionLock: [sessionLock(system, env['XDG_SESSION_ID'] ?? null), powerLock(power)],
    sleep: [logindSleep(system), powerSleep(power)],
    doNotDisturb: [
      kdeDoNotDisturb(session),
      gnomeDoNotDisturb(session, programs, clock),
      xfceDoNotDisturb(session),
    ],
    fullScreen: wayland ? [] : [fullScreen(env['DISPLAY'] ?? '', env, clock)],
    playing: playing(session),
    close() {
      session.close();
      system.close();
    },
  };
}

/** A session on Wayland often has an X server beside it; that one knows of part of it only. */
function isWayland(env: NodeJS.ProcessEnv): boolean {
  return env['XDG_SESSION_TYPE'] === 'wayland' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
}
