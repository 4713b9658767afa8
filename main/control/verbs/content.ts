import { does, form, type FormGroup } from './form';
import { any, exactly, orElse, text } from './words';

const ID = any({ sv: 'ID', en: 'ID' });
const FILE = any({ sv: 'FIL', en: 'FILE' }, 'file');

/** Verbs about what is said in breaks and tips. */
export const CONTENT: FormGroup = {
  title: { sv: 'Tips och aktiviteter', en: 'Tips and activities' },
  forms: [
    form('tip', [], {
      sv: 'listar tipsen med deras id; dolda och dina egna är märkta',
      en: 'lists the tips with their ids; hidden ones and your own are marked',
      asks: () => ({ type: 'list', what: 'tips' }),
    }),
    form('tip', [exactly('hide'), orElse(ID, null)], {
      sv: 'visar inte tipset mer; utan id det som är på skärmen',
      en: 'does not show the tip any more; without an id the one on the screen',
      asks: ([, tip]) => does({ type: 'tip.hide', tip }),
    }),
    form('tip', [exactly('restore'), ID], {
      sv: 'visar tipset igen',
      en: 'shows the tip again',
      asks: ([, tip]) => does({ type: 'tip.restore', tip }),
    }),
    form('tip', [exactly('add'), text({ sv: 'TEXT', en: 'TEXT' })], {
      sv: 'lägger till ett eget tips',
      en: 'adds a tip of your own',
      asks: ([, words]) => does({ type: 'own.tip.save', tip: { id: null, text: words } }),
    }),
    form('tip', [exactly('remove'), ID], {
      sv: 'tar bort ett eget tips',
      en: 'takes a tip of your own away',
      asks: ([, tip]) => does({ type: 'own.tip.delete', tip }),
    }),
    form('activity', [], {
      sv: 'listar pausernas aktiviteter med deras id',
      en: 'lists the activities of the breaks with their ids',
      asks: () => ({ type: 'list', what: 'activities' }),
    }),
    form('activity', [exactly('hide'), ID], {
      sv: 'visar inte aktiviteten mer',
      en: 'does not show the activity any more',
      asks: ([, activity]) => does({ type: 'activity.hide', activity }),
    }),
    form('activity', [exactly('restore'), ID], {
      sv: 'visar aktiviteten igen',
      en: 'shows the activity again',
      asks: ([, activity]) => does({ type: 'activity.restore', activity }),
    }),
    form('activity', [exactly('remove'), ID], {
      sv: 'tar bort en egen aktivitet',
      en: 'takes an activity of your own away',
      asks: ([, activity]) => does({ type: 'own.activity.delete', activity }),
    }),
    form('content', [orElse(exactly('export'), null), orElse(FILE, null)], {
      sv: 'dina egna aktiviteter och tips som JSON, till en ny fil eller till skärmen',
      en: 'your own activities and tips as JSON, to a new file or to standard output',
      asks: ([, file]) => ({ type: 'export', file }),
    }),
    form('content', [exactly('import'), FILE], {
      sv: 'lägger till det som en sådan fil innehåller, och säger vad som inte togs med; ändrar inget som finns',
      en: 'adds what such a file holds, and says what was not taken; changes nothing that is there',
      asks: ([, file]) => ({ type: 'import', file }),
    }),
  ],
};
