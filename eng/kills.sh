#!/usr/bin/env bash
# Kills the command while it writes, at moments chosen by chance, and looks at what is left: each file is the old one or the new one, whole; what was begun
# beside it is gone after the next run; a batch that was killed is taken up again and ends with the bytes of one that was not.
# The last line is "N passed, N failed", one for each kill. Usage: eng/kills.sh ROADMAP_DLL [KILLS [SEED]]
set -uo pipefail
dll=$(realpath "$1")
kills=${2:-24}
RANDOM=${3:-20260901}
echo "seed ${3:-20260901}"
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
passed=0 failed=0
judge() { if [ -z "$1" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$1"; fi; }
roadmap() { dotnet "$dll" "$@"; }

# Runs a command and kills it a little after its first file is under way. Usage: killed SIGN MOST_MILLISECONDS COMMAND...
killed() {
  local sign=$1 window=$2 process
  shift 2
  dotnet "$dll" "$@" > "$folder/out.txt" 2>&1 &
  process=$!
  while kill -0 "$process" 2> /dev/null && ! compgen -G "$sign" > /dev/null; do sleep 0.005; done
  sleep "0.$(printf '%03d' $((RANDOM % window)))"
  kill -9 "$process" 2> /dev/null
  wait "$process" 2> /dev/null
}

# Two packs that differ in nearly every page.
cp -r "$root/samples/packs/service-reliability" "$folder/one"
cp -r "$root/samples/packs/service-reliability" "$folder/two"
grep -rl "^title: " "$folder/two" | xargs sed -i 's/^title: \(.*\)$/title: \1 again/'
for pack in one two; do roadmap docs "$folder/$pack" -o "$folder/of-$pack" -q || exit 1; done
roadmap docs "$folder/one" -o "$folder/docs" -q || exit 1

halves() { # Every file that is there is a file of one pack or of the other.
  local file name
  find "$folder/docs" -type f ! -name '.*.new' -printf '%P\n' | while read -r name; do
    file="$folder/docs/$name"
    cmp -s "$file" "$folder/of-one/$name" || cmp -s "$file" "$folder/of-two/$name" || echo "half a file: $name"
  done
  if [ "$(find "$folder/docs" -name '.*.new' | wc -l)" -gt 1 ]; then echo "more than one file begun"; fi
}

for ((i = 0; i < kills; i++)); do
  pack=$([ $((i % 2)) -eq 0 ] && echo two || echo one)
  rm -f "$folder"/docs/.*.new "$folder"/docs/*/.*.new
  killed "$folder/docs/.*.new" 400 docs "$folder/$pack" -o "$folder/docs" -q
  judge "$(halves)"
done
begun=$(find "$folder/docs" -name '.*.new' | wc -l)
roadmap docs "$folder/one" -o "$folder/docs" -q
judge "$(diff -r "$folder/of-one" "$folder/docs" | head -3)"
echo "$begun begun file(s) before the last run, $(find "$folder/docs" -name '.*.new' | wc -l) after it"

for ((i = 0; i < 4000; i++)); do printf '{"kind":"district","id":"d%d","as-of":"2026-09-01","areas":{"technology":"established"}}\n' "$i"; done > "$folder/in.ndjson"
roadmap batch "$folder/in.ndjson" -o "$folder/whole.csv" -q || exit 1
echo old > "$folder/out.csv"
resume=""
for ((i = 0; i < kills / 4; i++)); do
  # shellcheck disable=SC2086
  killed "$folder/out.csv.part" 300 batch "$folder/in.ndjson" -o "$folder/out.csv" -q $resume
  judge "$(if [ "$(cat "$folder/out.csv")" != old ] && ! cmp -s "$folder/out.csv" "$folder/whole.csv"; then echo "half a batch"; fi)"
  if [ -e "$folder/out.csv.part" ]; then resume=--resume; fi
done
roadmap batch "$folder/in.ndjson" -o "$folder/out.csv" -q $resume
judge "$(cmp "$folder/out.csv" "$folder/whole.csv" 2>&1; ls -A "$folder" | grep '^out.csv.')"

# A disk that is full, and a file that may not grow: an error in words, the old file, and nothing beside it.
echo old > "$folder/report.html"
for full in "/dev/full" "$folder/report.html"; do
  (trap '' XFSZ; if [ "$full" != /dev/full ]; then ulimit -f 8; fi; DOTNET_EnableWriteXorExecute=0 dotnet "$dll" report "$root/samples/districts/milton.yaml" -o "$full" > "$folder/said.txt" 2>&1)
  code=$?
  judge "$(if [ "$code" -ne 1 ] || ! grep -q "cannot be written" "$folder/said.txt"; then echo "$full: exit $code, $(head -c 300 "$folder/said.txt")"; fi; cat "$folder/report.html" | grep -v '^old$'; ls -A "$folder" | grep '^\.report')"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
