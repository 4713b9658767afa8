import './break-scene.css';
import { type ReactNode, type Ref } from 'react';
import type { BreakView } from '../../shared/companion/snapshot';
import { activityText, stepWeights } from '../../shared/content';
import { kindName } from '../../shared/messages';
import { useCompanion } from '../companion/context';
import { Illustration } from '../components/illustration';
import { Progress, useTiming } from './progress';
import { Steps } from './steps';

/** What a full break looks like: one drawing in a ring that empties, a title, at most three steps. */
export function BreakScene(props: {
  readonly view: BreakView;
  readonly illustration: string;
  /** The level of the title: a page's own in the window, lower in the preview. */
  readonly title: 'h1' | 'h3';
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly children?: ReactNode;
}): ReactNode {
  const { view, illustration, title: Title, titleRef, children } = props;
  const { t, view: state } = useCompanion();
  const timing = useTiming(view);
  const text = activityText(view.activity, state.language, state.snapshot.own);
  return (
    <div className="scene">
      <Progress view={view} timing={timing}>
        <div className="scene-drawing">
          <Illustration svg={illustration} />
        </div>
        <p className="scene-digits digits minutes" aria-hidden="true" />
      </Progress>
      <div className="scene-words">
        <p className="soft">{kindName(t, view)}</p>
        <Title className="scene-title" ref={titleRef} tabIndex={-1}>
          {text?.title ?? t('break.untitled')}
        </Title>
        <Steps
          steps={text?.steps ?? [t('break.plain-step')]}
          weights={stepWeights(view.activity)}
          timing={timing}
          shape="list"
        />
        {children}
      </div>
    </div>
  );
}
