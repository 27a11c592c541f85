# bash completion for roadmap
#   roadmap completions bash > ~/.local/share/bash-completion/completions/roadmap
# or, for this shell only:  source <(roadmap completions bash)

_roadmap() {
    local line current=${COMP_WORDS[COMP_CWORD]}
    local -a words=("${COMP_WORDS[@]:1:COMP_CWORD}")
    COMPREPLY=()
    # Bash takes an equals sign for a word.
    [[ $current == = ]] && current=
    while IFS= read -r line; do
        case $line in
            :files)
                while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
                compopt -o filenames 2>/dev/null
                ;;
            :folders)
                while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$current")
                compopt -o filenames 2>/dev/null
                ;;
            :nospace) compopt -o nospace 2>/dev/null ;;
            *)
                COMPREPLY+=("${line%%$'\t'*}")
                ;;
        esac
    done < <(roadmap complete -- "${words[@]}" 2>/dev/null)
}

complete -o nosort -F _roadmap roadmap 2>/dev/null || complete -F _roadmap roadmap
