#!/usr/bin/env bash
# Takes the pictures of docs/pictures anew, from the reports of the samples, in Chromium (apt-get install chromium fonts-liberation pngquant).
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build src/Roadmap.Cli --nologo -v q
cd tests/browser
npm ci --no-audit --no-fund --loglevel=error
node lib/build.js
node lib/pictures.js
# Pictures of pages need few colours; without pngquant they are only larger.
if command -v pngquant > /dev/null; then pngquant --force --ext .png --strip --speed 1 64 -- ../../docs/pictures/*.png; fi
