import { readFileSync } from 'node:fs';

/** The files of a folder by name: a text as it is, anything else as JSON. */
export type Files = Readonly<Record<string, unknown>>;

const source = { what: 'A help page', date: '2026-09', confidence: 'high' };
const reviewed = { audience: 'anyone', source, reviewBy: '2027-03-01' };
const realFrame = (locale: string) => readFileSync(`flows/words/${locale}/frame.json`, 'utf8');

/** Two flows that are sound by themselves. */
export const structure: Files = {
  'start/flow.json': {
    id: 'start',
    start: 'what',
    questions: [
      {
        id: 'what',
        answers: [
          { id: 'hacked', to: 'account/' },
          { id: 'nothing', to: 'account/all-well' },
        ],
      },
    ],
    plans: [],
  },
  'account/flow.json': {
    id: 'account',
    start: 'can-log-in',
    questions: [
      {
        id: 'can-log-in',
        answers: [
          { id: 'yes', to: 'lock-out' },
          { id: 'no', to: 'kind' },
        ],
      },
      {
        id: 'kind',
        answers: [
          {
            id: 'mine',
            to: [
              { when: { question: 'can-log-in', is: 'yes' }, to: 'lock-out' },
              { to: 'recover' },
            ],
          },
          { id: 'shop', to: 'recover' },
        ],
      },
    ],
    plans: [
      { id: 'lock-out', channels: ['in-app'], tasks: ['change-password'] },
      {
        id: 'recover',
        channels: ['hacked-page'],
        tasks: [
          'change-password',
          { task: 'take-selfie', when: { question: 'kind', is: ['mine'] } },
        ],
      },
      { id: 'all-well', channels: ['help-page'], tasks: [] },
    ],
  },
  'account/journeys.json': {
    journeys: [
      {
        name: 'the owner of a shop recovers',
        answers: { 'start/what': 'hacked', 'can-log-in': 'no', kind: 'shop' },
        reaches: 'account/recover',
        channels: ['hacked-page'],
      },
    ],
  },
};

/** The same flows with everything they share, in two languages. */
export const whole: Files = {
  ...structure,
  'locales.json': {
    locales: [
      { id: 'bn', name: 'বাংলা', dir: 'ltr' },
      { id: 'en', name: 'English', dir: 'ltr' },
    ],
  },
  'channels.json': {
    channels: [
      { id: 'in-app', kind: 'in-app', path: ['settings'], ...reviewed, fallback: 'help-page' },
      { id: 'hacked-page', kind: 'page', url: 'https://www.instagram.com/hacked/', ...reviewed },
      { id: 'help-page', kind: 'page', url: 'https://help.instagram.com', ...reviewed },
    ],
  },
  'tasks.json': {
    tasks: [
      { id: 'change-password', stage: 'now', channel: 'in-app' },
      { id: 'take-selfie', stage: 'next', needs: ['camera'], marks: ['owner-only'] },
    ],
  },
  'things.json': { things: [{ id: 'camera' }] },
  'messages.json': {
    messages: [
      {
        id: 'ask',
        channels: ['hacked-page'],
        language: 'en',
        most: 80,
        parts: [{ id: 'hello' }, { id: 'shop', when: { question: 'account/kind', is: 'shop' } }],
      },
    ],
  },
  'labels.json': { labels: [{ id: 'settings', text: 'Settings' }] },
  'regions.json': {
    regions: [
      {
        id: 'elsewhere',
        timeZones: [],
        helps: [{ id: 'police', for: ['crime'], source, reviewBy: '2026-12-01' }],
      },
    ],
  },
  'words/bn/frame.json': realFrame('bn'),
  'words/en/frame.json': realFrame('en'),
  'words/bn/labels.json': { settings: 'সেটিংস' },
  ...sharedWords('bn'),
  ...sharedWords('en'),
};

function sharedWords(locale: string): Files {
  const text = (name: string) => `${name} (${locale})`;
  return {
    [`words/${locale}/channels.json`]: {
      'in-app': { name: text('App'), what: text('Tap {settings}') },
      'hacked-page': { name: text('Hacked'), what: text('A page') },
      'help-page': { name: text('Help'), what: text('Another page') },
    },
    [`words/${locale}/tasks.json`]: {
      'change-password': { title: text('Change it'), how: [text('In {settings}')] },
      'take-selfie': { title: text('Film yourself') },
    },
    [`words/${locale}/helper.json`]: { owner: { your: 'their' }, other: {} },
    [`words/${locale}/things.json`]: { camera: text('A camera') },
    [`words/${locale}/messages.json`]: {
      ask: {
        title: text('Ask'),
        parts: { hello: text('I am [my name].'), shop: text('It is a shop.') },
      },
    },
    [`words/${locale}/regions.json`]: {
      elsewhere: {
        name: text('Elsewhere'),
        helps: { police: { name: text('Police'), what: text('Crimes') } },
      },
    },
    [`start/words/${locale}.json`]: {
      title: text('Start'),
      questions: {
        what: {
          title: text('What?'),
          answers: { hacked: text('Hacked'), nothing: text('Nothing') },
        },
      },
      plans: {},
    },
    [`account/words/${locale}.json`]: {
      title: text('Account'),
      questions: {
        'can-log-in': {
          title: text('In?'),
          lead: text('Try it'),
          answers: { yes: text('Yes'), no: text('No') },
        },
        kind: {
          title: text('Whose?'),
          answers: { mine: text('Mine'), shop: text('A shop') },
          notes: { shop: text('Or a pet') },
        },
      },
      plans: {
        'lock-out': { title: text('Lock'), summary: text('Lock it') },
        recover: {
          title: text('Recover'),
          summary: text('Get it back'),
          if: { 'take-selfie': text('If it is yours') },
        },
        'all-well': { title: text('Well'), summary: text('All is well') },
      },
    },
  };
}
