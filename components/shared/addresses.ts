/** Where a reader reports a mistake. The project's form; the one place that knows its address. */
const REPORT_FORM = 'https://backgrounder.example/report';

/** The report form for one entity. It carries the entity's id and nothing about the page. */
export function reportAddress(entity: string): string {
  return `${REPORT_FORM}?entity=${encodeURIComponent(entity)}`;
}
