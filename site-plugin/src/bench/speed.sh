#!/usr/bin/env bash
# Measures speed, start and heap of script conversion beside other converters, and prints a table: see README.md.
#
# usage: speed.sh [NODE_MODULES]
#   ROUNDS   how often everything is measured (5)
#   CONTENT  the folder whose zh.md files are the text (the site's content)
#   OPENCC   OpenCC's program (opencc)
#   MVN      the command that starts Maven, with options (mvn)
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

run Bench "${CONTENT:-$plugin/../content}" "$out" "${ROUNDS:-5}" "$plugin/src/bench" "${OPENCC:-opencc}" "$@"
