import { makeStyles } from '@fluentui/react-components';

/** Two fields side by side, one under the other where the pane is too narrow for both. */
export const usePair = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 8rem), 1fr))',
    alignItems: 'start',
    gap: '10px 8px',
    '& > *': { minWidth: 0 },
    '& .fui-Input, & .fui-Select, & input, & select': { minWidth: 0, width: '100%' },
  },
});
