import { webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent's light theme with its type in rem, so that the pane follows the text size a user sets; nothing under 12 px. */
export const theme: Theme = {
  ...webLightTheme,
  fontFamilyBase: '"Segoe UI","Microsoft YaHei UI","微软雅黑","Noto Sans CJK SC","PingFang SC",sans-serif',
  fontSizeBase100: '0.75rem',
  fontSizeBase200: '0.75rem',
  fontSizeBase300: '0.875rem',
  fontSizeBase400: '1rem',
  fontSizeBase500: '1.25rem',
  fontSizeBase600: '1.5rem',
  lineHeightBase100: '1rem',
  lineHeightBase200: '1rem',
  lineHeightBase300: '1.25rem',
  lineHeightBase400: '1.5rem',
  lineHeightBase500: '1.75rem',
  lineHeightBase600: '2rem',
};

/** Colours of the look that Fluent has no token for: a person must decide; could not be done; done. */
export const signal = {
  ask: '#8F3A05',
  askBack: '#FFF7EF',
  askLine: '#F5BD94',
  stop: '#A80F1C',
  stopBack: '#FDF3F4',
  stopLine: '#EEACB2',
  done: '#0B630B',
  doneBack: '#F1FAF1',
  doneLine: '#9FD89F',
  brand: '#0F6CBD',
  brandDark: '#0C4A86',
  tint: '#EBF3FC',
  tintLine: '#B4D6FA',
} as const;
