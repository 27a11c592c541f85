#compdef roadmap
# zsh completion for roadmap
#   roadmap completions zsh > "${fpath[1]}/_roadmap"
# or, for this shell only:  source <(roadmap completions zsh)

_roadmap() {
    local line value meaning paths=''
    local -a offered nospace
    while IFS= read -r line; do
        case $line in
            :files) paths=files ;;
            :folders) paths=folders ;;
            :nospace) nospace=(-S '') ;;
            *)
                value=${line%%$'\t'*}
                meaning=${line#$value}
                offered+=("${value//:/\\:}${meaning:+:${meaning#$'\t'}}")
                ;;
        esac
    done < <(roadmap complete -- "${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)
    (( $#offered )) && _describe -t values roadmap offered "${nospace[@]}"
    [[ $paths == files ]] && _files
    [[ $paths == folders ]] && _files -/
    return 0
}

if [[ $funcstack[1] == _roadmap ]]; then
    _roadmap "$@"
else
    compdef _roadmap roadmap
fi
