import { createRoot } from 'react-dom/client';
import { Model, settings } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import { Survey } from 'survey-react-ui';
import { plan, questions, start } from '../../twelve.json';

// The quickest it can be: it would otherwise wait, then fade the next question in.
settings.autoAdvanceDelay = 0;
settings.animationEnabled = false;

const tasks = plan.tasks.map(({ title }) => `<li>${title}</li>`).join('');

const survey = new Model({
  autoAdvanceEnabled: true,
  autoAdvanceAllowComplete: true,
  showNavigationButtons: false,
  completedHtml: `<h1>${plan.title}</h1><p>${plan.summary}</p><ul>${tasks}</ul>`,
  pages: questions.map(pageOf),
});

createRoot(document.getElementById('root')).render(<Survey model={survey} />);

function pageOf({ id, title, lead, answers }) {
  const choices = answers.map(({ id, text }) => ({ value: id, text }));
  return {
    name: `page-${id}`,
    elements: [{ type: 'radiogroup', name: id, title, description: lead, choices }],
    ...(id === start ? {} : { visibleIf: conditionOf(id) }),
  };
}

/** A page is seen by whoever gave an answer that leads to it. */
function conditionOf(target) {
  return questions
    .flatMap(({ id, answers }) =>
      answers.filter(({ to }) => to === target).map((answer) => `{${id}} = '${answer.id}'`),
    )
    .join(' or ');
}
