/**
 * What macOS prints, NOT recorded on a Mac of ours: built in the form of listings that public projects show, some of them
 * recorded there in calls (macOS 26, in May and October 2026). `pmset -g assertions` itself is in pmset(1); what it prints is
 * documented nowhere.
 */

/** One assertion as it is listed. */
export interface Assertion {
  readonly owner?: string;
  /** `HH:MM:SS`. */
  readonly age?: string;
  readonly name?: string;
  readonly createdFor?: number;
  readonly resources?: string;
}

/** A listing with these assertions among those that are always there. */
export function assertionsOf(...assertions: readonly Assertion[]): string {
  return [
    '2026-11-23 08:00:00 +0100',
    'Assertion status system-wide:',
    '   BackgroundTask                 0',
    '   UserIsActive                   1',
    '   PreventUserIdleSystemSleep     1',
    'Listed by owning process:',
    ...linesOf({ owner: 'powerd', name: 'Powerd - Prevent sleep while display is on' }),
    ...assertions.flatMap(linesOf),
    ...linesOf({ owner: 'WindowServer', name: 'com.apple.iohideventsystem.queue.tickle' }),
    '\tTimeout will fire in 600 secs Action=TimeoutActionRelease',
    'Kernel Assertions: 0x100=MAGICWAKE',
    '   id=553  level=255 0x100=MAGICWAKE creat=2026/11/23 07:25 description=en0 owner=IOSkywalkNetworkBSDClient',
    '',
  ].join('\n');
}

function linesOf({ owner = 'coreaudiod', age = '00:05:00', name = '', createdFor, resources }: Assertion) {
  return [
    `   pid 406(${owner}): [0x0003687300018c04] ${age} PreventUserIdleSystemSleep named: "${name}"`,
    ...(createdFor === undefined ? [] : [`\tCreated for PID: ${createdFor}. `]),
    ...(resources === undefined ? [] : [`\tResources: ${resources} `]),
  ];
}

export const CALL: Assertion = {
  name: 'com.apple.audio.VPAUAggregateAudioDevice-0x7849c0e40.context.preventuseridlesleep',
  createdFor: 821,
  resources: 'audio-in audio-out BuiltInMicrophoneDevice',
};
export const MUSIC: Assertion = {
  name: 'com.apple.audio.BuiltInSpeakerDevice.context.preventuseridlesleep',
  createdFor: 900,
  resources: 'audio-out BuiltInSpeakerDevice',
};
export const SIRI: Assertion = { ...CALL, createdFor: 555, resources: 'audio-in BuiltInMicrophoneDevice' };
/** A program records what others play. */
export const TAPPED: Assertion = {
  ...CALL,
  name: 'com.apple.audio.AudioTap-48890594-DB72-4999-9448-296F1BC69F69F.context.preventuseridlesleep',
};
