import * as fs from 'node:fs/promises';
import { journalOn, memoryDisk } from '../support/kept.ts';
import { keepsAJournal } from './contract.ts';
import { useFolder } from './folder.ts';

const folder = useFolder();

keepsAJournal('in memory', () => journalOn(memoryDisk()), 100);
keepsAJournal('in files', () => journalOn({ fs, home: folder.path(crypto.randomUUID()) }), 10);
