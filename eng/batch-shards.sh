#!/usr/bin/env bash
# Runs a batch once, and again in shards with GNU parallel; both results have to be the same bytes.
# Usage: eng/batch-shards.sh ROADMAP_DLL INPUT.ndjson [SHARDS]
set -euo pipefail
dll=$1
input=$2
shards=${3:-8}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "one run"
dotnet "$dll" batch "$input" -o "$work/whole.ndjson"

echo "$shards shards, with GNU parallel"
seq "$shards" | parallel --will-cite --jobs 2 \
  dotnet "$dll" batch "$input" --shard "{}/$shards" --threads 1 --quiet -o "$work/part-{}.ndjson"
for shard in $(seq "$shards"); do cat "$work/part-$shard.ndjson"; done > "$work/joined.ndjson"
cmp "$work/whole.ndjson" "$work/joined.ndjson"
echo "the same $(wc -l < "$work/joined.ndjson") rows, $(wc -c < "$work/joined.ndjson") bytes"

echo "the same as a filter on stretches of lines, in the order of the input"
parallel --will-cite --jobs 2 --pipe --keep-order --block 4M dotnet "$dll" batch --threads 1 --quiet < "$input" > "$work/piped.ndjson"
cmp "$work/whole.ndjson" "$work/piped.ndjson"
echo "the same bytes"
