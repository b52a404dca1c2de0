import type { CDPSession } from 'playwright-core';

/** An event of Chromium's trace; times in microseconds. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

const OURS = /^chrome-extension:/;

/**
 * The CPU times, in ms, of all tasks of page threads in which script of the extension ran while `work` did: whole
 * tasks, with whatever else was in them. CPU time, so that other work on the machine does not count.
 */
export async function tasksOfExtension(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[])); // as the format of traces has them
  });
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'v8'] },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  const scripts = events.filter(
    ({ ph, name, args }) =>
      ph === 'X' &&
      (name === 'FunctionCall' || name === 'EvaluateScript') &&
      OURS.test(args?.data?.url ?? ''),
  );
  const tasks = events.filter(
    ({ ph, name }) => ph === 'X' && (name === 'RunTask' || name.endsWith('::RunTask')),
  );
  const own = tasks.filter((task) =>
    scripts.some(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + (task.dur ?? 0),
    ),
  );
  return own.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
}
