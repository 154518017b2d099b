@echo off
rem Opens the lead's desk in the browser: double-click this file. README.md says how it is set up, once.
title Forewarned - the lead's desk
cd /d "%~dp0"
if not exist "node_modules\.bin\node.cmd" (
  echo Forewarned has to be set up on this computer first, once.
  echo Please ask whoever looks after your computer: README.md says how, under "Install".
  pause
  exit /b 1
)
echo The desk opens in your browser. Keep this window open while you work; close it to stop.
call "node_modules\.bin\node.cmd" --disable-warning=ExperimentalWarning --import ./scripts/compile-cache.ts scripts/start.ts %*
if errorlevel 1 pause
