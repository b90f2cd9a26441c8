import { expect, test } from 'vitest';
import { buildOptions } from '../../src/author/build-options.ts';

test('without options the flows of the project are built for the root of a site', () => {
  expect(buildOptions([], {})).toEqual({
    flows: 'flows',
    out: 'dist',
    base: '/',
    origin: undefined,
  });
});

test.each(['help', '/help', 'help/', '//help//'])('the path "%s" becomes /help/', (base) => {
  expect(buildOptions(['--base', base], {}).base).toBe('/help/');
});

test('the command line goes before the environment', () => {
  const env = { BASE_PATH: '/env', SITE_ORIGIN: 'https://env.example' };
  expect(buildOptions([], env)).toMatchObject({ base: '/env/', origin: 'https://env.example' });
  const args = ['--base', 'mine', '--origin', 'https://mine.example'];
  expect(buildOptions(args, env)).toMatchObject({ base: '/mine/', origin: 'https://mine.example' });
});

test.each(['help.example.org', 'https://help.example.org/path', 'ftp://help.example.org'])(
  'the origin "%s" is refused, and it is said what to give',
  (origin) => {
    expect(() => buildOptions(['--origin', origin], {})).toThrow(
      `The origin is "${origin}". Give it as "https://help.example.org"`,
    );
  },
);
