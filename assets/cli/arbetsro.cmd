@echo off
rem The command line of an installed Arbetsro on Windows. A program with windows has no console to print to, so this waits for it and
rem prints what it left in two files of a fresh folder. What it cannot do: watch, and sign --watch, which print as things happen.
setlocal
set "program=%~dp0Arbetsro.exe"
if not exist "%program%" set "program=%~dp0..\Arbetsro.exe"
if not exist "%program%" set "program=%~dp0..\..\Arbetsro.exe"
if not exist "%program%" (
  echo Arbetsro.exe was not found beside this file. 1>&2
  exit /b 1
)
set tries=0
:folder
set "folder=%TEMP%\arbetsro-%RANDOM%-%RANDOM%-%RANDOM%"
set /a tries+=1
mkdir "%folder%" 2>nul && goto ask
if %tries% lss 20 goto folder
exit /b 1
:ask
rem After -- words may look like an address, as in goal add Todo: ring Anna; before it Electron would end the program.
start "" /wait "%program%" -- --answer-to "%folder%\answer" %*
set "code=%errorlevel%"
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
if exist "%folder%\answer.out" type "%folder%\answer.out"
if exist "%folder%\answer.err" type "%folder%\answer.err" 1>&2
chcp %page% >nul
rmdir /s /q "%folder%"
exit /b %code%
