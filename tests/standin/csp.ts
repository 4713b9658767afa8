import { toChromium } from './address';

/** Rewrites the `app:` sources of a Content-Security-Policy to what stands for them in Chromium; nothing else changes. */
export function translatePolicy(policy: string): string {
  return policy
    .split(/(\s+|;|,)/)
    .map((token) => translateSource(token))
    .join('');
}

function translateSource(token: string): string {
  if (/^app:$/i.test(token)) return 'https://*.invalid';
  if (!/^app:\/\//i.test(token)) return token;
  const hasPath = /^app:\/\/[^/]+\//i.test(token);
  const translated = toChromium(token);
  return hasPath ? translated : translated.replace(/\/$/, '');
}

const policyHeaders = ['content-security-policy', 'content-security-policy-report-only'];

/** The value of a response header as Chromium must see it. */
export function translateHeader(name: string, value: string): string {
  const lower = name.toLowerCase();
  if (policyHeaders.includes(lower)) return translatePolicy(value);
  return lower === 'location' ? toChromium(value) : value;
}
