import type { Finding, WarningCode } from '../fault.ts';
import { type FlowSet, flowFile } from './flow-set.ts';
import type { JourneysFile } from './journeys.ts';
import type { Catalog } from './uses.ts';

type Advice = Finding<WarningCode>;

/** What the flows could do better: plans that nobody promises, facts that are past their review. */
export function* adviseOnFlows(
  set: FlowSet,
  journeys: readonly JourneysFile[],
  catalog: Catalog,
  today: string,
): Generator<Advice> {
  if (journeys.length > 0) yield* findUnpromised(set, journeys);
  yield* findPastReview(catalog, today);
}

function* findUnpromised({ files }: FlowSet, journeys: readonly JourneysFile[]): Generator<Advice> {
  const promised = new Set(journeys.flatMap((file) => file.journeys.map(({ reaches }) => reaches)));
  for (const { folder, flow } of files) {
    for (const [at, { id }] of flow.plans.entries()) {
      if (promised.has(`${folder}/${id}`)) continue;
      yield {
        code: 'unpromised-plan',
        place: { file: flowFile(folder), path: ['plans', at, 'id'] },
        message: `No journey promises the plan "${id}".`,
        help: `Write in ${folder}/journeys.json who reaches it, so that a later change cannot lose them.`,
      };
    }
  }
}

function* findPastReview(catalog: Catalog, today: string): Generator<Advice> {
  for (const [at, { id, reviewBy }] of (catalog.channels ?? []).entries()) {
    const place = { file: 'channels.json', path: ['channels', at, 'reviewBy'] };
    if (reviewBy < today) yield past(`channel "${id}"`, reviewBy, place);
  }
  for (const [at, { id, helps }] of (catalog.regions ?? []).entries()) {
    for (const [h, help] of helps.entries()) {
      const place = { file: 'regions.json', path: ['regions', at, 'helps', h, 'reviewBy'] };
      if (help.reviewBy < today) yield past(`help "${id}/${help.id}"`, help.reviewBy, place);
    }
  }
}

function past(what: string, reviewBy: string, place: Advice['place']): Advice {
  return {
    code: 'past-review',
    place,
    message: `The ${what} was due to be looked at again by ${reviewBy}; readers are told so.`,
    help: 'Look at it, correct what has changed, and set "source" and "reviewBy" anew.',
  };
}
