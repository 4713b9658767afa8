# bash completion for arbetsro. Made from the table of its verbs by `npm run cli-files`.
_arbetsro() {
  local cur=${COMP_WORDS[COMP_CWORD]} typed='' flag='' words='' files='' word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -n $flag ]]; then flag=''; continue; fi
    case $word in
      --minutes|--date|--at|--place|--weight|--deadline|--role|--every) flag=$word ;;
      -*) ;;
      *) typed+=${typed:+ }$word ;;
    esac
  done
  case $flag in
    --minutes) : ;;
    --date) words='today yesterday tomorrow' ;;
    --at) : ;;
    --place) words='home office move' ;;
    --weight) words='heavy light' ;;
    --deadline) words='today yesterday tomorrow' ;;
    --role) : ;;
    --every) : ;;
    *)
      if [[ $cur == -* ]]; then
        words='--json --help'
        case ${typed%% *} in
          status) words+=' --verbose' ;;
          pause) words+=' --minutes' ;;
          meeting) words+=' --minutes' ;;
          plan) words+=' --minutes' ;;
          goal) words+=' --if-time --weight --deadline --at' ;;
          closeout) words+=' --date --append --at --place' ;;
          change) words+=' --date' ;;
          times) words+=' --place' ;;
          contact) words+=' --role --every' ;;
          sign) words+=' --watch' ;;
        esac
      else
        case $typed in
          '') words='status doctor start stop pause resume meeting repair call away working break had postpone skip leave gentler dismiss plan goal tick untick closeout change day times contact agenda team tip activity content setting notice calendar sign open quit completion help version' ;;
          'start') words='home office move' ;;
          'pause') words='lunch errand other extend' ;;
          'meeting') words='start end break later still' ;;
          'repair') words='continued' ;;
          'call') words='yes no' ;;
          'away') words='lunch pause work' ;;
          'working') words='yes no' ;;
          'break') words='short movement often fika' ;;
          'gentler') words='yes no' ;;
          'plan') words='lunch air fika contact read-up end if place' ;;
          'plan lunch') words='off' ;;
          'plan air') words='off' ;;
          'plan fika') words='off' ;;
          'plan contact') words='off' ;;
          'plan read-up') words='off' ;;
          'plan end') words='off' ;;
          'plan if') words='off' ;;
          'goal') words='add done undo at move remove' ;;
          'tick') words='air contact read-up group-in group-out' ;;
          'untick') words='air contact read-up group-in group-out' ;;
          'closeout') words='done tomorrow worked change felt clear begin' ;;
          'closeout clear') words='done tomorrow worked change felt' ;;
          'change') words='keep done' ;;
          'day') words='work holiday ill care off' ;;
          'day work') words='yesterday today tomorrow' ;;
          'day holiday') words='yesterday today tomorrow' ;;
          'day ill') words='yesterday today tomorrow' ;;
          'day care') words='yesterday today tomorrow' ;;
          'day off') words='yesterday today tomorrow' ;;
          'times') words='yesterday today tomorrow' ;;
          'contact') words='talked add remove' ;;
          'agenda') words='add done undo remove' ;;
          'team') words='talked untalked' ;;
          'tip') words='hide restore add remove' ;;
          'activity') words='hide restore remove' ;;
          'content') words='export import' ;;
          'content export') words='' files=1 ;;
          'content import') words='' files=1 ;;
          'setting') words='language theme hours.monday hours.tuesday hours.wednesday hours.thursday hours.friday hours.saturday hours.sunday lunch.at lunch.minutes slots.air slots.contact slots.readUp slots.groupIn slots.groupOut breaks.on breaks.profile breaks.fika breaks.strict breaks.showWithoutCallSense reminders.lunch reminders.air reminders.readUp reminders.groupIn reminders.groupOut reminders.midday reminders.contact reminders.windDown reminders.plannedEnd reminders.rest reminders.seasonCheck reminders.checkIn boundary.suggestStart boundary.afterHours boundary.eveningRest boundary.flex boundary.shutdownStops light.glareHint light.duskHint activities.seatedOnly activities.noStretching activities.littleSpace period tips sound startAtLogin updates manager personNotes' ;;
          'notice') words='dismiss' ;;
          'calendar') words='off' files=1 ;;
          'sign') words='open' ;;
          'open') words='welcome today plan closeout look-back people workplace manager content settings data diagnostics accessibility workplace/season' ;;
          'completion') words='bash zsh fish' ;;
          'help') words='status doctor start stop pause resume meeting repair call away working break had postpone skip leave gentler dismiss plan goal tick untick closeout change day times contact agenda team tip activity content setting notice calendar sign open quit completion help version' ;;
        esac
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [[ -n $files && ${#COMPREPLY[@]} -eq 0 ]]; then compopt -o default 2>/dev/null; fi
}
complete -F _arbetsro arbetsro
