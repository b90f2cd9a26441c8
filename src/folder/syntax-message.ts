import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';

/** What is wrong with the JSON at an offset, in an author's words, and what to do. */
export function syntaxMessage(
  error: ParseErrorCode,
  text: string,
  offset: number,
): { message: string; help: string } {
  if (text.trim() === '') return { message: 'The file is empty.', help: 'Write { } at least.' };
  if (text.slice(0, offset).trimEnd().endsWith(',') && /^\s*[\]}]/.test(text.slice(offset))) {
    return { message: 'A comma stands before a closing bracket.', help: 'Take the comma out.' };
  }
  const code = printParseErrorCode(error);
  if (code === 'CommaExpected' && text[offset] === ':') {
    return {
      message: 'A closing ] is missing before this name.',
      help: 'Close the list that ends above with a ].',
    };
  }
  const [message, help] = messages[code] ?? [
    'This is not JSON.',
    'Compare it with a file that is sound.',
  ];
  return { message, help };
}

const messages: Record<string, readonly [message: string, help: string]> = {
  InvalidSymbol: [
    'This word stands without double quotes.',
    'Put texts and names in double quotes; only true and false go without. Inside a text, write “ ” for quotation marks.',
  ],
  InvalidNumberFormat: ['This number is not JSON.', 'Write it with digits, without a leading 0.'],
  PropertyNameExpected: ['A name is missing here.', 'Write a name in double quotes, then a colon.'],
  ValueExpected: [
    'A value is missing here.',
    'Write a text in double quotes, a list or an object.',
  ],
  ColonExpected: ['A colon is missing here.', 'Put a colon between the name and its value.'],
  CommaExpected: ['A comma is missing before this.', 'Put it after the entry that stands before.'],
  CloseBraceExpected: ['A closing } is missing.', 'Close every { with a }.'],
  CloseBracketExpected: ['A closing ] is missing.', 'Close every [ with a ].'],
  EndOfFileExpected: [
    'The file goes on after its last bracket.',
    'Take out what follows, or the bracket that closes too early.',
  ],
  InvalidCommentToken: ['JSON has no comments.', 'Say it in a "why" field.'],
  UnexpectedEndOfComment: ['JSON has no comments.', 'Say it in a "why" field.'],
  UnexpectedEndOfString: ['A text does not end.', 'Close it with a double quote on the same line.'],
  UnexpectedEndOfNumber: ['A number does not end.', 'Write it with digits.'],
  InvalidUnicode: ['A \\u needs four hexadecimal digits.', 'Write the letter itself.'],
  InvalidEscapeCharacter: ['This \\ stands before a wrong letter.', 'Write \\\\ for a \\ itself.'],
  InvalidCharacter: [
    'A sign stands here that a text may not hold.',
    'Write \\n or \\t, or take it out.',
  ],
};
