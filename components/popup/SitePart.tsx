import { around, PLACE } from '../shared/around.tsx';
import { Locked } from '../shared/Locked.tsx';
import { Switch } from '../shared/Switch.tsx';
import { useWords, type WordKey } from '../words/words.ts';
import type { PopupProps, TabView } from './popup-view.ts';
import type { JSX } from 'preact';

type NoArticle = Extract<TabView, { readonly state: 'no-article' }>;

/** Why there is nothing to read, in words. */
const NO_ARTICLE: Readonly<Record<NoArticle['why'], WordKey>> = {
  none: 'popupNoArticle',
  'front-page': 'popupFrontPage',
  editor: 'popupEditor',
  'not-html': 'popupNotHtml',
};

/** Whether we are on here, and the way to change it. */
export function SitePart(props: PopupProps): JSX.Element {
  const { tab } = props;
  const words = useWords();
  switch (tab.state) {
    case 'waiting':
      return (
        <section
          class="site site-waiting"
          aria-busy="true"
          aria-label={words.say('popupThisPage')}
        />
      );
    case 'unsupported':
    case 'insecure':
    case 'refused':
      return (
        <section class="site">
          <p>
            {words.say(
              tab.state === 'unsupported'
                ? 'popupUnsupported'
                : tab.state === 'insecure'
                  ? 'popupInsecure'
                  : 'popupRefused',
            )}
          </p>
        </section>
      );
    case 'no-script':
      return (
        <section class="site">
          <p>
            <span class="host">{tab.host}</span>
          </p>
          <p>{words.say('popupNoScript')}</p>
          <button type="button" class="main-button" onClick={props.onReload}>
            {words.say('popupReload')}
          </button>
        </section>
      );
    case 'no-access':
      return (
        <section class="site">
          <p>{around(words.say('popupNoAccess', PLACE), <bdi class="host">{tab.host}</bdi>)}</p>
          <div class="buttons">
            {props.canExplain && (
              <button type="button" class="main-button" onClick={props.onExplain}>
                {words.say('popupExplain')}
              </button>
            )}
            <GrantButtons {...props} />
          </div>
          {!(props.canExplain && props.canGrant) && <Locked />}
        </section>
      );
    case 'off-here':
    case 'no-article':
    case 'reading':
    case 'found':
      return <ReachedSite {...props} tab={tab} />;
  }
}

type Reached = Extract<TabView, { readonly isOnce: boolean }>;

function ReachedSite(props: PopupProps & { readonly tab: Reached }): JSX.Element {
  const { tab, isPrivate, locked, onSite, onExplain } = props;
  const words = useWords();
  return (
    <section class="site">
      <Switch
        isOn={tab.state !== 'off-here'}
        isDisabled={isPrivate}
        isLocked={locked.has('sitesOff')}
        onSwitch={onSite}
      >
        <span class="host">{tab.host}</span>{' '}
        <span class="muted">
          {words.say(tab.state === 'off-here' ? 'popupOffHere' : 'popupOnHere')}
        </span>
      </Switch>
      {tab.state === 'no-article' && (
        <>
          <p>{words.say(NO_ARTICLE[tab.why])}</p>
          {props.canExplain && tab.why !== 'not-html' && tab.why !== 'editor' && (
            <button type="button" class="quiet" onClick={onExplain}>
              {words.say('popupExplainAnyway')}
            </button>
          )}
        </>
      )}
      {tab.state === 'reading' && <p role="status">{words.say('popupReading')}</p>}
      {tab.isOnce && (
        <>
          <p class="note">{words.say('popupOnce')}</p>
          <div class="buttons">
            <GrantButtons {...props} />
          </div>
        </>
      )}
    </section>
  );
}

function GrantButtons({ isPrivate, canGrant, onGrant }: PopupProps): JSX.Element | null {
  const words = useWords();
  if (!canGrant) return null;
  return (
    <>
      <button type="button" disabled={isPrivate} onClick={() => onGrant('site')}>
        {words.say('popupAlways')}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={isPrivate}
        onClick={() => onGrant('everywhere')}
      >
        {words.say('popupEverywhere')}
      </button>
    </>
  );
}
