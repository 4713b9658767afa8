/** Longest text a field takes, in UTF-16 units; a goal is a line, a close-out field a page. */
export const LIMITS = {
  goal: 300,
  /** The day's own, and those for if there is time. */
  goals: 3,
  goalsIfTime: 9,
  /** One line of one's own: an if-then, how the next day begins, how this one felt. */
  line: 300,
  closeOut: 5_000,
  pauseMinutes: 480,
  meetingMinutes: 480,
  /** Ids of activities and tips, and how many of each may be hidden. */
  contentId: 64,
  hidden: 1_000,
} as const;
