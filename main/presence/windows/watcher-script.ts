import type { Machine } from './machine';

/** Full screen is told to nobody (SHQueryUserNotificationState), so the script looks for it this often, s. */
export const STATE_EVERY = 15;

/**
 * The two calls that Windows offers to C alone, and whose window is in front. In C# 5, which is what Windows' own compiler
 * knows; without single quotes, because it stands in some.
 */
export const CALLS = `
using System;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
public static class Calls {
  [DllImport("shell32.dll")] public static extern int SHQueryUserNotificationState(out int state);
  [DllImport("user32.dll")] static extern IntPtr GetForegroundWindow();
  [DllImport("user32.dll")] static extern int GetWindowThreadProcessId(IntPtr window, out int process);
  [DllImport("advapi32.dll")] public static extern int RegNotifyChangeKeyValue(
    SafeRegistryHandle key, bool subtree, int filter, SafeWaitHandle changed, bool asynchronous);
  public static int FrontProcess() {
    int process;
    GetWindowThreadProcessId(GetForegroundWindow(), out process);
    return process;
  }
}`;

/**
 * What the watcher runs: Windows PowerShell 5.1, which every Windows 10 and 11 has. It prints numbers only, a line at first
 * and whenever one has changed: for each capability the newest start of a use that has not ended (FILETIME, 0 for none),
 * the user notification state, the notification mode; `?` for what it cannot tell. The registry wakes it
 * (RegNotifyChangeKeyValue); changes that come together are taken together. It ends with our process, however that ended.
 */
export function watcherScript({ program, pid }: Machine): string {
  return `
$ErrorActionPreference = 'Stop'
$app = [Diagnostics.Process]::GetProcessById(${pid})
$own = ${quoted(program.replaceAll('\\', '#'))}
$store = [Microsoft.Win32.Registry]::CurrentUser.OpenSubKey('Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore')
function Newest([string[]] $capabilities) {
  $newest = '?'
  foreach ($capability in $capabilities) {
    $key = $store.OpenSubKey($capability)
    if ($null -eq $key) { continue }
    if ($newest -is [string]) { $newest = 0 }
    foreach ($parent in @($key, $key.OpenSubKey('NonPackaged'))) {
      if ($null -eq $parent) { continue }
      foreach ($name in $parent.GetSubKeyNames()) {
        if ($name -eq $own) { continue }
        $entry = $parent.OpenSubKey($name)
        if ($null -eq $entry) { continue }
        $start = $entry.GetValue('LastUsedTimeStart')
        $stop = $entry.GetValue('LastUsedTimeStop')
        if ($start -is [long] -and $stop -is [long] -and $stop -eq 0 -and $start -gt $newest) { $newest = $start }
        $entry.Close()
      }
      $parent.Close()
    }
  }
  $newest
}
function State {
  if (-not $hasCalls) { return '?' }
  $state = 0
  if ([Calls]::SHQueryUserNotificationState([ref] $state) -ne 0) { return '?' }
  if ($state -ge 2 -and $state -le 4 -and [Calls]::FrontProcess() -eq $app.Id) { return 5 }
  $state
}
function Mode {
  try {
    $mode = [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]::GetDefault().NotificationMode
    if ($null -eq $mode) { '?' } else { [int] $mode }
  } catch { '?' }
}
$said = ''
function Say {
  $line = 'microphone={0} camera={1} screen={2} state={3} mode={4}' -f (Newest 'microphone'), (Newest 'webcam'), (Newest 'graphicsCaptureProgrammatic', 'graphicsCaptureWithoutBorder'), (State), (Mode)
  if ($line -ne $script:said) { [Console]::Out.WriteLine($line) }
  $script:said = $line
}
$hasCalls = $false
Say
try {
  Add-Type -TypeDefinition '${CALLS}'
  $hasCalls = $true
} catch { }
$changed = New-Object Threading.AutoResetEvent $false
$waiting = $false
while (-not $app.HasExited) {
  if ($hasCalls -and -not $waiting) {
    $waiting = [Calls]::RegNotifyChangeKeyValue($store.Handle, $true, 0x10000005, $changed.SafeWaitHandle, $true) -eq 0
  }
  Say
  if ($changed.WaitOne(${STATE_EVERY * 1_000})) {
    $waiting = $false
    Start-Sleep -Milliseconds 300
  }
}
`;
}

/** As PowerShell writes a text that nothing in it can end. */
function quoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}
