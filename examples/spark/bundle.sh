#!/usr/bin/env bash
# Makes the archive that goes to the executors: the packed tarball of claims with what it depends on, and compare-groups.mjs.
# bundle.sh FILE.tgz
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$(dirname "$1")"
out=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

(cd "$here/../.." && npm pack --silent --pack-destination "$scratch" > /dev/null)
mv "$scratch"/claims-*.tgz "$scratch/claims.tgz"
mkdir "$scratch/bundle"
cd "$scratch/bundle"
npm init -y > /dev/null
timeout 300 npm install --silent --omit=dev --no-fund --no-audit ../claims.tgz
cp "$here/compare-groups.mjs" .
tar -czf "$out.part" .
mv "$out.part" "$out"
