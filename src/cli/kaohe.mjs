#!/usr/bin/env node
// The bin: Node does not run TypeScript by itself.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
