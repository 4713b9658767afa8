import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Page } from '../../../shared/companion/commands';
import type { Guide, GuideSection } from '../../../shared/guides/guide';
import type { SheetNote } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { Illustration } from '../../components/illustration';
import { Sources } from '../../components/sources';
import { guideDrawing } from '../../illustrations/guides';
import { QuestionField } from './question-field';
import { SheetResult } from './sheet-result';
import { useFilling, type Filling } from './use-filling';

/** A sheet: its sections, one at a time, and at the end what came of it. */
export function SheetForm(props: {
  readonly page: Page;
  readonly guide: Guide;
  readonly note: SheetNote;
  readonly sheets: readonly SheetNote[];
}): ReactNode {
  const { t } = useCompanion();
  const filling = useFilling(props.note.id);
  if (filling === null) return null;
  if (filling === 'gone') return <p role="status">{t('refusal.no-such-content')}</p>;
  return <Steps {...props} filling={filling} />;
}

function Steps(props: {
  readonly page: Page;
  readonly guide: Guide;
  readonly note: SheetNote;
  readonly sheets: readonly SheetNote[];
  readonly filling: Filling;
}): ReactNode {
  const { t, hyphenateOwn, view } = useCompanion();
  const { page, guide, note, sheets, filling } = props;
  const { sections } = guide;
  // A sheet with answers opens with what came of it; a new one at its first section.
  const [step, setStep] = useState(Object.keys(filling.answers).length === 0 ? 0 : sections.length);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirstLook = useRef(true);
  useEffect(() => {
    if (isFirstLook.current) isFirstLook.current = false;
    else heading.current?.focus();
  }, [step]);
  const go = (to: number): void => {
    setStep(to);
  };
  const section = sections[step];
  return (
    <div className="guide">
      <nav aria-label={t('guide.steps')}>
        <ol className="guide-steps">
          {sections.map(({ id, title }, at) => (
            <Step key={id} at={at} step={step} onGo={go} title={title[view.language]} />
          ))}
          <Step at={sections.length} step={step} onGo={go} title={t('guide.result')} />
        </ol>
      </nav>
      <div className="guide-part">
        <h2 ref={heading} tabIndex={-1}>
          {hyphenateOwn(section === undefined ? t('guide.result') : section.title[view.language])}
        </h2>
        {section === undefined ? (
          <SheetResult page={page} guide={guide} note={note} sheets={sheets} filling={filling} />
        ) : (
          <>
            <SectionFields section={section} filling={filling} />
            <div className="row">
              {step > 0 && (
                <button type="button" className="button" onClick={() => go(step - 1)}>
                  {t('guide.back')}
                </button>
              )}
              <button type="button" className="button primary" data-act="next" onClick={() => go(step + 1)}>
                {step + 1 === sections.length ? t('guide.to-result') : t('guide.next')}
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function Step(props: {
  readonly at: number;
  readonly step: number;
  readonly title: string;
  readonly onGo: (to: number) => void;
}): ReactNode {
  const { hyphenateOwn } = useCompanion();
  const { at, step, title, onGo } = props;
  return (
    <li>
      <button
        type="button"
        className="guide-step"
        aria-current={at === step ? 'step' : undefined}
        onClick={() => onGo(at)}
      >
        <span>{hyphenateOwn(title)}</span>
      </button>
    </li>
  );
}

function SectionFields(props: { readonly section: GuideSection; readonly filling: Filling }): ReactNode {
  const { hyphenateOwn, view } = useCompanion();
  const { section, filling } = props;
  const { lead, drawing, advice = [] } = section;
  const svg = drawing === undefined ? null : guideDrawing(drawing.file);
  return (
    <>
      {lead !== undefined && <p className="soft">{lead[view.language]}</p>}
      {drawing !== undefined && svg !== null && (
        <figure className="guide-drawing">
          <Illustration svg={svg} />
          <figcaption className="visually-hidden">{drawing.alt[view.language]}</figcaption>
        </figure>
      )}
      {advice.length > 0 && (
        <ul className="guide-advice">
          {advice.map((one) => (
            <li key={one.en}>{hyphenateOwn(one[view.language])}</li>
          ))}
        </ul>
      )}
      {section.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answers={filling.answers}
          onAnswer={(answer) => filling.answer(question.id, answer)}
        />
      ))}
      <Sources className="content-sources" field={sourceField(section)} />
    </>
  );
}

/** The sources of a section and of its advice. */
function sourceField({ source, advice = [] }: GuideSection): string {
  return [source, ...advice.flatMap((one) => one.source ?? [])].join('; ');
}
