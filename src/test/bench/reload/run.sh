#!/usr/bin/env bash
# Measures how long it takes from a save to the reloaded page: see README.md beside this.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if ! cmp -s "$here/package-lock.json" "$here/node_modules/.installed"; then
  (cd "$here" && npm ci >&2)
  cp "$here/package-lock.json" "$here/node_modules/.installed"
fi
exec node "$here/run.mjs" "$@"
