import { afterAll } from 'vitest';
import { closeBrowsers } from './suites/in-webmail.ts';
import './suites/outlook.ts';
import './suites/yahoo.ts';
import './suites/proton.ts';
import './suites/fastmail.ts';
import './suites/description.ts';
import './suites/generic.ts';
import './suites/nextcloud.ts';
import './suites/probe.ts';
import './suites/roundcube.ts';
import './suites/same-diagnostics.ts';
import './suites/snappymail.ts';
import './suites/tuta.ts';

// One pair of browsers for every webmail but Gmail.
afterAll(closeBrowsers);
