# Installs each of the packages for Windows without a word, lives a day with it, and removes it. For the release workflow.
$ErrorActionPreference = 'Stop'

function Invoke-Silently([string] $program, [string[]] $words) {
  $process = Start-Process -FilePath $program -ArgumentList $words -Wait -PassThru
  if ($process.ExitCode -ne 0) { throw "$program $words ended with $($process.ExitCode)" }
}

function Test-Installed([string] $folder, [scriptblock] $remove) {
  $program = Join-Path $folder 'Arbetsro.exe'
  if (-not (Test-Path $program)) { throw "Not installed: $program" }
  node scripts/package/smoke.mjs $program
  if ($LASTEXITCODE -ne 0) { throw "The program in $folder could not be used." }
  # No app runs now: the command line says so, and ends with 1.
  $answer = & (Join-Path $folder 'arbetsro.cmd') status --json
  if ($LASTEXITCODE -ne 1 -or "$answer" -notmatch '"running":false') {
    throw "The command line in $folder answered $LASTEXITCODE and '$answer'."
  }
  & $remove
  # The uninstaller of NSIS goes on in a copy of itself.
  for ($look = 0; (Test-Path $program) -and $look -lt 60; $look++) { Start-Sleep -Seconds 1 }
  if (Test-Path $program) { throw "Still there: $program" }
}

$setup = (Get-Item dist/Arbetsro-Setup-*.exe).FullName
$msi = (Get-Item dist/Arbetsro-*.msi).FullName

foreach ($mode in @('/currentuser', '/allusers')) {
  $parent = if ($mode -eq '/allusers') { $env:ProgramFiles } else { Join-Path $env:LOCALAPPDATA 'Programs' }
  $folder = Join-Path $parent 'Arbetsro'
  Invoke-Silently $setup @('/S', $mode)
  Test-Installed $folder { Invoke-Silently (Join-Path $folder 'Uninstall Arbetsro.exe') @('/S', $mode) }
}

Invoke-Silently 'msiexec.exe' @('/i', "`"$msi`"", '/qn', '/norestart')
$folder = Join-Path $env:ProgramFiles 'Arbetsro'
if (Test-Path (Join-Path $folder 'resources/app-update.yml')) { throw 'The MSI knows a feed.' }
Test-Installed $folder { Invoke-Silently 'msiexec.exe' @('/x', "`"$msi`"", '/qn', '/norestart') }
