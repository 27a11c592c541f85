#!/usr/bin/env bash
# The same district gives the same bytes under other cultures, time zones and garbage collectors, as text and as JSON.
# Usage: eng/determinism.sh ROADMAP_DLL DISTRICT_FILE...
set -euo pipefail
dll=$1
shift
status=0
for file in "$@"; do
  for format in text json; do
    expected=""
    for setting in NONE=1 LC_ALL=tr_TR.UTF-8 LC_ALL=fa_IR.UTF-8 LC_ALL=th_TH.UTF-8 \
      DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 \
      TZ=Pacific/Kiritimati TZ=Pacific/Niue DOTNET_gcServer=1; do
      hash=$(env "$setting" dotnet "$dll" diagnose "$file" --format "$format" | sha256sum | cut -d' ' -f1)
      if [ -z "$expected" ]; then expected=$hash; fi
      if [ "$hash" != "$expected" ]; then echo "$file as $format differs under $setting"; status=1; fi
    done
  done
done
if [ "$status" -eq 0 ]; then echo "determinism: the same bytes in every setting"; fi
exit "$status"
