import { Switch } from '../shared/Switch.tsx';
import type { PopupProps } from './popup-view.ts';
import type { JSX } from 'preact';

/** Whether we are on here, and the way to change it. */
export function SitePart(props: PopupProps): JSX.Element {
  const { tab, isPrivate, onSite, onExplain } = props;
  switch (tab.state) {
    case 'waiting':
      return <section class="site site-waiting" aria-busy="true" aria-label="This page" />;
    case 'unsupported':
      return (
        <section class="site">
          <p>This page cannot be read: it is not a page of the web.</p>
        </section>
      );
    case 'no-access':
      return <GrantPart {...props} host={tab.host} />;
    case 'off-here':
    case 'no-article':
    case 'reading':
    case 'found':
      return (
        <section class="site">
          <Switch isOn={tab.state !== 'off-here'} isDisabled={isPrivate} onSwitch={onSite}>
            <span class="host">{tab.host}</span>{' '}
            <span class="muted">{tab.state === 'off-here' ? 'off on this site' : 'on'}</span>
          </Switch>
          {tab.state === 'no-article' && (
            <>
              <p>
                No article on this page. Backgrounder reads articles only, not front pages or lists.
              </p>
              <button type="button" class="quiet" onClick={onExplain}>
                Explain it anyway
              </button>
            </>
          )}
          {tab.state === 'reading' && <p>Reading the article …</p>}
        </section>
      );
  }
}

function GrantPart({
  host,
  isPrivate,
  onExplain,
  onGrant,
}: PopupProps & { host: string }): JSX.Element {
  return (
    <section class="site">
      <p>
        <span class="host">{host}</span> is not on the list of news sites, so Backgrounder has no
        access to this page.
      </p>
      <div class="buttons">
        <button type="button" class="main-button" onClick={onExplain}>
          Explain this page
        </button>
        <button type="button" disabled={isPrivate} onClick={() => onGrant('site')}>
          Always on this site
        </button>
        <button
          type="button"
          class="quiet"
          disabled={isPrivate}
          onClick={() => onGrant('everywhere')}
        >
          On every site
        </button>
      </div>
    </section>
  );
}
