import { z } from 'zod';

/** What PipeWire's nodes say is in use. */
export interface Uses {
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
}

type Use = keyof Uses | 'device' | null;

/** A property is a boolean or a text, by version of PipeWire. */
const flag = z.union([z.boolean(), z.string()]).optional().catch(undefined);
const text = z.string().optional().catch(undefined);

const propsSchema = z.object({
  'media.class': text,
  'media.role': text,
  'device.api': text,
  'stream.monitor': flag,
  'stream.capture.sink': flag,
});

/** The few fields of an object that matter, read leniently: other kinds of objects look otherwise. */
const objectSchema = z.object({
  id: z.number(),
  type: text,
  info: z
    .object({ state: text, props: propsSchema.optional().catch(undefined) })
    .nullish()
    .catch(undefined),
});
const arraySchema = z.array(z.unknown());

type Props = z.infer<typeof propsSchema>;

const NODE = 'PipeWire:Interface:Node';

/**
 * Follows PipeWire's objects by number and keeps of each only what it is used for, no names (D6). Its source are the
 * properties in pipewire-props(7) and `pipewire/keys.h`.
 */
export class PipeWireGraph {
  readonly #nodes = new Map<number, { readonly use: Use; readonly running: boolean }>();

  /** Takes one array of `pw-dump`: objects that are new or changed, and those that are gone. Throws on anything else. */
  take(array: string): void {
    // One by one: of millions that are none, the first is enough to hear of.
    const objects = arraySchema.parse(JSON.parse(array)).map((object) => objectSchema.parse(object));
    for (const { id, type, info } of objects) {
      // An object that is gone has no type, only `info: null`. Numbers are used again.
      if (info === null) this.#nodes.delete(id);
      else if (type === NODE && info !== undefined)
        this.#nodes.set(id, { use: useOf(info.props ?? {}), running: info.state === 'running' });
    }
  }

  get uses(): Uses {
    return {
      microphone: this.#runs('microphone'),
      camera: this.#runs('camera'),
      screen: this.#runs('screen'),
    };
  }

  /** Whether sound goes through PipeWire at all. Where PulseAudio has it, PipeWire is there for the screen alone. */
  get hasSound(): boolean {
    return this.#some(({ use }) => use === 'device' || use === 'microphone');
  }

  #runs(wanted: keyof Uses): boolean {
    return this.#some(({ use, running }) => running && use === wanted);
  }

  #some(test: (node: { readonly use: Use; readonly running: boolean }) => boolean): boolean {
    for (const node of this.#nodes.values()) if (test(node)) return true;
    return false;
  }
}

function useOf(props: Props): Use {
  const mediaClass = props['media.class'] ?? '';
  switch (mediaClass) {
    // A program records. Level meters are marked as monitors; recorders of the loudspeaker capture a sink.
    case 'Stream/Input/Audio':
      return isSet(props['stream.monitor']) || isSet(props['stream.capture.sink']) ? null : 'microphone';
    // A program sends pictures: GNOME's and KDE's share the screen in this way.
    case 'Stream/Output/Video':
      return props['media.role'] === 'Camera' ? null : 'screen';
    // Cameras belong to a device. Sources without one are screens, as the wlroots and Hyprland portals make them.
    case 'Video/Source':
      if (props['device.api'] !== undefined) return 'camera';
      return props['media.role'] === 'Camera' ? null : 'screen';
    default:
      return mediaClass.startsWith('Audio/') ? 'device' : null;
  }
}

function isSet(value: boolean | string | undefined): boolean {
  return value === true || value === 'true' || value === '1';
}
