import type { Session } from '../state/session.ts';
import { switchLanguage, t } from '../words/index.ts';
import { SearchBox } from './search-box.tsx';
import { ShareMenu } from './share-menu.tsx';

/** What is always at hand. */
export function TopBar(props: { session: Session }) {
  return (
    <header class="bar">
      <h1>
        {t('title')} <small>{t('subtitle')}</small>
      </h1>
      <SearchBox session={props.session} />
      <nav>
        <button
          type="button"
          class="icon"
          disabled={!props.session.canUndo()}
          onClick={props.session.undo}
          title={t('undo')}
          aria-label={t('undo')}
        >
          ↶
        </button>
        <button
          type="button"
          class="icon"
          disabled={!props.session.canRedo()}
          onClick={props.session.redo}
          title={t('redo')}
          aria-label={t('redo')}
        >
          ↷
        </button>
        <button
          type="button"
          class="plain"
          lang={t('language') === 'English' ? 'en' : 'fr'}
          onClick={switchLanguage}
        >
          {t('language')}
        </button>
        <ShareMenu session={props.session} />
      </nav>
    </header>
  );
}
