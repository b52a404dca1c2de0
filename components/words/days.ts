/**
 * An ISO day in a language: "14 August 2025". Anything else comes back as it is. English has the day
 * first, as the texts of the knowledge have.
 */
export function dayIn(language: string, iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  const tag = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** The name of a language in another: "de" in English is "German". The tag itself where it has none. */
export function languageIn(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a page may say anything of its language
  }
}
