import { addressInWords } from '../../core/panel/source-address.ts';
import type { JSX } from 'preact';

/** An address on a sheet: short and in letters to be read, with the whole one as its link, on paper too where it is a file. */
export function Address({ url }: { readonly url: string }): JSX.Element {
  const parts = addressInWords(url).split(/(?<=[/_])/);
  const text = parts.map((part, index) => (
    <>
      {index > 0 && <wbr />}
      {part}
    </>
  ));
  return /^https?:\/\//.test(url) ? (
    <a
      class="glossary-address"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
    >
      {text}
    </a>
  ) : (
    <span class="glossary-address">{text}</span>
  );
}
