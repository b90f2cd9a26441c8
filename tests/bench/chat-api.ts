import type { Api } from './server.ts';
import type { Plan, Question, Twelve } from './twelve.ts';

/** Where a conversation stands, by the id of its session. */
type Sessions = Map<string, string>;

/** The viewer's side of Typebot's interface, as far as a flow of choices needs it. */
export function chatApi(flow: Twelve): Api {
  const sessions: Sessions = new Map();
  return (path, question) => {
    if (path.endsWith('/startChat')) return begin(flow, sessions);
    const [, id = ''] = /^\/api\/v1\/sessions\/([^/]+)\/continueChat$/.exec(path) ?? [];
    const node = sessions.get(id);
    return node === undefined ? undefined : goOn(flow, sessions, id, node, textOf(question));
  };
}

function begin(flow: Twelve, sessions: Sessions) {
  const sessionId = `session-${sessions.size}`;
  sessions.set(sessionId, flow.start);
  return { sessionId, typebot, ...reply(flow, flow.start) };
}

function goOn(flow: Twelve, sessions: Sessions, id: string, node: string, text: string) {
  const question = flow.questions.find((other) => other.id === node);
  const to = question?.answers.find((answer) => answer.text === text)?.to ?? node;
  sessions.set(id, to);
  return reply(flow, to);
}

function reply({ questions, plan }: Twelve, node: string) {
  const question = questions.find(({ id }) => id === node);
  return question ? ask(question) : { messages: closingWords(plan) };
}

function ask({ id, title, lead, answers }: Question) {
  const items = answers.map((answer) => ({ id: `${id}-${answer.id}`, content: answer.text }));
  const input = { id: `input-${id}`, type: 'choice input', items };
  return { messages: [bubble(`title-${id}`, title), bubble(`lead-${id}`, lead)], input };
}

function closingWords({ title, summary, tasks }: Plan) {
  const rest = tasks.map((task) => bubble(`task-${task.id}`, task.title));
  return [bubble('plan', title), bubble('summary', summary), ...rest];
}

function bubble(id: string, text: string) {
  const richText = [{ type: 'p', children: [{ text }] }];
  return { id, type: 'text', content: { type: 'richText', richText } };
}

/** No font from elsewhere, and no pauses that imitate typing: the quickest it can be. */
const typebot = {
  id: 'twelve',
  version: '6.1',
  theme: { general: { font: { type: 'Custom', family: 'sans-serif' } } },
  settings: { typingEmulation: { enabled: false } },
  publishedAt: '2026-11-01T00:00:00.000Z',
};

/** What the reader's tap says. */
function textOf(question: unknown): string {
  const { message } = question as { message?: { text?: string } | string };
  return (typeof message === 'string' ? message : message?.text) ?? '';
}
