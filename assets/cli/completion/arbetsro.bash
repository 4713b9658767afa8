# bash completion for arbetsro. Made from the table of its verbs by `npm run cli-files`.
_arbetsro() {
  local cur=${COMP_WORDS[COMP_CWORD]} typed='' flag='' words='' files='' word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -n $flag ]]; then flag=''; continue; fi
    case $word in
      --minutes) flag=$word ;;
      -*) ;;
      *) typed+=${typed:+ }$word ;;
    esac
  done
  case $flag in
    --minutes) : ;;
    *)
      if [[ $cur == -* ]]; then
        words='--json --help'
        case ${typed%% *} in
          status) words+=' --verbose' ;;
          pause) words+=' --minutes' ;;
          meeting) words+=' --minutes' ;;
          sign) words+=' --watch' ;;
        esac
      else
        case $typed in
          '') words='status doctor start stop pause resume meeting call away working break had postpone skip leave tick day tip activity content calendar sign open quit completion help version' ;;
          'start') words='home office move' ;;
          'pause') words='lunch errand other' ;;
          'meeting') words='start end break later still' ;;
          'call') words='yes no' ;;
          'away') words='lunch pause work' ;;
          'working') words='yes no' ;;
          'break') words='short movement often fika' ;;
          'tick') words='air contact read-up group-in group-out' ;;
          'day') words='work holiday ill care off' ;;
          'day work') words='yesterday today tomorrow' ;;
          'day holiday') words='yesterday today tomorrow' ;;
          'day ill') words='yesterday today tomorrow' ;;
          'day care') words='yesterday today tomorrow' ;;
          'day off') words='yesterday today tomorrow' ;;
          'tip') words='hide restore' ;;
          'activity') words='hide restore' ;;
          'content') words='export import' ;;
          'content export') words='' files=1 ;;
          'content import') words='' files=1 ;;
          'calendar') words='off' files=1 ;;
          'sign') words='open' ;;
          'completion') words='bash zsh fish' ;;
          'help') words='status doctor start stop pause resume meeting call away working break had postpone skip leave tick day tip activity content calendar sign open quit completion help version' ;;
        esac
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [[ -n $files && ${#COMPREPLY[@]} -eq 0 ]]; then compopt -o default 2>/dev/null; fi
}
complete -F _arbetsro arbetsro
