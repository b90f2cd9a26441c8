import { expect, test, vi } from 'vitest';

test.fails('an error on the console fails the test', () => {
  console.error('unexpected');
});

test.fails('a warning on the console fails the test', () => {
  console.warn('unexpected');
});

test('a test that expects a line puts a spy in front', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  console.error('expected');
  expect(error).toHaveBeenCalledExactlyOnceWith('expected');
});
