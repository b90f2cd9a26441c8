import type { Fault } from '../flow/fault.ts';

interface Props {
  faults: readonly Fault<string>[];
  warnings: readonly Fault<string>[];
  onGo: (fault: Fault<string>) => void;
}

/** Nobody reads more at once, and the page would be slow. */
const most = 100;

/** What the check says; each message leads to its line. */
export function FaultList({ faults, warnings, onGo }: Props) {
  return (
    <section className="faults" aria-label="What the check says">
      <p role="status">
        <b>{faults.length === 0 ? 'Sound.' : `${counted(faults.length, 'fault')}.`}</b>{' '}
        {warnings.length > 0 ? `${counted(warnings.length, 'warning')}.` : ''}
      </p>
      <Messages all={faults} onGo={onGo} />
      {warnings.length > 0 ? (
        <details>
          <summary>Warnings</summary>
          <Messages all={warnings} onGo={onGo} />
        </details>
      ) : null}
    </section>
  );
}

function Messages({ all, onGo }: { all: readonly Fault<string>[]; onGo: Props['onGo'] }) {
  return (
    <ul>
      {all.slice(0, most).map((fault) => (
        <li key={`${fault.file}:${fault.line}:${fault.column} ${fault.code} ${fault.message}`}>
          <button type="button" className="link" onClick={() => onGo(fault)}>
            {fault.file}:{fault.line}:{fault.column}
          </button>{' '}
          {fault.message} <span className="small">{fault.help}</span>
        </li>
      ))}
      {all.length > most ? <li>… and {all.length - most} more.</li> : null}
    </ul>
  );
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
