# Read by the scripts beside it: compiles, and sets `run`, which starts a class of the benchmarks.
plugin=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out=$plugin/target/bench
package=io.github.twincitydigest.site.script.bench

# MVN may hold options, so it is split on purpose.
# shellcheck disable=SC2086
(cd "$plugin" && ${MVN:-mvn} -B -q -Pbench process-test-classes >&2)

run() {
  local class=$1
  shift
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$out/test-classes:$out/classes:$(cat "$out/classpath")" "$package.$class" "$@"
}
