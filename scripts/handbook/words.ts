import type { Language } from '../../shared/settings';
import type { Audience } from './contents';

/** What stands around each page of the site. */
export interface SiteWords {
  readonly language: string;
  readonly handbook: string;
  readonly skip: string;
  readonly pages: string;
  readonly next: string;
  readonly reference: string;
  readonly table: string;
  readonly releaseNotes: string;
  readonly releaseNotesLead: string;
  readonly version: (version: string) => string;
  readonly audience: Readonly<Record<Audience, string>>;
}

/** The site's own words in both languages. */
export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = {
  sv: {
    language: 'Svenska',
    handbook: 'Handbok',
    skip: 'Hoppa till innehållet',
    pages: 'Alla sidor',
    next: 'Nästa sida',
    reference: 'Referens (på engelska)',
    table: 'Tabell',
    releaseNotes: 'Versioner',
    releaseNotesLead: 'Det som är nytt i varje version. Listan är på engelska.',
    version: (version) => `Handboken hör till version ${version}.`,
    audience: {
      person: 'För dig som jobbar hemma',
      manager: 'För dig som är chef',
      it: 'För it-avdelningen',
      contributor: 'För dig som vill bidra',
    },
  },
  en: {
    language: 'English',
    handbook: 'Handbook',
    skip: 'Skip to the content',
    pages: 'All pages',
    next: 'Next page',
    reference: 'Reference',
    table: 'Table',
    releaseNotes: 'Versions',
    releaseNotesLead: 'What is new in each version.',
    version: (version) => `This handbook goes with version ${version}.`,
    audience: {
      person: 'For you who work at home',
      manager: 'For managers',
      it: 'For the IT department',
      contributor: 'For contributors',
    },
  },
};
