/** SECURITY: only what the app brought along runs, and nothing may be sent anywhere (checklist 7). */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** SECURITY: the handbook is text and pictures; nothing runs in it at all. */
export const HANDBOOK_POLICY = PAGE_POLICY.replace("script-src 'self'", "script-src 'none'");
