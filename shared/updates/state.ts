/** What the person says of a newer version: fetch it now, fetch it off work, or never that one. */
export const UPDATE_ANSWERS = ['now', 'off-work', 'skip'] as const;
export type UpdateAnswer = (typeof UPDATE_ANSWERS)[number];

/** How far a newer version has come. `ready` is put in when the app quits. */
export type UpdateStage =
  | { readonly type: 'current' }
  /** `found` is the version that was found before; it is still there if this look fails. */
  | { readonly type: 'looking'; readonly found: string | null }
  | { readonly type: 'found' | 'fetching' | 'ready'; readonly version: string };

/** What is known of newer versions. Times are wall time, ms. */
export interface UpdateState {
  readonly stage: UpdateStage;
  /** What the person said, and of which version. */
  readonly answer: { readonly version: string; readonly answer: UpdateAnswer } | null;
  /** When it last looked with success; `null` when it never did. */
  readonly lookedAt: number | null;
  /** When looking or fetching last failed; `null` once it went well again. */
  readonly failedAt: number | null;
  /** The person asked to look, and it has not begun. */
  readonly wanted: boolean;
}

/** Something that happened to updates. `at` is wall time, ms. */
export type UpdateEvent =
  /** The person pressed "Look now". */
  | { readonly type: 'wanted' }
  | { readonly type: 'began'; readonly what: 'look' | 'fetch' }
  /** `version` is the newer one; `null` where this is the newest. */
  | { readonly type: 'looked'; readonly version: string | null; readonly at: number }
  | { readonly type: 'fetched' }
  | { readonly type: 'failed'; readonly at: number }
  /** What was fetched is not put in, what is being fetched has been broken off: both can be fetched anew. */
  | { readonly type: 'forgot' }
  | { readonly type: 'answered'; readonly answer: UpdateAnswer };

/** What is known after a start, with what was kept from before. */
export function updatesBegin(kept: Pick<UpdateState, 'answer' | 'lookedAt'>): UpdateState {
  return { ...kept, stage: { type: 'current' }, failedAt: null, wanted: false };
}

/** The state after an event; the same state where the event means nothing in it. */
export function updatesAfter(state: UpdateState, event: UpdateEvent): UpdateState {
  const { stage } = state;
  switch (event.type) {
    case 'wanted':
      return stage.type === 'current' || stage.type === 'found' ? { ...state, wanted: true } : state;
    case 'began':
      if (event.what === 'look')
        return { ...state, stage: { type: 'looking', found: versionFound(state) }, wanted: false };
      return stage.type === 'found' ? { ...state, stage: { ...stage, type: 'fetching' } } : state;
    case 'looked':
      return { ...state, stage: withVersion(event.version), lookedAt: event.at, failedAt: null };
    case 'fetched':
      return stage.type === 'fetching'
        ? { ...state, stage: { ...stage, type: 'ready' }, failedAt: null }
        : state;
    case 'failed':
      // What was found is still there to be fetched.
      if (stage.type === 'fetching')
        return { ...state, stage: { ...stage, type: 'found' }, failedAt: event.at };
      return stage.type === 'looking'
        ? { ...state, stage: withVersion(stage.found), failedAt: event.at }
        : state;
    case 'forgot':
      return stage.type === 'fetching' || stage.type === 'ready'
        ? { ...state, stage: withVersion(stage.version) }
        : state;
    case 'answered':
      if (stage.type !== 'found') return state;
      return {
        ...state,
        answer: { version: stage.version, answer: event.answer },
        // Who asks for it need not wait until the next try.
        failedAt: event.answer === 'skip' ? state.failedAt : null,
      };
  }
}

function withVersion(version: string | null): UpdateStage {
  return version === null ? { type: 'current' } : { type: 'found', version };
}

function versionFound({ stage }: UpdateState): string | null {
  return stage.type === 'found' ? stage.version : null;
}
