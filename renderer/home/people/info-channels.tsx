import { useRef, useState, type ReactNode } from 'react';
import { infoLink } from '../../../shared/people/links';
import type { InfoChannel } from '../../../shared/people/person';
import { useCompanion } from '../../companion/context';
import { Act, DeleteAct } from '../content/rows';
import { OrganisationChannels } from '../organisation/organisation-channels';
import { Section } from '../settings/section';
import { Toggle } from '../settings/toggle';
import { InfoChannelForm } from './info-channel-form';
import { useOpening } from './use-opening';

/** The person's own channels of information (R35), and the day's time to read up. */
export function InfoChannels(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { day, people } = snapshot;
  const [editing, setEditing] = useState<InfoChannel | 'new' | null>(null);
  const { said, open } = useOpening();
  const heading = useRef<HTMLHeadingElement>(null);
  const onDone = (): void => {
    setEditing(null);
    heading.current?.focus();
  };
  return (
    <Section title={t('people.channels')} note={t('people.channels.hint')} titleRef={heading}>
      {editing !== null ? (
        <InfoChannelForm channel={editing === 'new' ? null : editing} onDone={onDone} />
      ) : (
        <>
          <OrganisationChannels onOpen={open} />
          {people.channels.length === 0 ? (
            <p className="soft">{t('people.channels.none')}</p>
          ) : (
            <ul className="people-list">
              {people.channels.map((channel) => (
                <ChannelRow
                  key={channel.id}
                  channel={channel}
                  onOpen={open}
                  onEdit={() => setEditing(channel)}
                  onDelete={() => {
                    heading.current?.focus();
                    void send({ type: 'channel.delete', channel: channel.id });
                  }}
                />
              ))}
            </ul>
          )}
          {said !== '' && (
            <p className="hint words" role="status">
              {said}
            </p>
          )}
          {day !== null && (
            <Toggle
              label={t('people.channels.read')}
              checked={day.slots.includes('read-up')}
              onChange={(had) => void send({ type: 'slot.mark', slot: 'read-up', had })}
            />
          )}
          <div>
            <button type="button" className="button" data-act="new-channel" onClick={() => setEditing('new')}>
              {t('people.channels.new')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

function ChannelRow(props: {
  readonly channel: InfoChannel;
  readonly onOpen: (link: string, address: string) => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}): ReactNode {
  const { t, hyphenate } = useCompanion();
  const { channel, onOpen, onEdit, onDelete } = props;
  const { name, address } = channel;
  const link = infoLink(address);
  return (
    <li>
      <h3 className="words">{hyphenate(name)}</h3>
      <p className="hint words">{address}</p>
      <div className="content-acts">
        {link !== null && (
          <Act label={t('people.channels.open')} about={name} onClick={() => onOpen(link, address)} />
        )}
        <Act label={t('content.edit')} about={name} onClick={onEdit} />
        <DeleteAct about={name} onDelete={onDelete} />
      </div>
    </li>
  );
}
