# bash completion for arbetsro. Made from the table of its verbs by `npm run cli-files`.
_arbetsro() {
  local cur=${COMP_WORDS[COMP_CWORD]} typed='' flag='' words='' files='' before='' word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    # Readline makes a word of its own of an equals sign.
    if [[ -n $flag && $word == '=' ]]; then continue; fi
    if [[ -n $flag ]]; then flag=''; continue; fi
    case $word in
      --minutes|--date|--at|--place|--output|--weight|--deadline|--role|--every) flag=$word ;;
      -*) ;;
      *) typed+=${typed:+ }$word ;;
    esac
  done
  if [[ $cur == '=' ]]; then cur=''; fi
  # Unless it was told not to.
  if [[ $cur == --*=* ]]; then flag=${cur%%=*} before=${cur%%=*}= cur=${cur#*=}; fi
  case $flag in
    --minutes) : ;;
    --date) words='today yesterday tomorrow' ;;
    --at) : ;;
    --place) words='home office move' ;;
    --output) files=1 ;;
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
          export) words+=' --output' ;;
          contact) words+=' --role --every' ;;
          sign) words+=' --watch' ;;
        esac
      else
        case $typed in
          '') words='status doctor start stop pause resume meeting repair call away working break had postpone skip leave gentler dismiss plan goal tick untick closeout change day light times summary week month year search export text contact agenda team tip activity guide content setting notice calendar policy sign watch open update quit completion help version' ;;
          'start') words='home office move' ;;
          'pause') words='lunch errand other extend' ;;
          'meeting') words='start end break later still' ;;
          'repair') words='continued' ;;
          'call') words='yes no' ;;
          'away') words='lunch pause work' ;;
          'working') words='yes no' ;;
          'break') words='short movement often fika' ;;
          'gentler') words='yes no' ;;
          'goal') words='list add done undo at move remove' ;;
          'plan') words='lunch air fika contact read-up end if place' ;;
          'plan lunch') words='off' ;;
          'plan air') words='off' ;;
          'plan fika') words='off' ;;
          'plan contact') words='off' ;;
          'plan read-up') words='off' ;;
          'plan end') words='off' ;;
          'plan if') words='off' ;;
          'tick') words='air contact read-up group-in group-out' ;;
          'untick') words='air contact read-up group-in group-out' ;;
          'closeout') words='done tomorrow worked change felt clear begin' ;;
          'closeout clear') words='done tomorrow worked change felt begin' ;;
          'change') words='keep done' ;;
          'day') words='work holiday ill care off yesterday today tomorrow' ;;
          'day work') words='yesterday today tomorrow' ;;
          'day holiday') words='yesterday today tomorrow' ;;
          'day ill') words='yesterday today tomorrow' ;;
          'day care') words='yesterday today tomorrow' ;;
          'day off') words='yesterday today tomorrow' ;;
          'light') words='yesterday today tomorrow' ;;
          'times') words='yesterday today tomorrow' ;;
          'summary') words='yesterday today tomorrow' ;;
          'week') words='yesterday today tomorrow' ;;
          'month') words='yesterday today tomorrow' ;;
          'year') words='yesterday today tomorrow' ;;
          'export') words='markdown pdf csv json calendar' ;;
          'export markdown') words='day week month all yesterday today tomorrow' ;;
          'export pdf') words='day week month all yesterday today tomorrow' ;;
          'export csv') words='day week month all yesterday today tomorrow' ;;
          'export json') words='day week month all yesterday today tomorrow' ;;
          'export calendar') words='day week month all yesterday today tomorrow' ;;
          'export markdown day') words='yesterday today tomorrow' ;;
          'export markdown week') words='yesterday today tomorrow' ;;
          'export markdown month') words='yesterday today tomorrow' ;;
          'export markdown all') words='yesterday today tomorrow' ;;
          'export pdf day') words='yesterday today tomorrow' ;;
          'export pdf week') words='yesterday today tomorrow' ;;
          'export pdf month') words='yesterday today tomorrow' ;;
          'export pdf all') words='yesterday today tomorrow' ;;
          'export csv day') words='yesterday today tomorrow' ;;
          'export csv week') words='yesterday today tomorrow' ;;
          'export csv month') words='yesterday today tomorrow' ;;
          'export csv all') words='yesterday today tomorrow' ;;
          'export json day') words='yesterday today tomorrow' ;;
          'export json week') words='yesterday today tomorrow' ;;
          'export json month') words='yesterday today tomorrow' ;;
          'export json all') words='yesterday today tomorrow' ;;
          'export calendar day') words='yesterday today tomorrow' ;;
          'export calendar week') words='yesterday today tomorrow' ;;
          'export calendar month') words='yesterday today tomorrow' ;;
          'export calendar all') words='yesterday today tomorrow' ;;
          'export markdown yesterday') words='yesterday today tomorrow' ;;
          'export markdown today') words='yesterday today tomorrow' ;;
          'export markdown tomorrow') words='yesterday today tomorrow' ;;
          'export pdf yesterday') words='yesterday today tomorrow' ;;
          'export pdf today') words='yesterday today tomorrow' ;;
          'export pdf tomorrow') words='yesterday today tomorrow' ;;
          'export csv yesterday') words='yesterday today tomorrow' ;;
          'export csv today') words='yesterday today tomorrow' ;;
          'export csv tomorrow') words='yesterday today tomorrow' ;;
          'export json yesterday') words='yesterday today tomorrow' ;;
          'export json today') words='yesterday today tomorrow' ;;
          'export json tomorrow') words='yesterday today tomorrow' ;;
          'export calendar yesterday') words='yesterday today tomorrow' ;;
          'export calendar today') words='yesterday today tomorrow' ;;
          'export calendar tomorrow') words='yesterday today tomorrow' ;;
          'text') words='questions agenda at-work off-work' ;;
          'contact') words='list talked add remove' ;;
          'agenda') words='list add done undo remove' ;;
          'team') words='list talked untalked' ;;
          'tip') words='hide restore add remove' ;;
          'activity') words='hide restore remove' ;;
          'guide') words='list show' ;;
          'content') words='export import' ;;
          'content export') words='' files=1 ;;
          'content import') words='' files=1 ;;
          'setting') words='language theme zoom hours.monday hours.tuesday hours.wednesday hours.thursday hours.friday hours.saturday hours.sunday lunch.at lunch.minutes slots.air slots.contact slots.readUp slots.groupIn slots.groupOut breaks.on breaks.profile breaks.fika breaks.strict breaks.showWithoutCallSense reminders.lunch reminders.air reminders.readUp reminders.groupIn reminders.groupOut reminders.midday reminders.contact reminders.windDown reminders.plannedEnd reminders.rest reminders.seasonCheck reminders.checkIn shortcuts.day shortcuts.break shortcuts.pause boundary.suggestStart boundary.afterHours boundary.eveningRest boundary.flex boundary.shutdownStops light.glareHint light.duskHint activities.seatedOnly activities.noStretching activities.littleSpace period tips sound startAtLogin updates manager personNotes' ;;
          'notice') words='dismiss' ;;
          'calendar') words='off' files=1 ;;
          'sign') words='open' ;;
          'open') words='welcome today plan closeout look-back people workplace manager content settings data diagnostics accessibility workplace/season handbook' ;;
          'open handbook') words='index first-day workday breaks light-and-desk people looking-back your-data when-strange keyboard settings manager it-rollout it-data-protection it-accessibility contributor' ;;
          'update') words='look now later skip' ;;
          'completion') words='bash zsh fish' ;;
          'help') words='status doctor start stop pause resume meeting repair call away working break had postpone skip leave gentler dismiss plan goal tick untick closeout change day light times summary week month year search export text contact agenda team tip activity guide content setting notice calendar policy sign watch open update quit completion help version' ;;
        esac
      fi ;;
  esac
  COMPREPLY=($(compgen -P "$before" -W "$words" -- "$cur"))
  if [[ -n $files && ${#COMPREPLY[@]} -eq 0 ]]; then compopt -o default 2>/dev/null; fi
}
complete -F _arbetsro arbetsro
