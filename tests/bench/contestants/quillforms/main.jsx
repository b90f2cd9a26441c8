import { registerCoreBlocks } from '@quillforms/react-renderer-utils';
import { Form } from '@quillforms/renderer-core';
import '@quillforms/renderer-core/build-style/style.css';
import '@quillforms/blocklib-multiple-choice-block/build-style/renderer.css';
import { dispatch } from '@wordpress/data';
import { createRoot } from 'react-dom/client';
import { plan, questions } from '../../twelve.json';

const tasks = plan.tasks.map(({ title }) => `<li>${title}</li>`).join('');

registerCoreBlocks();
createRoot(document.getElementById('root')).render(<Wizard />);

function Wizard() {
  return (
    <div style={{ height: '100vh' }}>
      <Form
        formId={1}
        formObj={{
          blocks: questions.map(blockOf),
          theme: { font: 'Arial' },
          messages: {
            'block.defaultThankYouScreen.label': `<h1>${plan.title}</h1><p>${plan.summary}</p><ul>${tasks}</ul>`,
          },
        }}
        applyLogic={false}
        beforeGoingNext={lead}
        onSubmit={(_, { completeForm }) => completeForm()}
      />
    </div>
  );
}

function blockOf({ id, title, lead, answers }) {
  const choices = answers.map(({ id, text }) => ({ value: id, label: text }));
  return {
    id,
    name: 'multiple-choice',
    attributes: { label: title, description: lead, choices, verticalAlign: true },
  };
}

/** Conditions are no part of the free renderer: where an answer leads is told it step by step. */
function lead({ answers, currentBlockId, goToBlock }) {
  const question = questions.find(({ id }) => id === currentBlockId);
  const [chosen] = answers[currentBlockId]?.value ?? [];
  const answer = question?.answers.find(({ id }) => id === chosen);
  if (answer?.to === plan.id) dispatch('quillForms/renderer-core').completeForm();
  else if (answer) goToBlock(answer.to);
}
