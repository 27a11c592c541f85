#!/usr/bin/env bash
# Compiles the libraries ahead of time for .NET 8 and compares what the program writes, byte for byte, with what the command line tool writes on .NET 10.
# The first argument is roadmap.dll. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."
roadmap="${1:?path of roadmap.dll}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

check() {
  if "${@:2}"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "not as it should be: $1"; fi
}

# A warning of the trimmer or of the compiler says that something may be missing at run time: it fails the build.
publish() {
  dotnet publish tests/Roadmap.AotSmoke -c Debug -o "$work/out" -p:CppCompilerAndLinker=gcc -p:TreatWarningsAsErrors=true --nologo -v q
}

same() {
  "$work/out/Roadmap.AotSmoke" "$1" "$2" > "$work/aot.json" || return 1
  dotnet "$roadmap" "$1" "$2" --format json --quiet > "$work/tool.json"
  test -s "$work/aot.json" && cmp "$work/aot.json" "$work/tool.json"
}

check "the program compiles without a warning" publish
check "a diagnosis is the same" same diagnose samples/districts/milton.yaml
check "a diagnosis with little known is the same" same diagnose samples/districts/cedar-valley-fictitious.yaml
check "a plan is the same" same plan samples/plans/nine-month-year-fictitious.yaml
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
