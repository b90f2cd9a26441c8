import { writeFonts } from './fonts.ts';

await writeFonts('flows', '.build/fonts');
