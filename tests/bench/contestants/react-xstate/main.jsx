import { useMachine } from '@xstate/react';
import { createRoot } from 'react-dom/client';
import { createMachine } from 'xstate';
import { plan, questions, start } from '../../twelve.json';

const machine = createMachine({
  initial: start,
  states: {
    ...Object.fromEntries(questions.map(({ id, answers }) => [id, { on: transitions(answers) }])),
    [plan.id]: { type: 'final' },
  },
});

createRoot(document.getElementById('root')).render(<Wizard />);

function transitions(answers) {
  return Object.fromEntries(answers.map(({ id, to }) => [id, to]));
}

function Wizard() {
  const [state, send] = useMachine(machine);
  const question = questions.find(({ id }) => id === state.value);
  return question ? <Question {...question} send={send} /> : <Plan />;
}

function Question({ title, lead, answers, send }) {
  return (
    <main>
      <h1>{title}</h1>
      <p>{lead}</p>
      <ul>
        {answers.map(({ id, text }) => (
          <li key={id}>
            <button type="button" onClick={() => send({ type: id })}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

function Plan() {
  return (
    <main>
      <h1>{plan.title}</h1>
      <p>{plan.summary}</p>
      <ul>
        {plan.tasks.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </main>
  );
}
