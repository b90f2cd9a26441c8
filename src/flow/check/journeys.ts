import { truthOf } from '../condition.ts';
import type { Finding, Place } from '../fault.ts';
import { type PlanNode, resolveQuestion } from '../graph.ts';
import type { Journey } from '../journey-schema.ts';
import { choices, type Guess, guesser, inWords } from '../near-miss.ts';
import { answersOf, type FlowSet } from './flow-set.ts';
import { answersOfJourney, type JourneyWalk, walkJourney } from './journey-walk.ts';
import { likelyQuestion } from './likely-targets.ts';
import { reachedOrMeant } from './reach.ts';

/** The promises of one flow. */
export interface JourneysFile {
  folder: string;
  journeys: readonly Journey[];
}

interface Promised {
  folder: string;
  /** Where it begins: for a flow that no answer leads to, at the start of that flow. */
  start: string;
  journey: Journey;
  place: Place;
  known: ReadonlySet<string> | undefined;
  guessQuestion: Guess;
  guessPlan: Guess;
}

/**
 * Promises that do not hold: answers that lead nowhere, to another plan, or to fewer channels. Of a plan
 * with a channel that is not among the `known` nothing is said.
 */
export function* checkJourneys(
  set: FlowSet,
  files: readonly JourneysFile[],
  known?: ReadonlySet<string>,
): Generator<Finding> {
  if (set.unclear.size > 0) return;
  const plans = [...set.graph.nodes.values()].filter(({ kind }) => kind === 'plan');
  const guessQuestion = inWords(likelyQuestion(set));
  const guessPlan = guesser(plans.map(({ id }) => id));
  const { starts } = set.graph;
  const wanted = files.flatMap(({ folder }) => starts.get(folder) ?? []);
  const entered = reachedOrMeant(set, 'answers', wanted);
  for (const { folder, journeys } of files) {
    const own = starts.get(folder);
    const start = own && !entered.has(own) ? own : set.graph.start;
    for (const [at, journey] of journeys.entries()) {
      const place = { file: `${folder}/journeys.json`, path: ['journeys', at] };
      yield* checkJourney(set, { folder, start, journey, place, known, guessQuestion, guessPlan });
    }
  }
}

function* checkJourney(set: FlowSet, promised: Promised): Generator<Finding> {
  const wrong = [...checkNames(set, promised)];
  yield* wrong;
  if (wrong.length > 0) return;
  const { start, folder, journey } = promised;
  const walk = walkJourney(set.graph, start, answersOfJourney(folder, journey));
  const reached = set.graph.nodes.get(walk.node);
  if (reached?.kind === 'question' && !walk.asked.has(walk.node)) yield unanswered(promised, walk);
  if (reached?.kind !== 'plan') return;
  yield* checkAsked(promised, walk);
  if (walk.node === journey.reaches) yield* checkChannels(promised, reached, walk);
  // A plan without its flow is told of as a wrong value.
  else if (journey.reaches.includes('/')) yield anotherPlan(set, promised, walk);
}

function* checkNames(set: FlowSet, { folder, journey, place, guessQuestion }: Promised) {
  for (const [name, answer] of Object.entries(journey.answers)) {
    const answers = answersOf(set, resolveQuestion(folder, name));
    if (answers?.includes(answer)) continue;
    const found = `The journey "${journey.name}" answers "${name}"`;
    yield {
      code: answers ? ('unknown-answer' as const) : ('unknown-question' as const),
      place: {
        ...place,
        path: [...place.path, 'answers', name],
        ...(answers ? {} : { isName: true as const }),
      },
      message: answers
        ? `${found} with "${answer}", which is none of its answers.`
        : `${found}, which is no question.`,
      help: answers
        ? `Its answers are: ${choices(answers)}.${guesser(answers)(answer)}`
        : `Name a question of this flow, or "other-flow/question".${guessQuestion(name)}`,
    };
  }
}

function unanswered({ journey, place }: Promised, { node }: JourneyWalk): Finding {
  return {
    code: 'journey-trail',
    place: { ...place, path: [...place.path, 'answers'] },
    message: `The journey "${journey.name}" comes to "${node}" and has no answer to it.`,
    help: `Answer "${node}", or correct the answers before it.`,
  };
}

function* checkAsked({ folder, journey, place }: Promised, { asked }: JourneyWalk) {
  for (const name of Object.keys(journey.answers)) {
    if (asked.has(resolveQuestion(folder, name))) continue;
    yield {
      code: 'journey-trail' as const,
      place: { ...place, path: [...place.path, 'answers', name] },
      message: `The journey "${journey.name}" answers "${name}", which is not asked on this road.`,
      help: 'Take this answer out, or correct the answers before it.',
    };
  }
}

function anotherPlan(set: FlowSet, { journey, place, guessPlan }: Promised, walk: JourneyWalk) {
  const isPlan = set.graph.nodes.get(journey.reaches)?.kind === 'plan';
  return {
    code: 'journey-plan' as const,
    place: { ...place, path: [...place.path, 'reaches'] },
    message: `The journey "${journey.name}" reaches "${walk.node}", not "${journey.reaches}".`,
    help: `Correct the flow, or the promise.${isPlan ? '' : guessPlan(journey.reaches)}`,
  };
}

function* checkChannels(
  { journey, place, known }: Promised,
  plan: PlanNode,
  { facts }: JourneyWalk,
) {
  const shown = plan.channels.filter(({ when }) => truthOf(when, facts) !== 'false');
  const ids = shown.map(({ id }) => id);
  if (known && !plan.channels.every(({ id }) => known.has(id))) return;
  for (const [at, channel] of journey.channels.entries()) {
    if (ids.includes(channel)) continue;
    yield {
      code: 'journey-channel' as const,
      place: { ...place, path: [...place.path, 'channels', at] },
      message: `The journey "${journey.name}" promises the channel "${channel}", which "${plan.id}" does not show on this road.`,
      help: `It shows: ${choices(ids) || 'none'}.${guesser(ids)(channel)}`,
    };
  }
}
