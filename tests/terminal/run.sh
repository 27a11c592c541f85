#!/usr/bin/env bash
# Looks at the command line in a real terminal (tmux) and lets a real bash complete it. Prints TAP.
#   tests/terminal/run.sh [path to roadmap.dll]
set -uo pipefail
cd "$(dirname "$0")/../.."
dll=$(readlink -f "${1:-src/Roadmap.Cli/bin/Debug/net10.0/roadmap.dll}")
work=$(mktemp -d)
tmux() { command tmux -L "roadmap-$$" -f /dev/null "$@"; }
trap 'tmux kill-server 2>/dev/null; rm -rf "$work"' EXIT
mkdir "$work/bin"
printf '#!/bin/sh\nexec dotnet "%s" "$@"\n' "$dll" > "$work/bin/roadmap"
chmod +x "$work/bin/roadmap"
export PATH="$work/bin:$PATH" LANG=C.UTF-8 LC_ALL=C.UTF-8
unset NO_COLOR
count=0 passed=0
ok() { # ok STATUS NAME
    count=$((count + 1))
    if [ "$1" -eq 0 ]; then passed=$((passed + 1)); echo "ok $count - $2"; else echo "not ok $count - $2"; fi
}
open() { # open WIDTH: a terminal of that width with a quiet shell in it
    session="w$1-$count"
    tmux new-session -d -s "$session" -x "$1" -y 400 "env PS1='% ' TERM=screen-256color bash --norc --noprofile"
    wait_for '^%'
}
wait_for() { # wait_for PATTERN [TENTHS]: until a line of the screen matches
    for _ in $(seq "${2:-150}"); do
        tmux capture-pane -t "$session" -p | grep -qE -- "$1" && return 0
        sleep 0.1
    done
    return 1
}
say() { tmux send-keys -t "$session" "$@"; }
turn=0
run() { # run COMMAND: on a clear screen, until it has ended; its exit code stands in the last line
    turn=$((turn + 1))
    say "clear; $1; echo ended-$turn \$?" Enter
}
ended() { wait_for "^ended-$turn ${1:-}"; } # ended [CODE]
widest() { # in characters; ids, which are never broken, left out
    local line longest=0
    while IFS= read -r line; do
        [[ $line == *[[:space:]]*[^[:space:]]* && ${#line} -gt $longest && ! $line =~ ^[[:space:]]*\[?[a-z0-9./-]+\]?$ ]] && longest=${#line}
    done
    echo "$longest"
}

for width in 40 80 120; do
    open "$width"
    run "roadmap diagnose samples/districts/milton.yaml --quiet"
    ended 0; ok $? "$width columns: the letter is printed"
    screen=$(tmux capture-pane -t "$session" -p | sed '/^ended-/,$d')
    limit=$((width < 100 ? width : 100))
    [ "$(echo "$screen" | tail -n +2 | widest)" -le "$limit" ]; ok $? "$width columns: no line is wider than $limit"
    echo "$screen" | grep -q '■'; ok $? "$width columns: the standings are bars"
    [ "$(echo "$screen" | grep -nE '^What to put right first' | head -1 | cut -d: -f1)" -lt "$(echo "$screen" | grep -nE '^What to do next' | head -1 | cut -d: -f1)" ]; ok $? "$width columns: the root comes before the next steps"
done

tmux capture-pane -t "$session" -ep | grep -q $'\033\[1m'; ok $? "a terminal gets colours"
open 80
run "NO_COLOR=1 roadmap diagnose samples/districts/milton.yaml --quiet"
ended; ! tmux capture-pane -t "$session" -ep | grep -q $'\033\['; ok $? "NO_COLOR takes them away"
run "TERM=dumb roadmap diagnose samples/districts/milton.yaml --quiet"
ended; ! tmux capture-pane -t "$session" -ep | grep -q $'\033\['; ok $? "so does TERM=dumb"
run "roadmap diagnose samples/districts/milton.yaml --no-color"
ended; ! tmux capture-pane -t "$session" -ep | grep -q $'\033\['; ok $? "so does --no-color"
[ "$(roadmap diagnose samples/districts/milton.yaml 2>&1 | tr -cd '\033' | wc -c)" -eq 0 ]; ok $? "a pipe gets none"
[ "$(roadmap diagnose samples/districts/milton.yaml --color | tr -cd '\033' | wc -c)" -gt 0 ]; ok $? "--color brings them back"
[ -z "$(roadmap test personalized-learning 2>&1 >/dev/null)" ]; ok $? "a pipe gets no progress"

open 80
run "roadmap test personalized-learning"
wait_for '^Running the tests\.\.\.' 60; shown=$?
ended 0; ended=$?
[ "$ended" -eq 0 ] && ! tmux capture-pane -t "$session" -p | grep -q 'Running the tests'; ok $? "progress is wiped away at the end (seen while it ran: $([ $shown -eq 0 ] && echo yes || echo no))"

cp samples/districts/milton.yaml "$work/milton.yaml"
run "roadmap ask $work/milton.yaml"
wait_for '^> ?$'; say C-c
ended 130; ok $? "Ctrl-C ends with 130"
tmux capture-pane -t "$session" -p | grep -q 'note: Stopped. No file was left half written.'; ok $? "and says that nothing is half written"
cmp -s samples/districts/milton.yaml "$work/milton.yaml" && [ "$(ls -A "$work" | grep -c '\.new$')" -eq 0 ]; ok $? "and leaves the file as it was, and none beside it"

open 80
say "clear; source <(roadmap completions bash)" Enter; wait_for '^%'
say "clear" Enter
say "roadmap explai" Tab; wait_for 'roadmap explain'; say "samples/districts/milt" Tab; wait_for 'districts/milton'; say ".yaml devices-before-w" Tab
wait_for 'roadmap explain samples/districts/milton.yaml devices-before-why'; ok $? "bash completes commands, files and ids"
source <(roadmap completions bash)
completes() { # completes EXPECTED WORD...
    local expected=$1; shift
    COMP_WORDS=(roadmap "$@") COMP_CWORD=$# COMPREPLY=()
    _roadmap
    [ "${COMPREPLY[*]}" = "$expected" ]; ok $? "bash: $* -> $expected"
}
completes "text json" diagnose --format ""
completes "json" diagnose --format = j
completes "shared-vision=" what-if x.yaml --set shared-vis
completes "samples/districts" diagnose samples/dis
completes "pack rule practice district" new ""
if command -v fish >/dev/null; then
    fish --no-config -c 'roadmap completions fish | source; complete -C "roadmap explain x.yaml devices-before-w"' | grep -q '^devices-before-why'; ok $? "fish completes ids"
fi
if command -v zsh >/dev/null; then
    session=zsh
    tmux new-session -d -s zsh -x 100 -y 40 "env PS1='%# ' zsh -f"
    wait_for '^#|^%'
    say "autoload -Uz compinit; compinit -u -D; source <(roadmap completions zsh); clear; echo ready" Enter; wait_for '^ready'
    say "roadmap explain x.yaml devices-before-w" Tab; wait_for 'devices-before-why'; ok $? "zsh completes ids"
    say C-u; say "roadmap what-if x.yaml --set shared-vis" Tab; wait_for '--set shared-vision=$'; ok $? "zsh leaves no space behind a beginning"
fi

echo "1..$count"
echo "# pass $passed"
echo "# fail $((count - passed))"
[ "$passed" -eq "$count" ]
