#!/usr/bin/env bash
# The same district gives the same bytes under other cultures, time zones, garbage collectors and numbers of processors: as text and as JSON in each
# of them, and its plan, its report, its row of a batch and what is wrong with it in some.
# Usage: eng/determinism.sh ROADMAP_DLL DISTRICT_FILE...
set -euo pipefail
dll=$1
shift
status=0
seed=$(mktemp -d)
trap 'rm -rf "$seed"' EXIT

# same NAME COMMAND... -- SETTING...: a setting is one or more assignments.
same() {
  local name=$1 expected="" command=() hash setting
  shift
  while [ "$1" != -- ]; do command+=("$1"); shift; done
  shift
  for setting in "$@"; do
    # A command may say by its exit code what it found; what it prints is what is compared.
    # shellcheck disable=SC2086
    hash=$( { env $setting dotnet "$dll" "${command[@]}" || true; } | sha256sum | cut -d' ' -f1)
    if [ -z "$expected" ]; then expected=$hash; fi
    if [ "$hash" != "$expected" ]; then echo "$name differs under $setting"; status=1; fi
    if [ "$hash" = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 ]; then echo "$name printed nothing under $setting"; status=1; fi
  done
}

each=(NONE=1 LC_ALL=tr_TR.UTF-8 LC_ALL=fa_IR.UTF-8 LC_ALL=th_TH.UTF-8
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0
  TZ=Pacific/Kiritimati TZ=Pacific/Niue DOTNET_gcServer=1)
some=(NONE=1 "LC_ALL=fa_IR.UTF-8 TZ=Pacific/Kiritimati DOTNET_gcServer=1" "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 TZ=Pacific/Niue DOTNET_PROCESSOR_COUNT=1")
root=$(cd "$(dirname "$0")/.." && pwd)
for file in "$@"; do
  same "$file as text" diagnose "$file" --format text -- "${each[@]}"
  same "$file as json" diagnose "$file" --format json -- "${each[@]}"
  same "the report of $file" report "$file" -- "${some[@]}"
  same "the problems of $file" check "$file" --format json -- "${some[@]}"
done
printf '%s\n' '{"kind":"district","id":"a","as-of":"2026-09-01","areas":{"technology":"established"}}' '{"kind":"district","id":"b","as-of":"2026-09-01","areas":{"technology":"good"}}' > "$seed/in.ndjson"
same "a batch" batch "$seed/in.ndjson" -q -- "${some[@]}"
same "a plan" plan "$root/samples/plans/budget-year-fictitious.yaml" --format json -- "${some[@]}"
if [ "$status" -eq 0 ]; then echo "determinism: the same bytes in every setting"; fi
exit "$status"
