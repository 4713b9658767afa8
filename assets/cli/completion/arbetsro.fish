# fish completion for arbetsro. Made from the table of its verbs by `npm run cli-files`.
function __arbetsro_words
    set -l flag ''
    for word in (commandline -opc)[2..-1]
        if test -n "$flag"
            set flag ''
            continue
        end
        switch $word
            case --minutes --date --at --place --output --weight --deadline --role --every
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
complete -c arbetsro -n '__arbetsro_typed' -a repair -d 'answers when the day ended that nobody ended: as the question has it, or at another time of day'
complete -c arbetsro -n '__arbetsro_typed' -a call -d 'answers "is the call still going on?"'
complete -c arbetsro -n '__arbetsro_typed' -a away -d 'answers "what did you do while you were away?"'
complete -c arbetsro -n '__arbetsro_typed' -a working -d 'answers "are you working?" after the stop; no is private'
complete -c arbetsro -n '__arbetsro_typed' -a break -d 'takes a break now, without a word the one that fits; the kind must be one of your rhythm\'s, and an own one goes by its name'
complete -c arbetsro -n '__arbetsro_typed' -a had -d 'says that you have just had a break'
complete -c arbetsro -n '__arbetsro_typed' -a postpone -d 'puts off the break that is coming up'
complete -c arbetsro -n '__arbetsro_typed' -a skip -d 'skips the break that is coming up'
complete -c arbetsro -n '__arbetsro_typed' -a leave -d 'leaves the break that is on the screen'
complete -c arbetsro -n '__arbetsro_typed' -a gentler -d 'answers the offer of a gentler rhythm'
complete -c arbetsro -n '__arbetsro_typed' -a dismiss -d 'takes the tip or the reminder off the screen'
complete -c arbetsro -n '__arbetsro_typed' -a plan -d 'shows the plan of the day, the goals with their numbers'
complete -c arbetsro -n '__arbetsro_typed' -a goal -d 'shows the same as plan'
complete -c arbetsro -n '__arbetsro_typed' -a tick -d 'ticks what you had today'
complete -c arbetsro -n '__arbetsro_typed' -a untick -d 'takes that tick away'
complete -c arbetsro -n '__arbetsro_typed' -a closeout -d 'shows your own words in the close-out of the day'
complete -c arbetsro -n '__arbetsro_typed' -a change -d 'lists what you wanted to change, the latest first'
complete -c arbetsro -n '__arbetsro_typed' -a day -d 'says what sort of day a date is, such as day ill 2026-11-24'
complete -c arbetsro -n '__arbetsro_typed' -a light -d 'when the sun rises and sets, and when it gets in the way at the desk'
complete -c arbetsro -n '__arbetsro_typed' -a times -d 'sets the times of a day in place of those on record, such as times yesterday 8-12 12:45-16:30 errand=14-14:20'
complete -c arbetsro -n '__arbetsro_typed' -a summary -d 'the day as text to take along: the figures and your own words'
complete -c arbetsro -n '__arbetsro_typed' -a week -d 'the sums and days of the week; DATE is a day of it'
complete -c arbetsro -n '__arbetsro_typed' -a month -d 'the sums and days of the month'
complete -c arbetsro -n '__arbetsro_typed' -a year -d 'the sums of the year, week by week'
complete -c arbetsro -n '__arbetsro_typed' -a search -d 'looks through your goals and close-outs, all years; all words must stand in the same text'
complete -c arbetsro -n '__arbetsro_typed' -a export -d 'writes the days out, all of them unless told otherwise; pdf needs --output, and calendar is the fixed points of a usual week'
complete -c arbetsro -n '__arbetsro_typed' -a text -d 'one of the app\'s own texts: questions to the manager about the goals, what is to be brought up, the sentences on being at work and off'
complete -c arbetsro -n '__arbetsro_typed' -a contact -d 'lists those to stay in touch with; a star marks whom it may be time to hear from'
complete -c arbetsro -n '__arbetsro_typed' -a agenda -d 'lists what you want to bring up with your manager'
complete -c arbetsro -n '__arbetsro_typed' -a team -d 'lists whom you check in with as a manager'
complete -c arbetsro -n '__arbetsro_typed' -a tip -d 'lists the tips with their ids; hidden ones and your own are marked'
complete -c arbetsro -n '__arbetsro_typed' -a activity -d 'lists the activities of the breaks with their ids'
complete -c arbetsro -n '__arbetsro_typed' -a guide -d 'lists the guides that you filled in, with their ids'
complete -c arbetsro -n '__arbetsro_typed' -a content -d 'your own activities and tips as JSON, to a new file or to standard output'
complete -c arbetsro -n '__arbetsro_typed' -a setting -d 'shows the settings, or one of them, and what they can be'
complete -c arbetsro -n '__arbetsro_typed' -a notice -d 'shows notices about your data'
complete -c arbetsro -n '__arbetsro_typed' -a calendar -d 'shows which calendar is read, and how that goes'
complete -c arbetsro -n '__arbetsro_typed' -a policy -d 'prints what your organisation has set on this machine'
complete -c arbetsro -n '__arbetsro_typed' -a sign -d 'prints what the door sign says now; with --watch a line at each change, too, until you stop it (Ctrl-C) or the app ends'
complete -c arbetsro -n '__arbetsro_typed' -a watch -d 'a line at each event: start, stop, pause, break, call; until you stop it (Ctrl-C) or the app ends'
complete -c arbetsro -n '__arbetsro_typed' -a open -d 'opens the home window, on a page if one is named; starts the app when it is not running'
complete -c arbetsro -n '__arbetsro_typed' -a update -d 'prints which version this is, where newer ones come from and what is known of them'
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
complete -c arbetsro -n '__arbetsro_typed pause' -a extend -d 'makes the pause longer, by ten minutes unless told otherwise'
complete -c arbetsro -n '__arbetsro_typed meeting' -a start -d 'begins a meeting, until you say unless told otherwise'
complete -c arbetsro -n '__arbetsro_typed meeting' -a end -d 'ends the meeting'
complete -c arbetsro -n '__arbetsro_typed meeting' -a break
complete -c arbetsro -n '__arbetsro_typed meeting' -a later
complete -c arbetsro -n '__arbetsro_typed meeting' -a still
complete -c arbetsro -n '__arbetsro_typed repair' -a continued -d 'answers that work went on all the time'
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
complete -c arbetsro -n '__arbetsro_typed gentler' -a yes
complete -c arbetsro -n '__arbetsro_typed gentler' -a no
complete -c arbetsro -n '__arbetsro_typed goal' -a list -d 'shows the same as plan'
complete -c arbetsro -n '__arbetsro_typed goal' -a add -d 'adds a goal; where there is no plan it begins as the window proposes'
complete -c arbetsro -n '__arbetsro_typed goal' -a done
complete -c arbetsro -n '__arbetsro_typed goal' -a undo
complete -c arbetsro -n '__arbetsro_typed goal' -a at -d 'says at what time of day the goal is to be done'
complete -c arbetsro -n '__arbetsro_typed goal' -a move -d 'moves the goal to those for if there is time, or to the day\'s own'
complete -c arbetsro -n '__arbetsro_typed goal' -a remove -d 'takes the goal out of the plan'
complete -c arbetsro -n '__arbetsro_typed plan' -a lunch -d 'says when lunch begins and how long it lasts'
complete -c arbetsro -n '__arbetsro_typed plan' -a air
complete -c arbetsro -n '__arbetsro_typed plan' -a fika
complete -c arbetsro -n '__arbetsro_typed plan' -a contact
complete -c arbetsro -n '__arbetsro_typed plan' -a read-up
complete -c arbetsro -n '__arbetsro_typed plan' -a end
complete -c arbetsro -n '__arbetsro_typed plan' -a if -d 'takes away the line for when something gets in the way'
complete -c arbetsro -n '__arbetsro_typed plan' -a place -d 'gives the goals without a time one, by how heavy they are'
complete -c arbetsro -n '__arbetsro_typed plan lunch' -a off -d 'says when lunch begins and how long it lasts'
complete -c arbetsro -n '__arbetsro_typed plan air' -a off -d 'says when you get out, have fika, talk to somebody, read up, or stop'
complete -c arbetsro -n '__arbetsro_typed plan fika' -a off -d 'says when you get out, have fika, talk to somebody, read up, or stop'
complete -c arbetsro -n '__arbetsro_typed plan contact' -a off -d 'says when you get out, have fika, talk to somebody, read up, or stop'
complete -c arbetsro -n '__arbetsro_typed plan read-up' -a off -d 'says when you get out, have fika, talk to somebody, read up, or stop'
complete -c arbetsro -n '__arbetsro_typed plan end' -a off -d 'says when you get out, have fika, talk to somebody, read up, or stop'
complete -c arbetsro -n '__arbetsro_typed plan if' -a off -d 'takes away the line for when something gets in the way'
complete -c arbetsro -n '__arbetsro_typed tick' -a air
complete -c arbetsro -n '__arbetsro_typed tick' -a contact
complete -c arbetsro -n '__arbetsro_typed tick' -a read-up
complete -c arbetsro -n '__arbetsro_typed tick' -a group-in
complete -c arbetsro -n '__arbetsro_typed tick' -a group-out
complete -c arbetsro -n '__arbetsro_typed untick' -a air
complete -c arbetsro -n '__arbetsro_typed untick' -a contact
complete -c arbetsro -n '__arbetsro_typed untick' -a read-up
complete -c arbetsro -n '__arbetsro_typed untick' -a group-in
complete -c arbetsro -n '__arbetsro_typed untick' -a group-out
complete -c arbetsro -n '__arbetsro_typed closeout' -a done
complete -c arbetsro -n '__arbetsro_typed closeout' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed closeout' -a worked
complete -c arbetsro -n '__arbetsro_typed closeout' -a change
complete -c arbetsro -n '__arbetsro_typed closeout' -a felt
complete -c arbetsro -n '__arbetsro_typed closeout' -a clear -d 'empties a field of the close-out'
complete -c arbetsro -n '__arbetsro_typed closeout' -a begin -d 'says how, when and where the next day begins; what is not said stays as it was'
complete -c arbetsro -n '__arbetsro_typed closeout clear' -a done
complete -c arbetsro -n '__arbetsro_typed closeout clear' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed closeout clear' -a worked
complete -c arbetsro -n '__arbetsro_typed closeout clear' -a change
complete -c arbetsro -n '__arbetsro_typed closeout clear' -a felt
complete -c arbetsro -n '__arbetsro_typed closeout clear' -a begin -d 'takes away how, when and where the next day begins'
complete -c arbetsro -n '__arbetsro_typed change' -a keep
complete -c arbetsro -n '__arbetsro_typed change' -a done
complete -c arbetsro -n '__arbetsro_typed day' -a work
complete -c arbetsro -n '__arbetsro_typed day' -a holiday
complete -c arbetsro -n '__arbetsro_typed day' -a ill
complete -c arbetsro -n '__arbetsro_typed day' -a care
complete -c arbetsro -n '__arbetsro_typed day' -a off
complete -c arbetsro -n '__arbetsro_typed day' -a yesterday
complete -c arbetsro -n '__arbetsro_typed day' -a today
complete -c arbetsro -n '__arbetsro_typed day' -a tomorrow
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
complete -c arbetsro -n '__arbetsro_typed light' -a yesterday
complete -c arbetsro -n '__arbetsro_typed light' -a today
complete -c arbetsro -n '__arbetsro_typed light' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed times' -a yesterday
complete -c arbetsro -n '__arbetsro_typed times' -a today
complete -c arbetsro -n '__arbetsro_typed times' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed summary' -a yesterday
complete -c arbetsro -n '__arbetsro_typed summary' -a today
complete -c arbetsro -n '__arbetsro_typed summary' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed week' -a yesterday
complete -c arbetsro -n '__arbetsro_typed week' -a today
complete -c arbetsro -n '__arbetsro_typed week' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed month' -a yesterday
complete -c arbetsro -n '__arbetsro_typed month' -a today
complete -c arbetsro -n '__arbetsro_typed month' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed year' -a yesterday
complete -c arbetsro -n '__arbetsro_typed year' -a today
complete -c arbetsro -n '__arbetsro_typed year' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export' -a markdown
complete -c arbetsro -n '__arbetsro_typed export' -a pdf
complete -c arbetsro -n '__arbetsro_typed export' -a csv
complete -c arbetsro -n '__arbetsro_typed export' -a json
complete -c arbetsro -n '__arbetsro_typed export' -a calendar
complete -c arbetsro -n '__arbetsro_typed export markdown' -a day
complete -c arbetsro -n '__arbetsro_typed export markdown' -a week
complete -c arbetsro -n '__arbetsro_typed export markdown' -a month
complete -c arbetsro -n '__arbetsro_typed export markdown' -a all
complete -c arbetsro -n '__arbetsro_typed export markdown' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export markdown' -a today
complete -c arbetsro -n '__arbetsro_typed export markdown' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export pdf' -a day
complete -c arbetsro -n '__arbetsro_typed export pdf' -a week
complete -c arbetsro -n '__arbetsro_typed export pdf' -a month
complete -c arbetsro -n '__arbetsro_typed export pdf' -a all
complete -c arbetsro -n '__arbetsro_typed export pdf' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export pdf' -a today
complete -c arbetsro -n '__arbetsro_typed export pdf' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export csv' -a day
complete -c arbetsro -n '__arbetsro_typed export csv' -a week
complete -c arbetsro -n '__arbetsro_typed export csv' -a month
complete -c arbetsro -n '__arbetsro_typed export csv' -a all
complete -c arbetsro -n '__arbetsro_typed export csv' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export csv' -a today
complete -c arbetsro -n '__arbetsro_typed export csv' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export json' -a day
complete -c arbetsro -n '__arbetsro_typed export json' -a week
complete -c arbetsro -n '__arbetsro_typed export json' -a month
complete -c arbetsro -n '__arbetsro_typed export json' -a all
complete -c arbetsro -n '__arbetsro_typed export json' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export json' -a today
complete -c arbetsro -n '__arbetsro_typed export json' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export calendar' -a day
complete -c arbetsro -n '__arbetsro_typed export calendar' -a week
complete -c arbetsro -n '__arbetsro_typed export calendar' -a month
complete -c arbetsro -n '__arbetsro_typed export calendar' -a all
complete -c arbetsro -n '__arbetsro_typed export calendar' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export calendar' -a today
complete -c arbetsro -n '__arbetsro_typed export calendar' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export markdown day' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export markdown day' -a today
complete -c arbetsro -n '__arbetsro_typed export markdown day' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export markdown week' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export markdown week' -a today
complete -c arbetsro -n '__arbetsro_typed export markdown week' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export markdown month' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export markdown month' -a today
complete -c arbetsro -n '__arbetsro_typed export markdown month' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export markdown all' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export markdown all' -a today
complete -c arbetsro -n '__arbetsro_typed export markdown all' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export pdf day' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export pdf day' -a today
complete -c arbetsro -n '__arbetsro_typed export pdf day' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export pdf week' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export pdf week' -a today
complete -c arbetsro -n '__arbetsro_typed export pdf week' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export pdf month' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export pdf month' -a today
complete -c arbetsro -n '__arbetsro_typed export pdf month' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export pdf all' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export pdf all' -a today
complete -c arbetsro -n '__arbetsro_typed export pdf all' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export csv day' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export csv day' -a today
complete -c arbetsro -n '__arbetsro_typed export csv day' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export csv week' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export csv week' -a today
complete -c arbetsro -n '__arbetsro_typed export csv week' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export csv month' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export csv month' -a today
complete -c arbetsro -n '__arbetsro_typed export csv month' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export csv all' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export csv all' -a today
complete -c arbetsro -n '__arbetsro_typed export csv all' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export json day' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export json day' -a today
complete -c arbetsro -n '__arbetsro_typed export json day' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export json week' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export json week' -a today
complete -c arbetsro -n '__arbetsro_typed export json week' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export json month' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export json month' -a today
complete -c arbetsro -n '__arbetsro_typed export json month' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export json all' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export json all' -a today
complete -c arbetsro -n '__arbetsro_typed export json all' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export calendar day' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export calendar day' -a today
complete -c arbetsro -n '__arbetsro_typed export calendar day' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export calendar week' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export calendar week' -a today
complete -c arbetsro -n '__arbetsro_typed export calendar week' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export calendar month' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export calendar month' -a today
complete -c arbetsro -n '__arbetsro_typed export calendar month' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export calendar all' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export calendar all' -a today
complete -c arbetsro -n '__arbetsro_typed export calendar all' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export markdown yesterday' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export markdown yesterday' -a today
complete -c arbetsro -n '__arbetsro_typed export markdown yesterday' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export markdown today' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export markdown today' -a today
complete -c arbetsro -n '__arbetsro_typed export markdown today' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export markdown tomorrow' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export markdown tomorrow' -a today
complete -c arbetsro -n '__arbetsro_typed export markdown tomorrow' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export pdf yesterday' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export pdf yesterday' -a today
complete -c arbetsro -n '__arbetsro_typed export pdf yesterday' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export pdf today' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export pdf today' -a today
complete -c arbetsro -n '__arbetsro_typed export pdf today' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export pdf tomorrow' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export pdf tomorrow' -a today
complete -c arbetsro -n '__arbetsro_typed export pdf tomorrow' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export csv yesterday' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export csv yesterday' -a today
complete -c arbetsro -n '__arbetsro_typed export csv yesterday' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export csv today' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export csv today' -a today
complete -c arbetsro -n '__arbetsro_typed export csv today' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export csv tomorrow' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export csv tomorrow' -a today
complete -c arbetsro -n '__arbetsro_typed export csv tomorrow' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export json yesterday' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export json yesterday' -a today
complete -c arbetsro -n '__arbetsro_typed export json yesterday' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export json today' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export json today' -a today
complete -c arbetsro -n '__arbetsro_typed export json today' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export json tomorrow' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export json tomorrow' -a today
complete -c arbetsro -n '__arbetsro_typed export json tomorrow' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export calendar yesterday' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export calendar yesterday' -a today
complete -c arbetsro -n '__arbetsro_typed export calendar yesterday' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export calendar today' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export calendar today' -a today
complete -c arbetsro -n '__arbetsro_typed export calendar today' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed export calendar tomorrow' -a yesterday
complete -c arbetsro -n '__arbetsro_typed export calendar tomorrow' -a today
complete -c arbetsro -n '__arbetsro_typed export calendar tomorrow' -a tomorrow
complete -c arbetsro -n '__arbetsro_typed text' -a questions
complete -c arbetsro -n '__arbetsro_typed text' -a agenda
complete -c arbetsro -n '__arbetsro_typed text' -a at-work
complete -c arbetsro -n '__arbetsro_typed text' -a off-work
complete -c arbetsro -n '__arbetsro_typed contact' -a list -d 'lists those to stay in touch with; a star marks whom it may be time to hear from'
complete -c arbetsro -n '__arbetsro_typed contact' -a talked -d 'says that you talked today; the beginning of the name will do'
complete -c arbetsro -n '__arbetsro_typed contact' -a add -d 'adds a person; ways to reach them are written in the window'
complete -c arbetsro -n '__arbetsro_typed contact' -a remove -d 'takes a person away'
complete -c arbetsro -n '__arbetsro_typed agenda' -a list -d 'lists what you want to bring up with your manager'
complete -c arbetsro -n '__arbetsro_typed agenda' -a add -d 'adds something to bring up with your manager'
complete -c arbetsro -n '__arbetsro_typed agenda' -a done
complete -c arbetsro -n '__arbetsro_typed agenda' -a undo
complete -c arbetsro -n '__arbetsro_typed agenda' -a remove -d 'takes a line away'
complete -c arbetsro -n '__arbetsro_typed team' -a list -d 'lists whom you check in with as a manager'
complete -c arbetsro -n '__arbetsro_typed team' -a talked
complete -c arbetsro -n '__arbetsro_typed team' -a untalked
complete -c arbetsro -n '__arbetsro_typed tip' -a hide -d 'does not show the tip any more; without an id the one on the screen'
complete -c arbetsro -n '__arbetsro_typed tip' -a restore -d 'shows the tip again'
complete -c arbetsro -n '__arbetsro_typed tip' -a add -d 'adds a tip of your own'
complete -c arbetsro -n '__arbetsro_typed tip' -a remove -d 'takes a tip of your own away'
complete -c arbetsro -n '__arbetsro_typed activity' -a hide -d 'does not show the activity any more'
complete -c arbetsro -n '__arbetsro_typed activity' -a restore -d 'shows the activity again'
complete -c arbetsro -n '__arbetsro_typed activity' -a remove -d 'takes an activity of your own away'
complete -c arbetsro -n '__arbetsro_typed guide' -a list -d 'lists the guides that you filled in, with their ids'
complete -c arbetsro -n '__arbetsro_typed guide' -a show -d 'shows a guide as it was filled in; it is filled in in the window'
complete -c arbetsro -n '__arbetsro_typed content' -a export -d 'your own activities and tips as JSON, to a new file or to standard output'
complete -c arbetsro -n '__arbetsro_typed content' -a import -d 'adds what such a file holds, and says what was not taken; changes nothing that is there'
complete -c arbetsro -n '__arbetsro_typed content export' -F
complete -c arbetsro -n '__arbetsro_typed content import' -F
complete -c arbetsro -n '__arbetsro_typed setting' -a language
complete -c arbetsro -n '__arbetsro_typed setting' -a theme
complete -c arbetsro -n '__arbetsro_typed setting' -a zoom
complete -c arbetsro -n '__arbetsro_typed setting' -a hours.monday
complete -c arbetsro -n '__arbetsro_typed setting' -a hours.tuesday
complete -c arbetsro -n '__arbetsro_typed setting' -a hours.wednesday
complete -c arbetsro -n '__arbetsro_typed setting' -a hours.thursday
complete -c arbetsro -n '__arbetsro_typed setting' -a hours.friday
complete -c arbetsro -n '__arbetsro_typed setting' -a hours.saturday
complete -c arbetsro -n '__arbetsro_typed setting' -a hours.sunday
complete -c arbetsro -n '__arbetsro_typed setting' -a lunch.at
complete -c arbetsro -n '__arbetsro_typed setting' -a lunch.minutes
complete -c arbetsro -n '__arbetsro_typed setting' -a slots.air
complete -c arbetsro -n '__arbetsro_typed setting' -a slots.contact
complete -c arbetsro -n '__arbetsro_typed setting' -a slots.readUp
complete -c arbetsro -n '__arbetsro_typed setting' -a slots.groupIn
complete -c arbetsro -n '__arbetsro_typed setting' -a slots.groupOut
complete -c arbetsro -n '__arbetsro_typed setting' -a breaks.on
complete -c arbetsro -n '__arbetsro_typed setting' -a breaks.profile
complete -c arbetsro -n '__arbetsro_typed setting' -a breaks.fika
complete -c arbetsro -n '__arbetsro_typed setting' -a breaks.strict
complete -c arbetsro -n '__arbetsro_typed setting' -a breaks.showWithoutCallSense
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.lunch
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.air
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.readUp
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.groupIn
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.groupOut
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.midday
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.contact
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.windDown
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.plannedEnd
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.rest
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.seasonCheck
complete -c arbetsro -n '__arbetsro_typed setting' -a reminders.checkIn
complete -c arbetsro -n '__arbetsro_typed setting' -a shortcuts.day
complete -c arbetsro -n '__arbetsro_typed setting' -a shortcuts.break
complete -c arbetsro -n '__arbetsro_typed setting' -a shortcuts.pause
complete -c arbetsro -n '__arbetsro_typed setting' -a boundary.suggestStart
complete -c arbetsro -n '__arbetsro_typed setting' -a boundary.afterHours
complete -c arbetsro -n '__arbetsro_typed setting' -a boundary.eveningRest
complete -c arbetsro -n '__arbetsro_typed setting' -a boundary.flex
complete -c arbetsro -n '__arbetsro_typed setting' -a boundary.shutdownStops
complete -c arbetsro -n '__arbetsro_typed setting' -a light.glareHint
complete -c arbetsro -n '__arbetsro_typed setting' -a light.duskHint
complete -c arbetsro -n '__arbetsro_typed setting' -a activities.seatedOnly
complete -c arbetsro -n '__arbetsro_typed setting' -a activities.noStretching
complete -c arbetsro -n '__arbetsro_typed setting' -a activities.littleSpace
complete -c arbetsro -n '__arbetsro_typed setting' -a period
complete -c arbetsro -n '__arbetsro_typed setting' -a tips
complete -c arbetsro -n '__arbetsro_typed setting' -a sound
complete -c arbetsro -n '__arbetsro_typed setting' -a startAtLogin
complete -c arbetsro -n '__arbetsro_typed setting' -a updates
complete -c arbetsro -n '__arbetsro_typed setting' -a manager
complete -c arbetsro -n '__arbetsro_typed setting' -a personNotes
complete -c arbetsro -n '__arbetsro_typed notice' -a dismiss -d 'takes a notice about your data away, by what notice calls it'
complete -c arbetsro -n '__arbetsro_typed calendar' -a off -d 'reads no calendar any more'
complete -c arbetsro -n '__arbetsro_typed calendar' -F
complete -c arbetsro -n '__arbetsro_typed sign' -a open -d 'opens the window of the door sign; starts the app when it is not running'
complete -c arbetsro -n '__arbetsro_typed open' -a welcome
complete -c arbetsro -n '__arbetsro_typed open' -a today
complete -c arbetsro -n '__arbetsro_typed open' -a plan
complete -c arbetsro -n '__arbetsro_typed open' -a closeout
complete -c arbetsro -n '__arbetsro_typed open' -a look-back
complete -c arbetsro -n '__arbetsro_typed open' -a people
complete -c arbetsro -n '__arbetsro_typed open' -a workplace
complete -c arbetsro -n '__arbetsro_typed open' -a manager
complete -c arbetsro -n '__arbetsro_typed open' -a content
complete -c arbetsro -n '__arbetsro_typed open' -a settings
complete -c arbetsro -n '__arbetsro_typed open' -a data
complete -c arbetsro -n '__arbetsro_typed open' -a diagnostics
complete -c arbetsro -n '__arbetsro_typed open' -a accessibility
complete -c arbetsro -n '__arbetsro_typed open' -a workplace/season
complete -c arbetsro -n '__arbetsro_typed open' -a handbook -d 'opens the handbook, on a page such as keyboard if one is named; starts the app when it is not running'
complete -c arbetsro -n '__arbetsro_typed open handbook' -a index
complete -c arbetsro -n '__arbetsro_typed open handbook' -a first-day
complete -c arbetsro -n '__arbetsro_typed open handbook' -a workday
complete -c arbetsro -n '__arbetsro_typed open handbook' -a breaks
complete -c arbetsro -n '__arbetsro_typed open handbook' -a light-and-desk
complete -c arbetsro -n '__arbetsro_typed open handbook' -a people
complete -c arbetsro -n '__arbetsro_typed open handbook' -a looking-back
complete -c arbetsro -n '__arbetsro_typed open handbook' -a your-data
complete -c arbetsro -n '__arbetsro_typed open handbook' -a when-strange
complete -c arbetsro -n '__arbetsro_typed open handbook' -a keyboard
complete -c arbetsro -n '__arbetsro_typed open handbook' -a settings
complete -c arbetsro -n '__arbetsro_typed open handbook' -a manager
complete -c arbetsro -n '__arbetsro_typed open handbook' -a it-rollout
complete -c arbetsro -n '__arbetsro_typed open handbook' -a it-data-protection
complete -c arbetsro -n '__arbetsro_typed open handbook' -a it-accessibility
complete -c arbetsro -n '__arbetsro_typed open handbook' -a contributor
complete -c arbetsro -n '__arbetsro_typed update' -a look
complete -c arbetsro -n '__arbetsro_typed update' -a now
complete -c arbetsro -n '__arbetsro_typed update' -a later
complete -c arbetsro -n '__arbetsro_typed update' -a skip
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
complete -c arbetsro -n '__arbetsro_typed help' -a repair
complete -c arbetsro -n '__arbetsro_typed help' -a call
complete -c arbetsro -n '__arbetsro_typed help' -a away
complete -c arbetsro -n '__arbetsro_typed help' -a working
complete -c arbetsro -n '__arbetsro_typed help' -a break
complete -c arbetsro -n '__arbetsro_typed help' -a had
complete -c arbetsro -n '__arbetsro_typed help' -a postpone
complete -c arbetsro -n '__arbetsro_typed help' -a skip
complete -c arbetsro -n '__arbetsro_typed help' -a leave
complete -c arbetsro -n '__arbetsro_typed help' -a gentler
complete -c arbetsro -n '__arbetsro_typed help' -a dismiss
complete -c arbetsro -n '__arbetsro_typed help' -a plan
complete -c arbetsro -n '__arbetsro_typed help' -a goal
complete -c arbetsro -n '__arbetsro_typed help' -a tick
complete -c arbetsro -n '__arbetsro_typed help' -a untick
complete -c arbetsro -n '__arbetsro_typed help' -a closeout
complete -c arbetsro -n '__arbetsro_typed help' -a change
complete -c arbetsro -n '__arbetsro_typed help' -a day
complete -c arbetsro -n '__arbetsro_typed help' -a light
complete -c arbetsro -n '__arbetsro_typed help' -a times
complete -c arbetsro -n '__arbetsro_typed help' -a summary
complete -c arbetsro -n '__arbetsro_typed help' -a week
complete -c arbetsro -n '__arbetsro_typed help' -a month
complete -c arbetsro -n '__arbetsro_typed help' -a year
complete -c arbetsro -n '__arbetsro_typed help' -a search
complete -c arbetsro -n '__arbetsro_typed help' -a export
complete -c arbetsro -n '__arbetsro_typed help' -a text
complete -c arbetsro -n '__arbetsro_typed help' -a contact
complete -c arbetsro -n '__arbetsro_typed help' -a agenda
complete -c arbetsro -n '__arbetsro_typed help' -a team
complete -c arbetsro -n '__arbetsro_typed help' -a tip
complete -c arbetsro -n '__arbetsro_typed help' -a activity
complete -c arbetsro -n '__arbetsro_typed help' -a guide
complete -c arbetsro -n '__arbetsro_typed help' -a content
complete -c arbetsro -n '__arbetsro_typed help' -a setting
complete -c arbetsro -n '__arbetsro_typed help' -a notice
complete -c arbetsro -n '__arbetsro_typed help' -a calendar
complete -c arbetsro -n '__arbetsro_typed help' -a policy
complete -c arbetsro -n '__arbetsro_typed help' -a sign
complete -c arbetsro -n '__arbetsro_typed help' -a watch
complete -c arbetsro -n '__arbetsro_typed help' -a open
complete -c arbetsro -n '__arbetsro_typed help' -a update
complete -c arbetsro -n '__arbetsro_typed help' -a quit
complete -c arbetsro -n '__arbetsro_typed help' -a completion
complete -c arbetsro -n '__arbetsro_typed help' -a help
complete -c arbetsro -n '__arbetsro_typed help' -a version
complete -c arbetsro -n '__arbetsro_verb status' -l verbose -d 'says why a break comes or does not, too'
complete -c arbetsro -n '__arbetsro_verb pause' -l minutes -x -d 'so many minutes, 1 to 480'
complete -c arbetsro -n '__arbetsro_verb meeting' -l minutes -x -d 'so many minutes, 1 to 480'
complete -c arbetsro -n '__arbetsro_verb plan' -l minutes -x -d 'so many minutes, 1 to 480'
complete -c arbetsro -n '__arbetsro_verb goal' -l if-time -d 'only if there is time'
complete -c arbetsro -n '__arbetsro_verb goal' -l weight -x -a 'heavy light' -d 'how much the goal asks of the head'
complete -c arbetsro -n '__arbetsro_verb goal' -l deadline -x -a 'today yesterday tomorrow' -d 'when the goal is to be done'
complete -c arbetsro -n '__arbetsro_verb goal' -l at -x -d 'at that time of day'
complete -c arbetsro -n '__arbetsro_verb closeout' -l date -x -a 'today yesterday tomorrow' -d 'that day instead of today'
complete -c arbetsro -n '__arbetsro_verb closeout' -l append -d 'a line below what is there already'
complete -c arbetsro -n '__arbetsro_verb closeout' -l at -x -d 'at that time of day'
complete -c arbetsro -n '__arbetsro_verb closeout' -l place -x -a 'home office move' -d 'where'
complete -c arbetsro -n '__arbetsro_verb change' -l date -x -a 'today yesterday tomorrow' -d 'that day instead of today'
complete -c arbetsro -n '__arbetsro_verb times' -l place -x -a 'home office move' -d 'where'
complete -c arbetsro -n '__arbetsro_verb export' -l output -r -F -d 'to a new file'
complete -c arbetsro -n '__arbetsro_verb contact' -l role -x -d 'what the person does, as you know them'
complete -c arbetsro -n '__arbetsro_verb contact' -l every -x -d 'how often you want to hear from them, 1 to 365 days'
complete -c arbetsro -n '__arbetsro_verb sign' -l watch -d 'a line at each change'
