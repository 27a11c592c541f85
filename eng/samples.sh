#!/usr/bin/env bash
# Builds the sample hosts from packed packages, in a copy outside the repository and with an empty package cache, and runs each.
# The last line is "N passed, N failed". Usage: eng/samples.sh FEED
set -uo pipefail
feed=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
milton=$PWD/samples/districts/milton.yaml
work=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
export NUGET_PACKAGES="$work/cache" RoadmapFeed="$feed" DOTNET_CLI_HOME="$work/home" DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
passed=0 failed=0
# expect NAME PATTERN COMMAND...: the command succeeds and what it prints matches.
expect() {
  local name=$1 pattern=$2
  shift 2
  if "$@" > "$work/printed" 2>&1 && grep -q -e "$pattern" "$work/printed"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "failed: $name"; head -40 "$work/printed"; fi
}
# answer NAME STATUS PATTERN CURL_ARGUMENTS...: the web host answers with a status and a body that matches.
answer() {
  local name=$1 status=$2 pattern=$3 got
  shift 3
  got=$(curl -s -o "$work/body" -w '%{http_code} %{content_type}' "$@")
  if [[ $got == "$status"* && ( -z $pattern || $(<"$work/body") == *"$pattern"* ) ]]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "failed: $name ($got)"; head -c 2000 "$work/body"; fi
}

cp -r samples/hosts "$work/hosts"
cd "$work/hosts"
for host in console own-pack web-api tests-xunit observability; do
  expect "$host builds from the packages" "0 Error" dotnet build "$host" --nologo -v m
done

expect "console names the root" "High: Devices arrived before the reason for them" dotnet run --no-build --project console -- "$milton"
expect "own-pack reads with both packs" "read with personalized-learning 1.0.0 and lakeside 1.0.0" dotnet run --no-build --project own-pack -- "$milton"
expect "own-pack is overridden" "High: .*no-leader-time" dotnet run --no-build --project own-pack -- "$milton"
expect "observability counts" "metric roadmap.findings .*severity=high.*: 1" dotnet run --no-build --project observability -- "$milton"
expect "observability traces" "activity roadmap.diagnose .*roadmap.outcome=made" dotnet run --no-build --project observability -- "$milton"
expect "tests-xunit runs the pack's cases by name" "devices-without-coaching / devices, no coaching" dotnet test tests-xunit --no-build --nologo --logger "console;verbosity=normal" --logger "trx;LogFileName=samples.trx" --results-directory "${SAMPLES_RESULTS:-$work}"

dotnet web-api/bin/Debug/net10.0/web-api.dll --urls http://127.0.0.1:0 > "$work/server" 2>&1 &
server=$!
for _ in $(seq 100); do url=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/server") && break; sleep 0.2; done
answer "web-api diagnoses YAML" "200 application/json" '"schema": "roadmap/diagnosis/1"' --data-binary "@$milton" -H "Content-Type: application/yaml" "$url/diagnoses"
answer "web-api diagnoses JSON" "200 application/json" '"devices-before-why"' --data-binary "@${milton%.yaml}.json" -H "Content-Type: application/json" "$url/diagnoses"
answer "web-api explains" "200 application/json" '"outcome": "fires"' --data-binary "@$milton" -H "Content-Type: application/yaml" "$url/explanations/devices-before-why"
answer "web-api does not know a rule" "404 application/problem+json" 'no rule' --data-binary "@$milton" -H "Content-Type: application/yaml" "$url/explanations/devices-befor-why"
printf 'kind: district\nid: x\nname: X\nas-of: 2026-13-01\nareas: { technologie: great }\n' > "$work/bad.yaml"
answer "web-api lists what is wrong with a shape" "422 application/problem+json" '"line":4' --data-binary "@$work/bad.yaml" -H "Content-Type: application/yaml" "$url/diagnoses"
printf 'kind: district\nid: x\nname: X\nas-of: 2026-01-01\nareas: { technologie: developing, leadership: great }\n' > "$work/bad.yaml"
answer "web-api lists the first of two wrong words" "422 application/problem+json" 'technologie' --data-binary "@$work/bad.yaml" -H "Content-Type: application/yaml" "$url/diagnoses"
answer "web-api lists the second of two wrong words" "422 application/problem+json" 'great' --data-binary "@$work/bad.yaml" -H "Content-Type: application/yaml" "$url/diagnoses"
head -c 5000000 /dev/zero | tr '\0' '#' > "$work/large"
answer "web-api refuses a large body" "413" '' --data-binary "@$work/large" -H "Content-Type: application/yaml" "$url/diagnoses"
answer "web-api describes itself" "200 application/json" '"/diagnoses"' "$url/openapi/v1.json"

expect "the tool installs from the feed" "roadmap" dotnet tool install Roadmap.Cli --tool-path "$work/tools" --add-source "$feed"
expect "the tool diagnoses" "Devices arrived before the reason for them" "$work/tools/roadmap" diagnose "$milton"
expect "the tool tests a pack" "3 passed, 0 failed" "$work/tools/roadmap" test own-pack/pack
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
