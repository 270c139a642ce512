#!/bin/sh
# Each vendor's client against its own server: all four services, 64 calls in flight, and one blob of 1 MB at a time.
# Run it in a network namespace of its own: node scripts/in-namespace.mjs test/peers/check.sh
set -u

here=$(cd "$(dirname "$0")" && pwd)
count=${COUNT:-1000}
failed=0

# check VENDOR DISCOVERY SERVICE COUNT INFLIGHT SIZE
check() {
  export CYCLONEDDS_URI="file://$here/config/cyclone-$2.xml"
  export FASTRTPS_DEFAULT_PROFILES_FILE="$here/config/fast-$2.xml"
  "$here/build/$1-peer" server --service "$3" --name "/$3" >/dev/null &
  server=$!
  # Settled, since two peers of one vendor may lose the calls they make in the first moment (as ROS nodes do).
  report=$("$here/build/$1-peer" client --service "$3" --name "/$3" --count "$4" --inflight "$5" --size "$6" \
    --settle 500 | tail -n 1)
  case "$report" in *"\"sent\":$4,\"answered\":$4,\"wrong\":0,\"duplicated\":0,\"lost\":0"*) verdict=PASS ;; *) verdict=FAIL ;; esac
  [ $verdict = PASS ] || failed=1
  echo "$verdict $1 $2 $3 count=$4 inflight=$5 $report"
  kill -TERM $server
  wait $server
}

for vendor in cyclone fast; do
  for service in add_two_ints trigger spawn blob; do check $vendor multicast $service "$count" 64 4096; done
  check $vendor multicast blob 20 1 1048576
  check $vendor multicast add_two_ints "$count" 1 0
  check $vendor unicast add_two_ints "$count" 64 0
done
exit $failed
