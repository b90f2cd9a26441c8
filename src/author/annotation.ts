import type { Fault } from '../flow/fault.ts';

/** A fault or a warning as GitHub Actions puts it beside the line of a pull request. */
export function annotationOf(
  severity: 'error' | 'warning',
  { code, file, line, column, message, help }: Fault<string>,
): string {
  const places = { file, line, col: column, title: code };
  const where = Object.entries(places).map(
    ([name, value]) => `${name}=${escaped(value, /[%\r\n:,]/g)}`,
  );
  return `::${severity} ${where.join(',')}::${escaped(`${message} ${help}`, /[%\r\n]/g)}`;
}

/** Signs that would end a part, as the workflow commands write them: "%" and two hexadecimal digits. */
function escaped(value: string | number, signs: RegExp): string {
  const code = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
  return String(value).replace(signs, (sign) => `%${code(sign)}`);
}
