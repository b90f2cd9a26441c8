import { createRoot } from 'react-dom/client';
import { RemoteDesk } from './remote-desk.ts';
import { startWorker } from './start-worker.ts';
import { WorkbenchPage } from './workbench-page.tsx';
import './desk.css';
import './workbench.css';

const root = document.getElementById('root');
const base = import.meta.env.BASE_URL;
if (root) createRoot(root).render(<WorkbenchPage desk={new RemoteDesk(startWorker)} base={base} />);
