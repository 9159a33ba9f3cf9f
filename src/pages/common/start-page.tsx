import { type ComponentChildren, render } from 'preact';
import type { Settings } from '../../storage/records';
import { DEFAULTS, readSettings } from '../../storage/settings';
import { Trouble } from './trouble';
import { useLive } from './use-live';
import './styles.scss';

/** Draws one of our pages once the settings are read, in the reader's language. Without storage it still draws, and says so. */
export function startPage(Page: (props: { settings: Settings }) => ComponentChildren): void {
  const Root = () => {
    const { value, trouble } = useLive(readSettings);
    const settings = value ?? (trouble && DEFAULTS);
    if (!settings) return null;
    document.documentElement.lang = settings.language;
    return (
      <>
        {trouble && <Trouble trouble={trouble} language={settings.language} />}
        <Page settings={settings} />
      </>
    );
  };
  render(<Root />, document.body);
}
