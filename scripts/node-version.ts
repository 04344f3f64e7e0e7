/**
 * Every entry looks first whether it runs on a supported Node: 24 comes with the dependencies and npm scripts use
 * it, so this speaks up only when a file is started by hand or the platform has no packaged Node.
 */
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `Ortaq needs Node 24 or newer, this is ${process.version}. Start it through npm (npm start, npm run ortaq -- …): ` +
      "that uses the Node that npm ci brings.\n",
  );
  process.exit(1);
}
