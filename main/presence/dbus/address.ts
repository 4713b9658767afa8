/** Where the bus of a person's session listens; `null` when nothing says so (dbus-daemon(1), systemd's user bus). */
export function sessionAddress(env: NodeJS.ProcessEnv): string | null {
  const runtime = env['XDG_RUNTIME_DIR'] ?? '';
  return said(env['DBUS_SESSION_BUS_ADDRESS']) ?? (runtime === '' ? null : `unix:path=${runtime}/bus`);
}

/** Where the machine's own bus listens. */
export function systemAddress(env: NodeJS.ProcessEnv): string {
  return said(env['DBUS_SYSTEM_BUS_ADDRESS']) ?? 'unix:path=/var/run/dbus/system_bus_socket';
}

/**
 * The sockets of an address, best first. Only those that are files: Node 20 does not reach the abstract names that
 * dbus-daemon makes, and systemd's buses are files (D-Bus specification, "Server Addresses").
 */
export function socketsOf(address: string): readonly string[] {
  return address.split(';').flatMap((one) => {
    const colon = one.indexOf(':');
    if (one.slice(0, colon) !== 'unix') return [];
    const pairs = one.slice(colon + 1).split(',');
    const path = pairs.find((pair) => pair.startsWith('path='));
    return path === undefined ? [] : [unescaped(path.slice('path='.length))];
  });
}

function said(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

function unescaped(value: string): string {
  return value.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
