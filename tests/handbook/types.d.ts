declare module '*/scripts/release-notes.mjs' {
  export function notesFor(changelog: string, version: string): string | null;
}
