import type { Case } from './case';

/** B1: quiet in a call, while the screen is shared, in full screen and in do-not-disturb. */
export const b01: readonly Case[] = [
  {
    title: 'a break that falls due in a call waits for its end',
    from: ['B1', 'pain 1', 'hovancik/stretchly#969'],
    peer: 'asked for since 2021 and still open; the maintainer found no way to see another program use the camera (hovancik/stretchly#969)',
    days: '10:00 work · 10:19 call starts · 10:31 call ends · expect no break before 10:31, no nudge before 10:31, nudge 10:31–10:36, break 10:31–10:36:05',
  },
  {
    title: 'a call that begins in the nudge takes it away, unscored, and it comes back',
    from: ['B1', 'pain 1', 'hovancik/stretchly#1553'],
    peer: 'full-screen breaks come up in calls; pausing by hand is the way offered (hovancik/stretchly#1553)',
    days: '10:00 work · 10:21 call for 12 min · expect no nudge 10:21–10:33, short nudge 10:33–10:33:05, no passed',
  },
  {
    title: 'a call that begins in the break takes the break off the screen, unscored',
    from: ['B1', 'pain 1', 'hovancik/stretchly#1171', 'hovancik/stretchly#1366'],
    peer: 'a meeting program that starts in a break leaves it on the screen, and later breaks come too, though the tray says paused (hovancik/stretchly#1171)',
    days: '10:00 work · 10:25:10 call for 15 min · expect short card 10:20–10:25:05, no overlay 10:25:10–10:40, no taken, no passed, short nudge 10:40–10:40:15',
  },
  {
    title: 'a shared screen is as quiet as a call',
    from: ['B1', 'pain 1', 'hovancik/stretchly#1479'],
    peer: 'colleagues took the break for one of their own machines; closed, there is no real pause (hovancik/stretchly#1479)',
    days: '10:00 work · 10:15 sharing for 25 min · expect no anything 10:15–10:40, quiet: sharing at 10:30, short nudge 10:40–10:40:05',
  },
  {
    title: 'a presented screen takes away a nudge that stands',
    from: ['B1', 'pain 1', 'tom-james-watson/breaktimer-app#35', 'tom-james-watson/breaktimer-app#205'],
    peer: 'the whole screen turned green with a gong before colleagues; marked as not possible in April 2020 (tom-james-watson/breaktimer-app#35)',
    days: '10:00 work · 10:22 sharing for 1 h · expect no anything 10:22–11:22, 1 nudge 11:22–11:26',
  },
  {
    title: 'no sound in a call, though sounds are on',
    from: ['B1', 'pain 1', 'rcaelers/workrave#407'],
    peer: 'loud reminders interrupt the person and the colleagues, who closes the app and forgets to start it again (rcaelers/workrave#407)',
    days: '10:00 work · 10:01 sound on · 10:19 call for 40 min · expect no sound 10:19–10:59, at least 1 sound 10:59–11:10',
  },
  {
    title: 'after a long call comes one break, the longest that is due',
    from: ['B1', 'B6', 'pain 1', 'hovancik/stretchly#1168'],
    peer: 'a pause resets the timers, so after a meeting no reminder comes; asked for is one when it ends (hovancik/stretchly#1168)',
    days: '10:00 work · 10:15 call for 50 min · expect movement nudge 11:05–11:05:05, movement window 11:05–11:10:05, 1 break 11:05–11:30',
  },
  {
    title: 'a call uses no postpone',
    from: ['B1', 'B7', 'pain 1'],
    peer: null,
    days: '10:00 work · 10:20:30 call for 5 min · 10:26 call for 5 min · 10:32 call for 5 min · 10:38 … · expect short nudge at 10:38, postpone possible at 10:38, no passed',
  },
  {
    title: 'a break that was put off does not come in the call that it was put off for',
    from: ['B1', 'B7', 'pain 1', 'AllanChain/sane-break#166'],
    peer: 'the postponed break came in the meeting, with no way round it but to quit the app (AllanChain/sane-break#166)',
    days: '10:00 work · 10:20:10 postpones · 10:21 call for 30 min · expect no anything 10:21–10:51, nudge 10:51–10:51:05',
  },
  {
    title: 'to listen in a call is to be there: silence is no break',
    from: ['B1', 'B2', 'pain 1', 'AllanChain/sane-break#70'],
    peer: 'watching a video call without input made the app think that nobody was there, and that overrode the postponement (AllanChain/sane-break#70)',
    days: '10:00 work · 10:05 call starts · 10:05 silent for 20 min · 10:25 call ends · expect no counted, short nudge 10:25–10:25:05',
  },
  {
    title: 'who locks the screen in a call is away',
    from: ['B1', 'B2'],
    peer: null,
    days: '10:00 work · 10:05 call starts · 10:06 locked for 5 min · 10:12 call ends · 10:30 … · expect movement counted 10:11–10:12, no nudge before 10:30',
  },
  {
    title: 'full screen holds back for an hour at most, then the break is said in words',
    from: ['B1', 'pain 4', 'pain 5', 'tom-james-watson/breaktimer-app#398'],
    peer: 'with anything in full screen the break is not shown, and the tray menu stays stuck beyond its end (tom-james-watson/breaktimer-app#398)',
    days: '10:00 work · 10:10 full screen starts · 11:30 … · expect no nudge 10:10–11:10, quiet: full-screen at 10:40, movement nudge 11:10–11:10:05, movement words 11:10–11:15:05, no overlay',
  },
  {
    title: 'in a call full screen may last longer than an hour',
    from: ['B1', 'pain 1', 'slgobinath/SafeEyes#900'],
    peer: 'to be switched off by hand before each meeting; a wish for full screen is open (slgobinath/SafeEyes#900)',
    days: '10:00 work · 10:10 call starts · 10:10 full screen starts · 11:40 call ends · 11:40 full screen ends · expect no anything 10:10–11:40, movement nudge 11:40–11:40:05',
  },
  {
    title: 'a break that fell due in do-not-disturb comes when it ends',
    from: ['B1', 'B8', 'hovancik/stretchly#1313', 'hovancik/stretchly#1014'],
    peer: 'either breaks interrupt the film or there is none at all (hovancik/stretchly#1313)',
    days: '10:00 work · 10:10 do-not-disturb for 30 min · expect no nudge 10:10–10:40, quiet: do-not-disturb at 10:39, short nudge 10:40–10:40:05',
  },
  {
    title: 'a call signal that is stuck is not believed for more than three hours',
    from: ['B1', 'pain 1', 'drmowinckels/entracte#158'],
    peer: 'stayed paused after the camera had been switched off (drmowinckels/entracte#158)',
    days: '08:00 work · 08:10 call starts · 11:30 … · expect quiet: call at 11:09, not quiet at 11:11, no anything 08:10–11:10, movement nudge 11:10–11:10:05',
  },
  {
    title: 'a call signal that is stuck is asked about',
    from: ['B1', 'pain 1', 'drmowinckels/entracte#158', 'drmowinckels/entracte#113'],
    peer: 'stayed paused after the camera had been switched off (drmowinckels/entracte#158)',
    days: '08:00 work · 08:10 call starts · 11:30 … · expect still-in-call question 11:10–11:10:10',
  },
  {
    title: 'meeting mode with an end holds back, asks, and ends by itself',
    from: ['B1', 'pain 1', 'rcaelers/workrave#240', 'rcaelers/workrave#407'],
    peer: 'quiet mode is forgotten after the meeting (rcaelers/workrave#240); 1.11 can be quiet for a while (rcaelers/workrave#407)',
    days: '10:00 work · 10:15 meeting for 20 min · expect no nudge 10:15–10:40, quiet: meeting at 10:30, meeting-over question 10:35–10:35:05, not quiet at 10:41, short nudge 10:40–10:40:05',
  },
  {
    title: 'a meeting that is planned to end asks whether it has ended',
    from: ['B1', 'pain 1', 'AllanChain/sane-break#116'],
    peer: null,
    days: '10:00 work · 10:15 meeting for 30 min · 10:50 … · expect meeting-over question 10:45–10:45:10',
  },
];
