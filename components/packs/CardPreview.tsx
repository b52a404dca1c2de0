import { render } from 'preact';
import { Card } from '../card/Card.tsx';
import { FOLDS } from '../card/folds.ts';
import { useWords, WordsContext } from '../words/words.ts';
import { useEffect, useRef } from 'preact/hooks';
import cardCss from '../../assets/styles/card.css?inline';
import partsCss from '../../assets/styles/card-parts.css?inline';
import mapCss from '../../assets/styles/map.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** In the page's flow, whole, without the buttons that need an article. */
const AS_PREVIEW =
  '.card{display:block!important;position:static;inline-size:100%;max-inline-size:27em;max-block-size:none;box-shadow:none}.bar button,.actions{display:none}';
const nothing = (): void => undefined;

/** The card of an entry as it is drawn in a page: the same component and styles, in a root of its own. */
export function CardPreview({ model }: { readonly model: CardModel }): JSX.Element {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = host;
    if (current === null) return;
    const root = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    render(
      <WordsContext.Provider value={words}>
        <style>{tokensCss + mapCss + partsCss + cardCss + AS_PREVIEW}</style>
        <div class="card" lang={words.language} dir={words.direction}>
          <Card
            model={model}
            level="standard"
            isPinned={false}
            isTight={false}
            open={FOLDS}
            report="off"
            onChip={nothing}
            onBack={nothing}
            onPin={nothing}
            onClose={nothing}
            onFold={nothing}
            onReport={nothing}
            onNotThis={nothing}
            onLevel={nothing}
          />
        </div>
      </WordsContext.Provider>,
      root,
    );
  }, [model, words]);
  return <div ref={host} class="card-preview" />;
}
