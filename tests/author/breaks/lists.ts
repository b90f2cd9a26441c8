import type { Break, Json } from './break.ts';

/** What may be wrong with what all flows share. */
export const lists: readonly Break[] = [
  {
    name: 'a channel leads to a stranger',
    code: 'unofficial-address',
    file: 'channels.json',
    line: 21,
    column: 14,
    message: '"url" of "hacked-page" is "https://example.org", which is no official address.',
    help: 'Write an https address of a host in src/flow/hosts.ts: nothing else is linked.',
    apply: (tree, pick) => {
      pick((tree['channels.json'].channels as Json[]).slice(1)).url = 'https://example.org';
    },
  },
  {
    name: 'a channel is hardly trusted',
    code: 'wrong-value',
    file: 'channels.json',
    line: 13,
    column: 23,
    message: '"confidence" of "in-app" is "low".',
    help: 'Only "high" and "medium" ship; a fact of low confidence is left out.',
    apply: (tree, pick) => {
      const channel = pick(tree['channels.json'].channels as Json[]);
      channel.source = { ...channel.source, confidence: 'low' };
    },
  },
  {
    name: 'a doubtful channel has no fallback',
    code: 'missing-fallback',
    file: 'channels.json',
    line: 26,
    column: 23,
    message: 'The channel "hacked-page" is of medium confidence and has no fallback.',
    help: 'Name in "fallback" the channel to turn to when this one is gone.',
    apply: (tree, pick) => {
      const channel = pick((tree['channels.json'].channels as Json[]).slice(1));
      channel.source = { ...channel.source, confidence: 'medium' };
    },
  },
  {
    name: 'a fallback is no channel',
    code: 'unknown-channel',
    file: 'channels.json',
    line: 16,
    column: 19,
    message: 'The fallback of the channel "in-app" names the channel "help", which does not exist.',
    help: 'Name a channel of channels.json, or add it there.',
    apply: (tree, pick) => {
      pick(tree['channels.json'].channels as Json[]).fallback = 'help';
    },
  },
  {
    name: 'what follows a refusal is no channel',
    code: 'unknown-channel',
    file: 'channels.json',
    line: 21,
    column: 11,
    message: 'What follows the channel "in-app" names the channel "in-ap", which does not exist.',
    help: 'Name a channel of channels.json, or add it there. Did you mean "in-app"?',
    apply: (tree, pick) => {
      const followUp = { days: 7, basis: 'ours', refused: ['in-ap'] };
      pick(tree['channels.json'].channels as Json[]).followUp = followUp;
    },
  },
  {
    name: 'a channel is used nowhere',
    code: 'unused-channel',
    file: 'channels.json',
    line: 43,
    column: 13,
    message: 'No plan, task or fallback names the channel "unheard-of".',
    help: 'Use it in a plan, or take it out together with its words.',
    apply: (tree) => {
      const { channels } = tree['channels.json'];
      channels.push({ ...channels[1], id: 'unheard-of' });
    },
  },
  {
    name: 'two channels bear one id',
    code: 'twin-id',
    file: 'channels.json',
    line: 43,
    column: 13,
    message: 'The id "in-app" is already taken by another channel.',
    help: 'Give one of the two another id. An id that readers already use must stay.',
    apply: (tree) => {
      const { channels } = tree['channels.json'];
      channels.push(channels[0]);
    },
  },
  {
    name: 'a path names an unknown button',
    code: 'unknown-label',
    file: 'channels.json',
    line: 7,
    column: 9,
    message: 'The channel "in-app" names the label "setings", which does not exist.',
    help: 'Name a label of labels.json, or add it there with its exact English text. Did you mean "settings"?',
    apply: (tree) => {
      tree['channels.json'].channels[0].path = ['setings'];
    },
  },
  {
    name: 'a channel leads to a dead form',
    code: 'dead-address',
    file: 'channels.json',
    line: 21,
    column: 14,
    message:
      '"url" of "hacked-page" names the form 606967319425038, which is dead or was never confirmed.',
    help: 'Lead the reader to a channel that works. src/flow/dead-addresses.ts lists the dead ones.',
    apply: (tree) => {
      tree['channels.json'].channels[1].url = 'https://help.instagram.com/contact/606967319425038';
    },
  },
  {
    name: 'a task needs an unknown thing',
    code: 'unknown-thing',
    file: 'tasks.json',
    line: 9,
    column: 9,
    message: 'The task "change-password" names the thing "unheard-of", which does not exist.',
    help: 'Name a thing of things.json, or add it there.',
    apply: (tree, pick) => {
      pick(tree['tasks.json'].tasks as Json[]).needs = ['camera', 'unheard-of'];
    },
  },
  {
    name: 'a task is done at an unknown channel',
    code: 'unknown-channel',
    file: 'tasks.json',
    line: 6,
    column: 18,
    message: 'The task "change-password" names the channel "app", which does not exist.',
    help: 'Name a channel of channels.json, or add it there.',
    apply: (tree, pick) => {
      pick(tree['tasks.json'].tasks as Json[]).channel = 'app';
    },
  },
  {
    name: 'a task is used nowhere',
    code: 'unused-task',
    file: 'tasks.json',
    line: 19,
    column: 13,
    message: 'No plan names the task "unheard-of".',
    help: 'Use it in a plan, or take it out together with its words.',
    apply: (tree) => {
      tree['tasks.json'].tasks.push({ id: 'unheard-of', stage: 'later' });
    },
  },
  {
    name: 'a thing is needed nowhere',
    code: 'unused-thing',
    file: 'things.json',
    line: 7,
    column: 13,
    message: 'No task names the thing "unheard-of".',
    help: 'Name it in "needs" of a task, or take it out together with its words.',
    apply: (tree) => {
      tree['things.json'].things.push({ id: 'unheard-of' });
    },
  },
  {
    name: 'a button is named nowhere',
    code: 'unused-label',
    file: 'labels.json',
    line: 8,
    column: 13,
    message: 'No text and no channel names the label "unheard-of".',
    help: 'Name it in a text as {unheard-of}, or take it out together with its words.',
    apply: (tree) => {
      tree['labels.json'].labels.push({ id: 'unheard-of', text: 'Unheard of' });
    },
  },
  {
    name: 'a region lies within itself',
    code: 'unknown-region',
    file: 'regions.json',
    line: 20,
    column: 17,
    message: 'The region "elsewhere" lies within "elsewhere", which is itself.',
    help: 'Name another region of regions.json.',
    apply: (tree) => {
      tree['regions.json'].regions[0].within = 'elsewhere';
    },
  },
  {
    name: 'a message is for an unknown region',
    code: 'unknown-region',
    file: 'messages.json',
    line: 22,
    column: 17,
    message: 'The message "ask" is for the region "elswhere", which does not exist.',
    help: 'Name a region of regions.json. Did you mean "elsewhere"?',
    apply: (tree) => {
      tree['messages.json'].messages[0].region = 'elswhere';
    },
  },
  {
    name: 'a message is offered nowhere',
    code: 'missing-field',
    file: 'messages.json',
    line: 3,
    column: 5,
    message: 'The message "ask" is offered on no plan.',
    help: 'Name in "channels" or "tasks" what it belongs to.',
    apply: (tree) => {
      delete tree['messages.json'].messages[0].channels;
    },
  },
  {
    name: 'a message is offered with an unknown task',
    code: 'unknown-task',
    file: 'messages.json',
    line: 23,
    column: 9,
    message: 'The message "ask" names the task "change-pasword", which does not exist.',
    help: 'Name a task of tasks.json, or add it there. Did you mean "change-password"?',
    apply: (tree) => {
      tree['messages.json'].messages[0].tasks = ['change-pasword'];
    },
  },
];
