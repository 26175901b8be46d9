#!/usr/bin/env node
// The program's entry. Plain JavaScript, so that an old Node can still read it and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `heshu: Node ${process.versions.node} is too old; 22.18 or newer is needed.\n` +
      'In the project folder, `npx heshu …` and `npm start` bring their own Node. Elsewhere, install a newer one.',
  );
  process.exit(1);
}

// Beneath node_modules Node refuses to read TypeScript; register.mjs teaches it to, for our own files.
if (/[\\/]node_modules[\\/]/.test(import.meta.filename)) await import('./register.mjs');
await import('./cli.ts');
