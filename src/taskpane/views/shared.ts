import { makeStyles, tokens } from '@fluentui/react-components';
import { signal } from './theme';

/** Small looks that several steps share. */
export const useShared = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: '#5C5C5C', margin: 0, fontWeight: tokens.fontWeightRegular },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  heading: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  block: { display: 'flex', flexDirection: 'column', gap: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  grow: { flex: '1 1 auto' },
  number: { fontVariantNumeric: 'tabular-nums' },
  quote: {
    margin: 0,
    padding: '0 0 0 12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: '1.375rem',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    '& mark': {
      backgroundColor: 'transparent',
      color: 'inherit',
      fontWeight: tokens.fontWeightSemibold,
      borderBottom: `2px solid ${signal.brand}`,
    },
  },
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    padding: '1px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  badgeAsk: { backgroundColor: signal.askBack, border: `1px solid ${signal.askLine}`, color: signal.ask },
  badgeDone: { backgroundColor: signal.doneBack, border: `1px solid ${signal.doneLine}`, color: signal.done },
  ask: { color: signal.ask },
});
