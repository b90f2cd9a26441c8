import { createRoot } from 'react-dom/client';
import { MapPage } from './map-page.tsx';
import { RemoteDesk } from './remote-desk.ts';
import { startWorker } from './start-worker.ts';
import './desk.css';

const root = document.getElementById('root');
const base = import.meta.env.BASE_URL;
if (root) createRoot(root).render(<MapPage desk={new RemoteDesk(startWorker)} base={base} />);
