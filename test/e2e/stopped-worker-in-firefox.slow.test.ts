import { stoppedWorkerSuite } from './stopped-worker.ts';

stoppedWorkerSuite('firefox');
