import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { plan, questions, start } from '../../twelve.json';

const look = { 'ui:widget': 'radio', 'ui:submitButtonOptions': { norender: true } };

/** Without this the form gives the first answer by itself. */
const nothingChosen = { constAsDefaults: 'never' };

createRoot(document.getElementById('root')).render(<Wizard />);

function Wizard() {
  const [id, setId] = useState(start);
  const question = questions.find((other) => other.id === id);
  if (!question) return <Plan />;
  const next = ({ formData }) => {
    const answer = question.answers.find((other) => other.id === formData);
    if (answer) setId(answer.to);
  };
  return (
    <Form
      key={id}
      schema={schemaOf(question)}
      uiSchema={look}
      validator={validator}
      experimental_defaultFormStateBehavior={nothingChosen}
      onChange={next}
    />
  );
}

function schemaOf({ title, lead, answers }) {
  const oneOf = answers.map(({ id, text }) => ({ const: id, title: text }));
  return { type: 'string', title, description: lead, oneOf };
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
