#!/bin/sh
# Builds cyclone-peer and fast-peer into test/peers/build. Quiet when there is nothing to do or all went well.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
build="$here/build"
log="$build/build.log"
mkdir -p "$build"

for tool in cmake g++ idlc; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: run test/peers/install.sh first" >&2; exit 1; }
done

run() { "$@" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }; }
[ -f "$build/CMakeCache.txt" ] || run cmake -S "$here" -B "$build" -DCMAKE_BUILD_TYPE=Release
run cmake --build "$build" --parallel "$(nproc)"
! grep -i "warning:" "$log" >&2
