import { calendar } from './files';

/** A file as a program writes it, put together from its documentation and its known habits; none is anybody's own. */
export interface Fixture {
  readonly program: string;
  readonly what: string;
  readonly date: string;
  readonly text: string;
  readonly times: readonly string[];
}

const WEST_EUROPE = `
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE`;

export const FIXTURES: readonly Fixture[] = [
  {
    program: 'Outlook',
    what: 'Windows zones, a series with one moved and one cancelled, a focus time shown as free',
    date: '2026-11-23',
    text: calendar(
      'METHOD:PUBLISH\nX-CALSTART:20261101T000000Z\nX-WR-RELCALID:{0000002E-1C00-0000-C000-000000000046}\nX-WR-CALNAME:Kalender',
      `BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time${WEST_EUROPE}`,
      `BEGIN:VEVENT
      CLASS:PUBLIC
      DTEND;TZID="W. Europe Standard Time":20261005T093000
      DTSTART;TZID="W. Europe Standard Time":20261005T090000
      RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;WKST=MO
      EXDATE;TZID="W. Europe Standard Time":20261120T090000
      SEQUENCE:3
      SUMMARY;LANGUAGE=sv:Avstämning: budget\\, läge
      TRANSP:OPAQUE
      UID:040000008200E00074C5B7101A82E00800000000C0
      X-MICROSOFT-CDO-BUSYSTATUS:BUSY
      X-MICROSOFT-CDO-IMPORTANCE:1
      X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY
      X-MS-OLK-AUTOFILLLOCATION:FALSE
      BEGIN:VALARM
      TRIGGER:-PT15M
      ACTION:DISPLAY
      DESCRIPTION:Reminder
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      DTEND;TZID="W. Europe Standard Time":20261123T143000
      DTSTART;TZID="W. Europe Standard Time":20261123T140000
      RECURRENCE-ID;TZID="W. Europe Standard Time":20261123T090000
      SEQUENCE:3
      UID:040000008200E00074C5B7101A82E00800000000C0
      X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;TZID="W. Europe Standard Time":20261123T153000
      DTEND;TZID="W. Europe Standard Time":20261123T163000
      UID:focus
      TRANSP:TRANSPARENT
      X-MICROSOFT-CDO-BUSYSTATUS:FREE
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20261123
      DTEND;VALUE=DATE:20261124
      UID:birthday
      X-MICROSOFT-CDO-BUSYSTATUS:BUSY
      END:VEVENT`,
    ),
    times: ['14:00-14:30'],
  },
  {
    program: 'Google',
    what: 'single events in UTC, series with a zone, the owner declined one',
    date: '2026-11-23',
    text: calendar(
      'CALSCALE:GREGORIAN\nMETHOD:PUBLISH\nX-WR-CALNAME:amina@example.org\nX-WR-TIMEZONE:Europe/Stockholm',
      `BEGIN:VTIMEZONE
      TZID:Europe/Stockholm
      X-LIC-LOCATION:Europe/Stockholm
      BEGIN:DAYLIGHT
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      TZNAME:GMT+2
      DTSTART:19700329T020000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      END:DAYLIGHT
      BEGIN:STANDARD
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      TZNAME:GMT+1
      DTSTART:19701025T030000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      DTSTART:20261123T121500Z
      DTEND:20261123T130000Z
      DTSTAMP:20261120T100000Z
      UID:7kukuqrfedlm2f9t@google.com
      ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=amina@example.org;X-NUM-GUESTS=0:mailto:amina@example.org
      STATUS:CONFIRMED
      TRANSP:OPAQUE
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;TZID=Europe/Stockholm:20260907T100000
      DTEND;TZID=Europe/Stockholm:20260907T110000
      RRULE:FREQ=MONTHLY;UNTIL=20261231T225959Z;BYDAY=4MO
      UID:monthly@google.com
      STATUS:CONFIRMED
      END:VEVENT
      BEGIN:VEVENT
      DTSTART:20261123T150000Z
      DTEND:20261123T160000Z
      UID:declined@google.com
      ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=amina@example.org;X-NUM-GUESTS=0:mailto:amina@example.org
      STATUS:CONFIRMED
      END:VEVENT`,
    ),
    times: ['10:00-11:00', '13:15-14:00'],
  },
  {
    program: 'Apple',
    what: 'a zone with its whole history, a series cut in two, an exception',
    date: '2026-06-15',
    text: calendar(
      'CALSCALE:GREGORIAN\nX-WR-CALNAME:Jobb\nX-APPLE-CALENDAR-COLOR:#1BADF8',
      `BEGIN:VTIMEZONE
      TZID:Europe/Stockholm
      BEGIN:STANDARD
      DTSTART:18790101T000000
      RDATE:18790101T000000
      TZNAME:GMT+1
      TZOFFSETFROM:+011212
      TZOFFSETTO:+010014
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:19810329T020000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      TZNAME:CEST
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      END:DAYLIGHT
      BEGIN:STANDARD
      DTSTART:19961027T030000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      TZNAME:CET
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      CREATED:20260101T080000Z
      DTEND;TZID=Europe/Stockholm:20260105T110000
      DTSTART;TZID=Europe/Stockholm:20260105T100000
      RRULE:FREQ=WEEKLY;UNTIL=20260531T215959Z
      UID:A1B2C3D4-0001
      SEQUENCE:1
      X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC
      END:VEVENT
      BEGIN:VEVENT
      DTEND;TZID=Europe/Stockholm:20260601T140000
      DTSTART;TZID=Europe/Stockholm:20260601T130000
      RRULE:FREQ=WEEKLY
      UID:A1B2C3D4-0002
      END:VEVENT
      BEGIN:VEVENT
      RECURRENCE-ID;TZID=Europe/Stockholm:20260608T130000
      DTEND;TZID=Europe/Stockholm:20260608T170000
      DTSTART;TZID=Europe/Stockholm:20260608T160000
      UID:A1B2C3D4-0002
      END:VEVENT`,
    ),
    times: ['13:00-14:00'],
  },
  {
    program: 'Nextcloud',
    what: 'one event per file, DURATION, a task beside it',
    date: '2026-11-23',
    text: calendar(
      `BEGIN:VEVENT
      CREATED:20261101T120000Z
      DTSTAMP:20261101T120000Z
      UID:2ba7b1e2-5d3a-4c7f-9a39-3d1a
      DTSTART;TZID=Europe/Stockholm:20261123T150000
      DURATION:PT45M
      STATUS:CONFIRMED
      SUMMARY:Telefonmöte
      END:VEVENT
      BEGIN:VTODO
      UID:todo
      DTSTART:20261123T080000Z
      DUE:20261123T160000Z
      END:VTODO
      BEGIN:VJOURNAL
      UID:journal
      DTSTART:20261123T080000Z
      END:VJOURNAL`,
    ),
    times: ['15:00-15:45'],
  },
  {
    program: 'Exchange',
    what: 'a customised zone, all-day events as timed ones, working elsewhere',
    date: '2026-07-01',
    text: calendar(
      'METHOD:PUBLISH',
      `BEGIN:VTIMEZONE\nTZID:Customized Time Zone${WEST_EUROPE}`,
      `BEGIN:VEVENT
      UID:1
      DTSTART;TZID=Customized Time Zone:20260701T080000
      DTEND;TZID=Customized Time Zone:20260701T083000
      X-MICROSOFT-CDO-BUSYSTATUS:BUSY
      END:VEVENT
      BEGIN:VEVENT
      UID:2
      DTSTART;TZID=Customized Time Zone:20260701T000000
      DTEND;TZID=Customized Time Zone:20260702T000000
      X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
      X-MICROSOFT-CDO-BUSYSTATUS:OOF
      END:VEVENT
      BEGIN:VEVENT
      UID:3
      DTSTART;TZID=Customized Time Zone:20260701T090000
      DTEND;TZID=Customized Time Zone:20260701T170000
      X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE
      END:VEVENT`,
    ),
    times: ['08:00-08:30'],
  },
  {
    program: 'a small program',
    what: 'a zone of its own name, every day at ten',
    date: '2026-07-01',
    text: calendar(
      `BEGIN:VTIMEZONE\nTZID:Home office${WEST_EUROPE}`,
      `BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Home office:20251201T100000\nDURATION:PT45M\nRRULE:FREQ=DAILY\nEND:VEVENT`,
    ),
    times: ['10:00-10:45'],
  },
];
