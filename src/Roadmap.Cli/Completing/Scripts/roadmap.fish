# fish completion for roadmap
#   roadmap completions fish > ~/.config/fish/completions/roadmap.fish
# or, for this shell only:  roadmap completions fish | source

function __roadmap_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in (roadmap complete -- $words[2..-1] "$current" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path "$current"
            case ':folders'
                __fish_complete_directories "$current"
            case ':*'
            case '*'
                echo $line
        end
    end
end

complete -c roadmap -f -a '(__roadmap_complete)'
