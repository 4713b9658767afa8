import type { ReactNode } from 'react';
import { ACTIVITIES, TIPS } from '../../../shared/content';
import { useCompanion } from '../../companion/context';
import { Sources } from '../../components/sources';
import { Section } from '../settings/section';

interface Idea {
  readonly id: string;
  readonly words: string;
  readonly source: string;
}

/** So many are in sight at once. */
const AT_FIRST = 4;

/** Ways of being together at a distance (R36, R84 to R88): none of them has to be done. */
export function ContactIdeas(): ReactNode {
  const { snapshot, t, view } = useCompanion();
  const { hiddenTips, activities } = snapshot.settings;
  const ideas: readonly Idea[] = [
    ...ACTIVITIES.filter(({ id, kind }) => kind === 'social' && !activities.hidden.includes(id)).map(
      ({ id, source, [view.language]: { title, steps } }) => ({
        ...{ id, source },
        words: `${title}. ${steps.join(' ')}`,
      }),
    ),
    { id: 'coffee', words: t('people.ideas.coffee'), source: 'SEED-2-SOCIALT' },
    { id: 'lunch', words: t('people.ideas.lunch'), source: 'SEED-2-SOCIALT' },
    ...TIPS.filter(({ id, category }) => category === 'contact' && !hiddenTips.includes(id)).map(
      ({ id, source, [view.language]: words }) => ({ id, source, words }),
    ),
  ];
  return (
    <Section title={t('people.ideas')} note={t('people.ideas.hint')}>
      <IdeaList ideas={ideas.slice(0, AT_FIRST)} />
      <details>
        <summary>{t('people.ideas.more')}</summary>
        <IdeaList ideas={ideas.slice(AT_FIRST)} />
      </details>
    </Section>
  );
}

function IdeaList({ ideas }: { readonly ideas: readonly Idea[] }): ReactNode {
  return (
    <ul className="people-list">
      {ideas.map(({ id, words, source }) => (
        <li key={id}>
          <p>{words}</p>
          <Sources className="content-sources" field={source} about={words} />
        </li>
      ))}
    </ul>
  );
}
