import { Spinner } from '@fluentui/react-components';
import type { Work } from '../hooks/useWork';
import { MessageCard, type MessageAction } from './MessageCard';

/** What is being done, or what came of it. */
export function Working({ work, actions = [] }: { work: Work; actions?: readonly MessageAction[] }) {
  if (work.busy !== null) return <Spinner size="tiny" label={work.busy} role="status" />;
  return work.said === null ? null : <MessageCard message={work.said} actions={actions} />;
}
