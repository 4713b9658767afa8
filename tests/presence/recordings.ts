/**
 * What `pw-dump` and `pactl` print. The sound nodes, the removal and pactl's lists are cut down from what PipeWire 0.3.65
 * printed while `pw-record` and `parecord` ran. The cameras and screens are written from pipewire-props(7) and from how
 * the portals make their streams: no display was at hand.
 */

export interface Node {
  readonly id: number;
  readonly state: 'running' | 'idle' | 'suspended';
  readonly props: Readonly<Record<string, unknown>>;
}

export function nodeText({ id, state, props }: Node): unknown {
  const info = {
    'max-input-ports': 65,
    'change-mask': ['state', 'props'],
    state,
    error: null,
    props,
    params: {},
  };
  return { id, type: 'PipeWire:Interface:Node', version: 3, permissions: ['r', 'w', 'x', 'm'], info };
}

/** One array of `pw-dump`, indented and ended as it does. */
export function dumpOf(...nodes: readonly Node[]): string {
  const core = {
    id: 0,
    type: 'PipeWire:Interface:Core',
    version: 4,
    info: { cookie: 2061894, props: { 'core.name': 'pipewire-0', 'default.clock.rate': 48000 } },
  };
  const metadata = {
    id: 30,
    type: 'PipeWire:Interface:Metadata',
    props: { 'metadata.name': 'default' },
    metadata: [],
  };
  return `${JSON.stringify([core, metadata, ...nodes.map(nodeText)], null, 2)}\n`;
}

export function gone(id: number): string {
  return `[\n  {\n    "id": ${id},\n    "info": null\n  }\n]\n`;
}

export const SINK: Node = {
  id: 36,
  state: 'suspended',
  props: { 'media.class': 'Audio/Sink', 'node.name': 'auto_null', 'node.driver': true },
};

export const RECORDING: Node = {
  id: 49,
  state: 'running',
  props: {
    'application.name': 'A "call" ]} \\',
    'media.category': 'Capture',
    'media.class': 'Stream/Input/Audio',
    'media.role': 'Music',
    'stream.is-live': true,
    'object.serial': 51,
  },
};

/** `parecord --device=auto_null.monitor`: records what the loudspeaker plays. */
export const LOUDSPEAKER: Node = {
  id: 49,
  state: 'running',
  props: { 'client.api': 'pipewire-pulse', 'media.class': 'Stream/Input/Audio', 'stream.capture.sink': true },
};

export const METER: Node = {
  id: 50,
  state: 'running',
  props: { 'media.class': 'Stream/Input/Audio', 'media.name': 'Peak detect', 'stream.monitor': 'true' },
};

export const CAMERA: Node = {
  id: 61,
  state: 'running',
  props: { 'media.class': 'Video/Source', 'media.role': 'Camera', 'device.api': 'v4l2' },
};

/** As GNOME's and KDE's compositors make it: a stream that PipeWire classes by its direction. */
export const SHARED_SCREEN: Node = {
  id: 70,
  state: 'running',
  props: { 'media.class': 'Stream/Output/Video', 'node.name': 'gnome-shell' },
};

/** As the portals for wlroots and Hyprland make it. */
export const WLR_SCREEN: Node = {
  id: 71,
  state: 'running',
  props: { 'media.class': 'Video/Source', 'node.name': 'xdpw-stream-a1b2c3' },
};

/** OBS and others that offer a camera made of pictures. */
export const VIRTUAL_CAMERA: Node = {
  id: 72,
  state: 'running',
  props: { 'media.class': 'Video/Source', 'media.role': 'Camera', 'node.name': 'OBS Virtual Camera' },
};

/** `pactl --format=json list sources`: the monitor of a sink, and a microphone. */
export const SOURCES = JSON.stringify([
  {
    index: 36,
    state: 'SUSPENDED',
    name: 'auto_null.monitor',
    monitor_source: 'auto_null',
    balance: 0.0,
    properties: { 'node.name': 'auto_null', 'media.class': 'Audio/Sink', 'device.class': 'monitor' },
  },
  { index: 43, state: 'RUNNING', name: 'mic', monitor_source: '', properties: { 'node.name': 'mic' } },
]);

/** `pactl --format=json list source-outputs` with one recording. */
export function outputs(change: Readonly<Record<string, unknown>> = {}): string {
  const one = { index: 51, driver: 'PipeWire', owner_module: null, client: '50', source: 43, corked: false };
  return JSON.stringify([
    {
      ...one,
      mute: false,
      resample_method: 'PipeWire',
      properties: { 'application.name': 'pw-record' },
      ...change,
    },
  ]);
}
