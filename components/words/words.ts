import type { ComponentChildren } from 'preact';
import type browserWords from '../../assets/words/en/browser.json';
import type card from '../../assets/words/en/card.json';
import type options from '../../assets/words/en/options.json';
import type panel from '../../assets/words/en/panel.json';
import type popup from '../../assets/words/en/popup.json';
import type shared from '../../assets/words/en/shared.json';
import type welcome from '../../assets/words/en/welcome.json';

/** Every text of the interface by its key; the English files are the source of the keys. */
type Texts = typeof browserWords &
  typeof card &
  typeof options &
  typeof panel &
  typeof popup &
  typeof shared &
  typeof welcome;

/** A key of one text, with $1 to $9 for what is filled in. */
export type WordKey = { [K in keyof Texts]: Texts[K] extends string ? K : never }[keyof Texts];
/** A key of a text in several plural forms; $1 is the count. */
export type CountKey = Exclude<keyof Texts, WordKey>;

/** The interface's texts in the reader's language. What the knowledge says is English in all of them. */
export type Words = {
  /** BCP 47 tag of the texts, for `lang` and for `Intl`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a key with $1, $2 … filled in: numbers as the language writes them, so a year comes as a string. */
  readonly say: (key: WordKey, ...values: readonly (string | number)[]) => string;
  /** The text of a count in the plural form that the language wants; $1 is the count, $2 … the values. */
  readonly count: (key: CountKey, count: number, ...values: readonly (string | number)[]) => string;
};

let current: Words | undefined;

/**
 * Gives a tree of components its words. One script has one reader and so one language: the words are kept here and
 * in no context of Preact's, whose hooks would be a twenty-fifth of what a card brings into a page.
 */
export const WordsContext = {
  Provider: ({
    value,
    children,
  }: {
    readonly value: Words;
    readonly children: ComponentChildren;
  }): ComponentChildren => {
    current = value;
    return children;
  },
};

/** The words of the tree that a component stands in. Throws where none has had words. */
export function useWords(): Words {
  if (current === undefined) throw new Error('no WordsContext around this component');
  return current;
}
