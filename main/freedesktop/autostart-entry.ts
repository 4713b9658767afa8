/** What a desktop reads in an autostart entry of ours. */
export interface AutostartEntry {
  /** Whether the desktop starts it. */
  readonly isOn: boolean;
  /** Whether it names this program. */
  readonly isOurs: boolean;
}

/**
 * A desktop entry for the autostart folder (freedesktop.org Desktop Entry Specification 1.5). The program's path is escaped
 * twice in `Exec`, as the specification asks: once for the quoted argument, once for the value of a key; in `TryExec`, by
 * which a desktop passes over an entry whose program is gone, it is a plain value.
 */
export function autostartEntry(program: string): string {
  const argument = `"${program.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;
  const lines = [
    'Type=Application',
    'Name=Arbetsro',
    `Exec=${keyValue(argument)} --hidden`,
    `TryExec=${keyValue(program)}`,
    'Icon=arbetsro',
    'Terminal=false',
  ];
  return ['[Desktop Entry]', ...lines, ''].join('\n');
}

/**
 * Reads an entry as desktops do: `Hidden=true` takes it away (Autostart Specification 0.5); GNOME and MATE switch one off by
 * a key of their own.
 */
export function readAutostartEntry(text: string, program: string): AutostartEntry {
  const values = new Map<string, string>();
  let isHere = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) isHere = line.trim() === '[Desktop Entry]';
    const match = isHere ? /^([A-Za-z0-9-]+)\s*=\s*(.*?)\s*$/.exec(line) : null;
    if (match?.[1] !== undefined) values.set(match[1], match[2] ?? '');
  }
  const isOff = [...values].some(
    ([key, value]) => (key === 'Hidden' && value === 'true') || (OWN_SWITCH.test(key) && value === 'false'),
  );
  const [ours] = /^Exec=.*$/m.exec(autostartEntry(program)) ?? [];
  return { isOn: !isOff, isOurs: ours === `Exec=${values.get('Exec') ?? ''}` };
}

const OWN_SWITCH = /^X-[A-Za-z]+-Autostart-enabled$/;

/** The value of a key of type string. */
function keyValue(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
}
