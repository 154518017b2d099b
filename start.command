#!/bin/sh
# Opens the lead's desk in the browser: double-click this file (macOS; on Linux, run it). README.md says how it is set up, once.
cd "$(dirname "$0")" || exit 1
if [ ! -e node_modules/.bin/node ]; then
  echo "Forewarned has to be set up on this computer first, once."
  echo "Please ask whoever looks after your computer: README.md says how, under \"Install\"."
  printf "Press Enter to close. "
  read -r _
  exit 1
fi
echo "The desk opens in your browser. Keep this window open while you work; close it to stop."
exec node_modules/.bin/node --disable-warning=ExperimentalWarning --import ./scripts/compile-cache.ts scripts/start.ts "$@"
