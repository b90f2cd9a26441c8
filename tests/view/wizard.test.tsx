import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { locales } from '../../src/content.ts';
import type { Trail } from '../../src/flow/trail.ts';
import { Memory } from '../../src/memory/memory.ts';
import { Cell } from '../../src/view/cell.ts';
import { SurroundingsProvider } from '../../src/view/page-context.tsx';
import { SafetyNet } from '../../src/view/safety-net.tsx';
import { Wizard } from '../../src/view/wizard.tsx';
import { sessionAt, trailFrom } from '../support/content.ts';

afterEach(() => vi.useRealTimers());

async function show(locale: string, node: string, trail: Trail = []) {
  const session = await sessionAt(locale, node, trail);
  window.scrollTo = () => {};
  const memory = new Memory(undefined);
  const surroundings = {
    session,
    memory,
    passing: new Memory(undefined),
    newVersion: new Cell<(() => void) | undefined>(undefined),
    bringing: new Cell<readonly string[]>([]),
    privateMode: new Cell(false),
    locales,
    base: '/',
  };
  return render(
    <SurroundingsProvider value={surroundings}>
      <Wizard />
    </SurroundingsProvider>,
  );
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

test('a tap on an answer shows the next question and puts the answer in the list', async () => {
  await show('en', 'start/what-happened');
  await userEvent.click(find('[data-answer="hacked"]'));
  await vi.waitFor(() => expect(find('main').dataset.node).toBe('hacked/can-log-in'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(find('[data-change="start/what-happened"]')).toBeInTheDocument();
});

test('a plan opened without answers shows each task that may apply, with its condition', async () => {
  await show('bn', 'hacked/recover');
  for (const task of ['take-video-selfie', 'give-signup-details']) {
    expect(find(`[data-task="${task}"]`).dataset.condition).toBe('unknown');
    expect(find(`[data-task="${task}"] .condition`)).not.toBeEmptyDOMElement();
  }
});

test('a plan opened by its road leaves out what does not apply, and says no condition', async () => {
  await show(
    'bn',
    'hacked/recover',
    trailFrom('hacked/what-changed=password hacked/photos-of-me=no'),
  );
  expect(document.querySelector('[data-task="take-video-selfie"]')).toBeNull();
  expect(find('[data-task="give-signup-details"]').dataset.condition).toBe('true');
  expect(document.querySelector('[data-task="give-signup-details"] .condition')).toBeNull();
});

test('buttons of Instagram keep their English label, marked as English, with a Bengali gloss', async () => {
  await show('bn', 'hacked/undo-email-change');
  const label = find('[data-task="press-secure-account"] .label');
  expect(label).toHaveTextContent('Secure my account');
  expect(label.lang).toBe('en');
  expect(label.nextElementSibling).toHaveClass('gloss');
});

test('in English a button stands without a gloss', async () => {
  await show('en', 'hacked/undo-email-change');
  expect(find('[data-task="press-secure-account"] .label').nextElementSibling).toBeNull();
});

test('every Latin word on a Bengali plan is marked as English', async () => {
  await show('bn', 'hacked/recover');
  const walker = document.createTreeWalker(find('main'), NodeFilter.SHOW_TEXT);
  const unmarked: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (/[A-Za-z]/.test(textContent ?? '') && !parentElement?.closest('[lang="en"]')) {
      unmarked.push(textContent ?? '');
    }
  }
  expect(unmarked).toEqual([]);
});

test('a channel names its source, and past its review date says so by itself', async () => {
  vi.useFakeTimers({ now: new Date('2031-01-01T12:00:00Z'), toFake: ['Date'] });
  await show('en', 'hacked/recover');
  const source = find('[data-channel="hacked-page"] .source');
  expect(source).toHaveClass('past');
  expect(within(source).getByText(/announcement/)).toHaveAttribute('lang', 'en');
});

test('before its review date a channel gives no warning', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] });
  await show('en', 'hacked/recover');
  expect(find('[data-channel="hacked-page"] .source')).not.toHaveClass('past');
});

test('the country is chosen on the plan and its help shown', async () => {
  await show('en', 'hacked/ransom');
  await userEvent.selectOptions(screen.getByRole('combobox'), 'in');
  expect(find('[href="https://cybercrime.gov.in"]')).toBeInTheDocument();
});

test('a part that breaks leaves a calm page with a way on', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const session = await sessionAt('bn', 'start/what-happened');
  const Broken = () => {
    throw new Error('broken');
  };
  render(
    <SafetyNet frame={session.library.frame('bn').frame} home="/bn/">
      <Broken />
    </SafetyNet>,
  );
  expect(screen.getByRole('alert')).toBeVisible();
  expect(screen.getByRole('button')).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/bn/');
  complaint.mockRestore();
});
