#!/bin/sh
# Installs what the peers and the interop tests need on Debian or Ubuntu. Does nothing when all of it is there.
set -eu

packages="cmake g++ cyclonedds-dev cyclonedds-tools libfastrtps-dev libfastcdr-dev iproute2 nftables tshark"
missing=""
for package in $packages; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

sudo=""
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Run as root: apt-get install$missing" >&2; exit 1; }
  sudo="sudo -n"
fi
# tshark asks on a terminal whether others than root may capture; nobody is there to answer.
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
# shellcheck disable=SC2086 # The names are meant to be split.
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
