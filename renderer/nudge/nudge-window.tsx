import './nudge-window.css';
import { useRef, type ReactNode } from 'react';
import { chooseCard, type Card } from '../../shared/companion/card';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { Translate } from '../../shared/messages';
import { longAwayWords, offWorkWords } from '../../shared/messages/asked-words';
import type { Format } from '../../shared/messages/format';
import { useCompanion } from '../companion/context';
import { Asked } from '../components/asked';
import { LongCall, MeetingOver } from '../components/call-questions';
import { useTitleOfHeading } from '../components/use-title';
import { BreakCard } from './break-card';
import { NudgeCard } from './nudge-card';
import { PauseOverCard } from './pause-over-card';
import { PromptCard } from './prompt-card';

/** The small card in the corner: shows one thing, or nothing while main closes it. */
export function NudgeWindow(): ReactNode {
  const { snapshot, t, format, refusal } = useCompanion();
  const main = useRef<HTMLElement>(null);
  const region = useRef<HTMLParagraphElement>(null);
  useTitleOfHeading(main, region);
  const card = chooseCard(snapshot);
  if (card.type === 'nothing') return null;
  return (
    <main className="nudge" ref={main}>
      {cardOf(card, snapshot, t, format)}
      {/* Its words come from the heading. */}
      <p className="visually-hidden" role="status" ref={region} />
      <div role="status">{refusal !== null && <p className="problem">{t(`refusal.${refusal}`)}</p>}</div>
    </main>
  );
}

function cardOf(
  card: Exclude<Card, { type: 'nothing' }>,
  snapshot: Snapshot,
  t: Translate,
  format: Format,
): ReactNode {
  switch (card.type) {
    case 'break':
      return <BreakCard key={card.view.id} view={card.view} />;
    case 'pause-over':
      return <PauseOverCard view={card.view} />;
    case 'meeting-over':
      return <MeetingOver view={card.view} title="h1" answers="nudge-actions" />;
    case 'long-call':
      return <LongCall view={card.view} title="h1" answers="nudge-actions" />;
    case 'nudge':
      return <NudgeCard view={card.view} />;
    case 'long-away':
      return <Asked words={longAwayWords(card.view, t, format)} title="h1" answers="nudge-actions" />;
    case 'off-work':
      return (
        <Asked words={offWorkWords(card.view, snapshot, t, format)} title="h1" answers="nudge-actions" />
      );
    case 'prompt':
      return <PromptCard view={card.view} />;
  }
}
