#!/usr/bin/env bash
# Counts how many texts each converter converts right, and prints tables: see README.md.
#
# usage: compare.sh [NODE_MODULES]
#   SENTENCES  files of sentences, parted by blanks (sentences-*.tsv of the tests)
#   OPENCC     OpenCC's program (opencc)
#   MVN        the command that starts Maven, with options (mvn)
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

read -r -a sentences <<< "${SENTENCES:-$(echo "$plugin"/src/test/resources/io/github/twincitydigest/site/script/sentences-*.tsv)}"
folder=$out/compare
rm -rf "$folder"
run Comparison questions "$folder" "${sentences[@]}"

# answer NAME COMMAND...: lets a program answer, told the configuration by the variable `config`. A configuration that it does not have stays without a file.
answer() {
  local name=$1 question answers config
  shift
  answers=$folder/answers/$name
  mkdir -p "$answers"
  for question in "$folder"/questions/*.txt; do
    config=$(basename "$question" .txt)
    # Of a configuration that it lacks, OpenCC's program says so, and ends as if all were well.
    if ! "$@" < "$question" > "$answers/$config.txt" || [ ! -s "$answers/$config.txt" ]; then
      rm "$answers/$config.txt"
      echo "left out: $name, $config" >&2
    fi
  done
  rmdir "$answers" 2> /dev/null || true
}

with_opencc() { "$opencc" -c "$config.json"; }
with_node() { node "$plugin/src/bench/node/answers.mjs" "$modules" "$1" "$config"; }

opencc=${OPENCC:-opencc}
if command -v "$opencc" > /dev/null; then
  answer "opencc $("$opencc" --version | sed -n 's/^Version: *//p')" with_opencc
fi
if [ $# -gt 0 ]; then
  modules=$1
  for name in opencc opencc-js; do
    if [ -d "$modules/$name" ]; then
      answer "npm $name $(node -p 'require(process.argv[1]).version' "$(cd "$modules" && pwd)/$name/package.json")" with_node "$name"
    fi
  done
fi

run Comparison table "$folder" "${sentences[@]}"
echo "wrong answers: $folder/wrong.tsv" >&2
