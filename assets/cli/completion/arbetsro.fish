# fish completion for arbetsro. Made from the table of its verbs by `npm run cli-files`.
function __arbetsro_words
    set -l flag ''
    for word in (commandline -opc)[2..-1]
        if test -n "$flag"
            set flag ''
            continue
        end
        switch $word
            case --minutes
                set flag $word
            case '-*'
            case '*'
                echo $word
        end
    end
end
function __arbetsro_typed
    set -l words (__arbetsro_words)
    test "$words" = "$argv"
end
function __arbetsro_verb
    set -l words (__arbetsro_words)
    test "$words[1]" = "$argv[1]"
end
complete -c arbetsro -f
complete -c arbetsro -l json -d 'the answer for a program'
complete -c arbetsro -l help -d 'how the command is used'
complete -c arbetsro -n '__arbetsro_typed' -a status -d 'says where you stand: hours, pause, next break, why it is quiet'
complete -c arbetsro -n '__arbetsro_typed' -a doctor -d 'says the same as status --verbose: what each sensor says, and the last 50 decisions'
complete -c arbetsro -n '__arbetsro_typed' -a start -d 'starts the workday, at home unless told otherwise; starts the app when it is not running'
complete -c arbetsro -n '__arbetsro_typed' -a stop -d 'ends the workday and opens the close of the day'
complete -c arbetsro -n '__arbetsro_typed' -a pause -d 'begins a pause, other unless told otherwise'
complete -c arbetsro -n '__arbetsro_typed' -a resume -d 'ends the pause'
complete -c arbetsro -n '__arbetsro_typed' -a meeting -d 'begins a meeting, until you say unless told otherwise'
complete -c arbetsro -n '__arbetsro_typed' -a call -d 'answers "is the call still going on?"'
complete -c arbetsro -n '__arbetsro_typed' -a away -d 'answers "what did you do while you were away?"'
complete -c arbetsro -n '__arbetsro_typed' -a working -d 'answers "are you working?" after the stop; no is private'
complete -c arbetsro -n '__arbetsro_typed' -a break -d 'takes a break now, without a word the one that fits; the kind must be one of your rhythm\'s, and an own one goes by its name'
complete -c arbetsro -n '__arbetsro_typed' -a had -d 'says that you have just had a break'
complete -c arbetsro -n '__arbetsro_typed' -a postpone -d 'puts off the break that is coming up'
complete -c arbetsro -n '__arbetsro_typed' -a skip -d 'skips the break that is coming up'
complete -c arbetsro -n '__arbetsro_typed' -a leave -d 'leaves the break that is on the screen'
complete -c arbetsro -n '__arbetsro_typed' -a tick -d 'ticks what you had today'
complete -c arbetsro -n '__arbetsro_typed' -a day -d 'says what sort of day a date is, such as day ill 2026-11-24'
complete -c arbetsro -n '__arbetsro_typed' -a tip -d 'lists the tips with their ids; hidden ones and your own are marked'
complete -c arbetsro -n '__arbetsro_typed' -a activity -d 'lists the activities of the breaks with their ids'
complete -c arbetsro -n '__arbetsro_typed' -a content -d 'your own activities and tips as JSON, to a new file or to standard output'
complete -c arbetsro -n '__arbetsro_typed' -a calendar -d 'reads no calendar any more'
complete -c arbetsro -n '__arbetsro_typed' -a sign -d 'prints what the door sign says now; with --watch a line at each change, too, until you stop it (Ctrl-C) or the app ends'
complete -c arbetsro -n '__arbetsro_typed' -a open -d 'opens the home window; starts the app when it is not running'
complete -c arbetsro -n '__arbetsro_typed' -a quit -d 'ends the app; the workday stays open'
complete -c arbetsro -n '__arbetsro_typed' -a completion -d 'prints what lets the shell complete the words'
complete -c arbetsro -n '__arbetsro_typed' -a help -d 'prints how all of it is used, or one command; --help and -h do the same'
complete -c arbetsro -n '__arbetsro_typed' -a version -d 'prints which version this is; --version does the same'
complete -c arbetsro -n '__arbetsro_typed start' -a home
complete -c arbetsro -n '__arbetsro_typed start' -a office
complete -c arbetsro -n '__arbetsro_typed start' -a move
complete -c arbetsro -n '__arbetsro_typed pause' -a lunch
complete -c arbetsro -n '__arbetsro_typed pause' -a errand
complete -c arbetsro -n '__arbetsro_typed pause' -a other
complete -c arbetsro -n '__arbetsro_typed meeting' -a start -d 'begins a meeting, until you say unless told otherwise'
complete -c arbetsro -n '__arbetsro_typed meeting' -a end -d 'ends the meeting'
complete -c arbetsro -n '__arbetsro_typed meeting' -a break
complete -c arbetsro -n '__arbetsro_typed meeting' -a later
complete -c arbetsro -n '__arbetsro_typed meeting' -a still
complete -c arbetsro -n '__arbetsro_typed call' -a yes
complete -c arbetsro -n '__arbetsro_typed call' -a no
complete -c arbetsro -n '__arbetsro_typed away' -a lunch
complete -c arbetsro -n '__arbetsro_typed away' -a pause
complete -c arbetsro -n '__arbetsro_typed away' -a work
complete -c arbetsro -n '__arbetsro_typed working' -a yes
complete -c arbetsro -n '__arbetsro_typed working' -a no
complete -c arbetsro -n '__arbetsro_typed break' -a short
complete -c arbetsro -n '__arbetsro_typed break' -a movement
complete -c arbetsro -n '__arbetsro_typed break' -a often
complete -c arbetsro -n '__arbetsro_typed break' -a fika
complete -c arbetsro -n '__arbetsro_typed tick' -a air
complete -c arbetsro -n '__arbetsro_typed tick' -a contact
complete -c arbetsro -n '__arbetsro_typed tick' -a read-up
complete -c arbetsro -n '__arbetsro_typed tick' -a group-in
complete -c arbetsro -n '__arbetsro_typed tick' -a group-out
complete -c arbetsro -n '__arbetsro_typed day' -a work
complete -c arbetsro -n '__arbetsro_typed day' -a holiday
complete -c arbetsro -n '__arbetsro_typed day' -a ill
complete -c arbetsro -n '__arbetsro_typed day' -a care
complete -c arbetsro -n '__arbetsro_typed day' -a off
complete -c arbetsro -n '__arbetsro_typed day work' -a yesterday
complete -c arbetsro -n '__arbetsro_typed day work' -a today
complete -c arbetsro -n '__arbetsro_typed day work' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed day holiday' -a yesterday
complete -c arbetsro -n '__arbetsro_typed day holiday' -a today
complete -c arbetsro -n '__arbetsro_typed day holiday' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed day ill' -a yesterday
complete -c arbetsro -n '__arbetsro_typed day ill' -a today
complete -c arbetsro -n '__arbetsro_typed day ill' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed day care' -a yesterday
complete -c arbetsro -n '__arbetsro_typed day care' -a today
complete -c arbetsro -n '__arbetsro_typed day care' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed day off' -a yesterday
complete -c arbetsro -n '__arbetsro_typed day off' -a today
complete -c arbetsro -n '__arbetsro_typed day off' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed tip' -a hide -d 'does not show the tip any more; without an id the one on the screen'
complete -c arbetsro -n '__arbetsro_typed tip' -a restore -d 'shows the tip again'
complete -c arbetsro -n '__arbetsro_typed activity' -a hide -d 'does not show the activity any more'
complete -c arbetsro -n '__arbetsro_typed activity' -a restore -d 'shows the activity again'
complete -c arbetsro -n '__arbetsro_typed content' -a export -d 'your own activities and tips as JSON, to a new file or to standard output'
complete -c arbetsro -n '__arbetsro_typed content' -a import -d 'adds what such a file holds, and says what was not taken; changes nothing that is there'
complete -c arbetsro -n '__arbetsro_typed content export' -F
complete -c arbetsro -n '__arbetsro_typed content import' -F
complete -c arbetsro -n '__arbetsro_typed calendar' -a off -d 'reads no calendar any more'
complete -c arbetsro -n '__arbetsro_typed calendar' -F
complete -c arbetsro -n '__arbetsro_typed sign' -a open -d 'opens the window of the door sign; starts the app when it is not running'
complete -c arbetsro -n '__arbetsro_typed completion' -a bash
complete -c arbetsro -n '__arbetsro_typed completion' -a zsh
complete -c arbetsro -n '__arbetsro_typed completion' -a fish
complete -c arbetsro -n '__arbetsro_typed help' -a status
complete -c arbetsro -n '__arbetsro_typed help' -a doctor
complete -c arbetsro -n '__arbetsro_typed help' -a start
complete -c arbetsro -n '__arbetsro_typed help' -a stop
complete -c arbetsro -n '__arbetsro_typed help' -a pause
complete -c arbetsro -n '__arbetsro_typed help' -a resume
complete -c arbetsro -n '__arbetsro_typed help' -a meeting
complete -c arbetsro -n '__arbetsro_typed help' -a call
complete -c arbetsro -n '__arbetsro_typed help' -a away
complete -c arbetsro -n '__arbetsro_typed help' -a working
complete -c arbetsro -n '__arbetsro_typed help' -a break
complete -c arbetsro -n '__arbetsro_typed help' -a had
complete -c arbetsro -n '__arbetsro_typed help' -a postpone
complete -c arbetsro -n '__arbetsro_typed help' -a skip
complete -c arbetsro -n '__arbetsro_typed help' -a leave
complete -c arbetsro -n '__arbetsro_typed help' -a tick
complete -c arbetsro -n '__arbetsro_typed help' -a day
complete -c arbetsro -n '__arbetsro_typed help' -a tip
complete -c arbetsro -n '__arbetsro_typed help' -a activity
complete -c arbetsro -n '__arbetsro_typed help' -a content
complete -c arbetsro -n '__arbetsro_typed help' -a calendar
complete -c arbetsro -n '__arbetsro_typed help' -a sign
complete -c arbetsro -n '__arbetsro_typed help' -a open
complete -c arbetsro -n '__arbetsro_typed help' -a quit
complete -c arbetsro -n '__arbetsro_typed help' -a completion
complete -c arbetsro -n '__arbetsro_typed help' -a help
complete -c arbetsro -n '__arbetsro_typed help' -a version
complete -c arbetsro -n '__arbetsro_verb status' -l verbose -d 'says why a break comes or does not, too'
complete -c arbetsro -n '__arbetsro_verb pause' -l minutes -x -d 'so many minutes, 1 to 480'
complete -c arbetsro -n '__arbetsro_verb meeting' -l minutes -x -d 'so many minutes, 1 to 480'
complete -c arbetsro -n '__arbetsro_verb sign' -l watch -d 'a line at each change'
