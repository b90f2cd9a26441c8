import { createActor } from 'xstate';
import type { Graph } from '../flow/graph.ts';
import type { Trail } from '../flow/trail.ts';
import type { Place } from '../machine/address.ts';
import { machineOf, type WalkMachine } from '../machine/compile.ts';
import { proceed } from '../machine/replay.ts';
import { resume } from '../machine/resume.ts';
import { currentNode } from '../machine/selectors.ts';
import type { Library } from '../words/library.ts';
import type { Parts } from './parts.ts';
import { tellsOfPrivate } from './public-trail.ts';
import { isReady, makeReady, type Stock } from './stock.ts';
import { type Move, type Notice, placeOf, type Visit } from './visit.ts';

/** One reader's walk: the actor of the statechart, and what surrounds it. */
export class Session {
  readonly graph: Graph;
  readonly library: Library;
  readonly parts: Parts;
  readonly #machine: WalkMachine;
  readonly #listeners = new Set<(move: Move) => void>();
  #visit: Visit;
  /** Counts what the reader asked for, so that an earlier wish does not overtake a later one. */
  #turn = 0;

  /** Opens a place whose words are already loaded. */
  constructor({ graph, library, parts }: Stock, place: Place) {
    this.graph = graph;
    this.library = library;
    this.parts = parts;
    this.#machine = machineOf(graph);
    this.#visit = this.#visitFrom(place);
  }

  readonly visit = (): Visit => this.#visit;

  readonly subscribe = (listener: (move: Move) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens an address, and says so when it no longer fits. */
  async open(place: Place, move: Move = 'none', notice?: Notice): Promise<void> {
    const visit = this.#visitFrom(place);
    const here = placeOf(visit);
    // A notice names answers as well, and may be kept from another language.
    const told = notice?.kind === 'dropped' ? notice.steps : [];
    const needed = { ...here, steps: [...here.steps, ...told] };
    if (!(await this.#ready(needed, () => this.open(place, move, notice)))) return;
    this.#visit.actor.stop();
    this.#become(notice ? { ...visit, notice } : visit, move);
  }

  /** Answers the question of this page; answers behind it are given again as far as they apply. */
  async answer(answer: string): Promise<void> {
    const { actor, ahead, locale } = this.#visit;
    if (!actor.getSnapshot().can({ type: 'answer', answer })) return;
    const { trail } = actor.getSnapshot().context;
    const step = { question: currentNode(actor.getSnapshot()), answer };
    const later = ahead.filter(({ question }) => question !== step.question);
    const next = proceed(this.#machine, actor.getSnapshot(), [step, ...later]);
    const place = { locale, node: currentNode(next.snapshot), steps: next.kept };
    if (!(await this.#ready(place, () => this.answer(answer)))) return;
    for (const { answer } of next.kept.slice(trail.length)) actor.send({ type: 'answer', answer });
    this.#become({ ...this.#visit, ahead: [], notice: this.#droppedNotice(next.dropped) }, 'push');
  }

  /** One question back; its answer, and those behind it, stay at hand. */
  async back(): Promise<void> {
    const { actor, ahead, locale } = this.#visit;
    const last = actor.getSnapshot().context.trail.at(-1);
    if (!last) return this.open({ locale, node: this.graph.start, steps: [] }, 'push');
    const place = { locale, node: last.question, steps: [] };
    if (!(await this.#ready(place, () => this.back()))) return;
    actor.send({ type: 'back' });
    this.#become({ ...this.#visit, ahead: [last, ...ahead], notice: undefined }, 'push');
  }

  /** Back to the first page, with no answers. */
  async restart(notice?: Notice, move: Move = 'push'): Promise<void> {
    const { actor, locale } = this.#visit;
    const place = { locale, node: this.graph.start, steps: [] };
    if (!(await this.#ready(place, () => this.restart(notice, move)))) return;
    actor.send({ type: 'restart' });
    this.#become({ ...this.#visit, ahead: [], notice }, move);
  }

  #visitFrom(place: Place): Visit {
    const { snapshot, ahead, stale } = resume(this.#machine, this.graph, place);
    const kind = place.steps.length > 0 ? 'stale' : 'unknown';
    const actor = createActor(this.#machine, { snapshot }).start();
    const notice: Notice | undefined = stale ? { kind } : undefined;
    return { locale: place.locale, actor, ahead, notice, busy: false };
  }

  /** Fetches the words of a place; says so, and offers to try again, when they cannot be had. */
  async #ready(place: Place, again: () => Promise<void>): Promise<boolean> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      if (!isReady(this, place)) {
        this.#become({ ...this.#visit, busy: true }, 'none');
        await makeReady(this, place);
      }
      if (turn !== this.#turn) return false;
      this.#visit = { ...this.#visit, busy: false };
      return true;
    } catch {
      if (turn !== this.#turn) return false;
      const notice: Notice = { kind: 'load-failed', place, retry: () => void again() };
      this.#become({ ...this.#visit, busy: false, notice }, 'none');
      return false;
    }
  }

  #become(visit: Visit, move: Move) {
    this.#visit = visit;
    for (const listener of this.#listeners) listener(move);
  }

  /** Names the answers that were dropped, but none that tells of a private page. */
  #droppedNotice(dropped: Trail): Notice | undefined {
    const steps = dropped.filter((step) => !tellsOfPrivate(this.graph, step));
    return steps.length > 0 ? { kind: 'dropped', steps } : undefined;
  }
}
