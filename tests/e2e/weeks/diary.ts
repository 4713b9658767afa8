/**
 * Three weeks of somebody's life, from the change to summer time over Easter. Times are those of the clock on the wall; a line
 * without one follows at once. Who has started types until told otherwise, and who has stopped lets the computer sleep. The
 * figures after a date are reckoned by hand: what the day has to come to. Somebody who comes back is noticed within half a
 * minute, so that 50 minutes away are 51. What each line does is in `deeds.ts`.
 */
export const DIARY = `
Monday 2026-03-23: 8 h, paused 30 min
07:55 turns the computer on
08:00 starts at home
09:10 is in a meeting for 140 min
11:30 is out of the meeting
12:00 goes to lunch
12:30 is back
12:40 leaves the screen
14:00 has talked with somebody
      sits at the screen
14:30 is in a meeting for 90 min
16:00 is out of the meeting
16:30 stops
      writes worked: Telefonen låg i lådan hela förmiddagen
      writes change: Gå ut före lunch

Tuesday 2026-03-24: 9 h 25 min, paused 45 min
08:00 starts at home
08:40 leaves the screen
09:30 is in a meeting for 135 min
      sits at the screen
11:45 is out of the meeting
      goes to lunch
12:30 is back
12:35 is in a meeting for 175 min
15:30 stops
20:00 starts at home
20:17 leaves the screen
20:20 sits at the screen
20:50 is in a meeting for 110 min
22:40 stops
      writes done: Remissen blev klar sent

Wednesday 2026-03-25: 8 h 32 min, paused 40 min
07:30 starts in the office
08:00 is in a meeting for 210 min
11:30 is out of the meeting
      has been out in the air
12:00 goes to lunch
12:40 is back
12:50 is in a meeting for 210 min
16:20 is out of the meeting
16:42 shuts the lid

Thursday 2026-03-26: 7 h 15 min, paused 35 min
08:05 opens the lid
      says that work ended then
08:10 starts at home
09:05 is in a meeting for 60 min
10:20 loses power
10:50 has power again
      says that work went on
11:00 is in a meeting for 60 min
12:00 is out of the meeting
      goes to lunch
12:35 is back
      has talked with somebody
12:45 is in a meeting for 165 min
15:30 is out of the meeting
16:00 stops
      writes worked: Strömmen gick och ingenting försvann

Friday 2026-03-27: 5 h 30 min, paused 45 min
08:00 starts at home
08:22 passes the break over
08:52 passes the break over
09:00 is in a meeting for 60 min
10:00 is out of the meeting
      goes on an errand
10:45 is back
      has been out in the air
11:00 takes a break
11:20 leaves the screen
12:00 is in a meeting for 135 min
14:15 stops

Saturday 2026-03-28: 4 h 25 min, paused 45 min
21:30 starts at home
22:00 is in a meeting for 180 min

Sunday 2026-03-29
01:00 is out of the meeting
01:30 takes a pause
03:15 is back
03:40 stops
      writes tomorrow: Sova ut, servern är flyttad

Monday 2026-03-30: 7 h 45 min, paused 45 min
08:00 starts in the office
08:30 is in a meeting for 210 min
12:00 goes to lunch
12:30 is back
12:40 is in a meeting for 200 min
16:00 stops

Tuesday 2026-03-31: 9 h, paused 30 min
07:50 tells 2026-03-30 as work 07:30-16:00, lunch 12:00-12:45
08:00 starts at home
08:40 is in a meeting for 200 min
12:00 goes to lunch
12:30 is back
      has talked with somebody
12:40 is in a meeting for 140 min
15:00 stops
22:00 starts at home
22:40 is in a meeting for 110 min

Wednesday 2026-04-01: 0 min, ill
00:30 stops
08:30 marks 2026-04-01 as ill
      turns the computer off

Thursday 2026-04-02: 6 h, paused 30 min

Monday 2026-04-06: 1 h 30 min
14:00 turns the computer on
      starts at home
14:30 leaves the screen
15:30 stops

Tuesday 2026-04-07: 8 h 24 min, paused 51 min
07:45 tells 2026-04-02 as work 08:00-14:30, lunch 11:30-12:00
08:00 starts at home
08:30 is in a meeting for 190 min
11:40 is out of the meeting
12:00 shuts the lid
12:50 opens the lid
12:51 says that this was lunch
13:00 is in a meeting for 260 min
17:20 loses power

Wednesday 2026-04-08: 8 h, paused 30 min
08:15 has power again
      says that work ended 17:15
08:20 starts at home
09:00 is in a meeting for 120 min
11:00 leaves the screen
11:20 sits at the screen
12:00 goes to lunch
12:30 is back
12:45 has had a break
13:00 is in a meeting for 180 min
16:00 is out of the meeting
16:50 stops
      marks 2026-04-09 as care
      writes change: Gå hem i tid även när det brinner

Thursday 2026-04-09: 1 h 15 min, care
19:00 starts at home
20:15 stops

Friday 2026-04-10: 8 h, paused 30 min
07:30 starts in the office
08:10 is in a meeting for 230 min
12:00 goes to lunch
12:30 is back
      has talked with somebody
      has been out in the air
12:40 is in a meeting for 170 min
15:30 is out of the meeting
16:00 stops
      writes worked: Tre veckor är över
`;
