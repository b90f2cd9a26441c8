import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan, Question, Twelve } from './twelve.ts';

/** Writes the flow as a page a node, without any style or script: less is hardly possible. */
export function writePlainPages({ start, questions, plan }: Twelve, dir: string) {
  mkdirSync(dir, { recursive: true });
  const address = (id: string) => (id === start ? '/' : `/${id}.html`);
  for (const question of questions) {
    const name = question.id === start ? 'index' : question.id;
    writeFileSync(join(dir, `${name}.html`), questionPage(question, address));
  }
  writeFileSync(join(dir, `${plan.id}.html`), planPage(plan));
}

function questionPage({ title, lead, answers }: Question, address: (id: string) => string) {
  const links = answers.map(({ text, to }) => `<li><a href="${address(to)}">${text}</a></li>`);
  return page(title, `<p>${lead}</p><ul>${links.join('')}</ul>`);
}

function planPage({ title, summary, tasks }: Plan): string {
  const items = tasks.map((task) => `<li>${task.title}</li>`);
  return page(title, `<p>${summary}</p><ul>${items.join('')}</ul>`);
}

function page(title: string, body: string): string {
  return [
    '<!doctype html><html lang="bn"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    `<title>${title}</title><h1>${title}</h1>${body}`,
  ].join('');
}
