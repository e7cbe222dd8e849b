// npm run build, and the first step of npm start, npm run web and npm run worker.
import { runProcess } from "#app/process.server.ts";
import { ensureBuild } from "./ensure-build.server.ts";

runProcess(async () => {
  await ensureBuild((line) => process.stdout.write(`${line}\n`));
});
