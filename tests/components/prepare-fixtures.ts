import type { PrepareText } from '../../components/prepare/PrepareText.tsx';

type PrepareProps = Parameters<typeof PrepareText>[0];

/** The props of the page that prepares a text, with callbacks that do nothing. */
export const prepareProps = (change: Partial<PrepareProps> = {}): PrepareProps => ({
  state: 'ready',
  maxChars: 1_000_000,
  isDisabled: false,
  onPrepare: () => undefined,
  ...change,
});

/** Every state of the page before there is a result. */
export const PREPARE_FIXTURES: Readonly<Record<string, PrepareProps>> = {
  ready: prepareProps(),
  working: prepareProps({ state: 'working' }),
  empty: prepareProps({ state: 'empty' }),
  'too-long': prepareProps({ state: 'too-long' }),
  'no-day': prepareProps({ state: 'no-day' }),
  failed: prepareProps({ state: 'failed' }),
  school: prepareProps({ isDisabled: true }),
};
