import { expect, test } from 'vitest';
import { isOfficial } from '../../src/flow/hosts.ts';

test.each([
  'https://www.instagram.com/hacked/',
  'https://help.instagram.com/contact/636276399721841',
  'https://www.facebook.com/records',
  'https://stopncii.org',
])('%s is official', (address) => {
  expect(isOfficial(address)).toBe(true);
});

test.each([
  'http://www.instagram.com/hacked/',
  'https://www.instagram.com/recovery_expert_1/',
  'https://www.facebook.com/l.php?u=https%3A%2F%2Fevil.com',
  'https://www.facebook.com/somebody',
  'https://user@help.instagram.com/1',
  'https://:secret@help.instagram.com/1',
  'https://help.instagram.com:8443/1',
  'https://help.instagram.com.evil.com/1',
  'https://lnstagram.com/hacked',
  'javascript:alert(1)',
  'help.instagram.com',
])('%s is not official', (address) => {
  expect(isOfficial(address)).toBe(false);
});
