#!/usr/bin/env bash
# Packs a copy of these sources in another folder and compares it with what eng/pack.sh made here, byte for byte.
# The last line is "N passed, N failed", one for each file. Usage: eng/pack-elsewhere.sh FEED
set -euo pipefail
feed=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
mkdir -p "$elsewhere/another/place"
{ git ls-files -z; printf '.git\0'; } | tar -c --null --files-from=- | tar -x -C "$elsewhere/another/place"
"$elsewhere/another/place/eng/pack.sh" "$elsewhere/feed"
passed=0 failed=0
for file in "$feed"/*; do
  if cmp -s "$file" "$elsewhere/feed/$(basename "$file")"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$(basename "$file") differs"; fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
