/** The paragraphs of `articlePage`; two leaders are named in them, once each. */
export const PARAGRAPHS = [
  'The bridge over the river was closed for an hour on Monday, because the car of Volodymyr Zelensky had to cross it. He came by train and by road, and he stayed for less than a day. The keeper of the bridge watched from his window, as he does whenever a guest comes to the town.',
  'Keir Starmer had been expected as well. His office said in the evening that he would come another time, and that the two had spoken by telephone instead. Nobody on the bank seemed to mind, since the wind had turned and the rain had begun an hour before.',
  'On Tuesday the timetable was back to normal. The keeper counted forty lorries before noon, which is two more than usual, and said that the closure had cost a morning and nothing else. The shops by the water opened at nine, as they always do on that side.',
] as const;

/** What is marked on `articlePage`. */
export const LEADERS = ['leader: Volodymyr Zelensky', 'leader: Keir Starmer'] as const;

/**
 * A small article of 20 November 2024 in plain HTML, with whatever a test puts around it: `head` at the end of the
 * head, `wrap` around the paragraphs, `end` at the end of the body.
 */
export function articlePage({
  head = '',
  wrap = (paragraphs: string) => paragraphs,
  end = '',
  paragraphs = PARAGRAPHS,
}: {
  readonly head?: string;
  readonly wrap?: (paragraphs: string) => string;
  readonly end?: string;
  readonly paragraphs?: readonly string[];
} = {}): string {
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The bridge that closed for an hour',
    datePublished: '2024-11-20T08:00:00Z',
  };
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>The bridge that closed for an hour</title>
<meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(facts)}</script>
${head}</head><body><article><h1>The bridge that closed for an hour</h1>
${wrap(text)}
</article>${end}</body></html>`;
}
