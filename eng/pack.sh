#!/usr/bin/env bash
# Packs the libraries and the tool into a folder, with symbols and a bill of materials for each.
# The analyzers have spoken in the build before. The same sources give the same bytes in whatever folder they lie. Usage: eng/pack.sh OUT
set -euo pipefail
out=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")/.."
export CI=true
dotnet msbuild eng/Packages.proj -restore -t:Pack -nologo -v:q -p:Configuration=Release -p:RunAnalyzers=false -p:PackageOutputPath="$out/" -p:DeterministicTimestamp=2026-01-01T00:00:00Z
dotnet run --project eng/BillOfMaterials -c Release -v q -- "$out" src/Roadmap.{Rules,Engine,Reporting,Testing,Cli}
