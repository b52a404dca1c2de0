/**
 * Where a reader reports a mistake: the project's form, which takes `?entity=`. The one place that knows
 * its address; undefined as long as the project has none, and then a report is copied instead.
 */
export const REPORT_FORM: string | undefined = undefined;

/** The public log of corrected facts; undefined as long as the project has no page for it. */
export const CORRECTIONS_LOG: string | undefined = undefined;

/** The report form for one entity, with its id and nothing about the page; undefined without a form. */
export function reportAddress(
  entity: string,
  form: string | undefined = REPORT_FORM,
): string | undefined {
  return form === undefined ? undefined : `${form}?entity=${encodeURIComponent(entity)}`;
}
