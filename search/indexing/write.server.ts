// Carries one write to Meilisearch to its end state, finds it again where its answer was lost, and says whose fault a failure is.
import { randomUUID } from "node:crypto";
import { MeilisearchApiError, MeilisearchRequestError } from "meilisearch";
import type { EnqueuedTask, Meilisearch, Task } from "meilisearch";
import { isLate, taskDone, TaskFailed } from "#search/engines/meilisearch/client.server.ts";

const LOOKS = 5;
const LOOK_EVERY_MS = 500;

/**
 * Sends a write and waits for its end. A send that timed out may have been taken all the same: its task carries a word of
 * its own and is looked for by it, so that the same documents are not sent a second time behind the first.
 */
export async function carryOut(
  client: Meilisearch,
  indexUid: string,
  send: (mark: { customMetadata: string }) => Promise<EnqueuedTask>,
): Promise<Task> {
  const customMetadata = randomUUID();
  const sent = await send({ customMetadata }).catch(async (error: unknown) => {
    const isBroken = !isLate(error) && error instanceof MeilisearchRequestError;
    const task =
      isLate(error) || isBroken
        ? await findTask(client, indexUid, customMetadata, isBroken ? 1 : LOOKS)
        : null;
    if (task !== null) return task;
    // A kept connection may be closed just as a request goes out on it; whole documents may arrive twice, so it goes once more.
    if (isBroken) return send({ customMetadata });
    throw error;
  });
  return taskDone(client, sent);
}

async function findTask(
  client: Meilisearch,
  indexUid: string,
  customMetadata: string,
  looks: number,
): Promise<{ taskUid: number } | null> {
  for (let look = 0; look < looks; look += 1) {
    const tasks = await client.tasks
      .getTasks({ indexUids: [indexUid], limit: 50 })
      .catch(() => null);
    const task = tasks?.results.find((each) => each.customMetadata === customMetadata);
    if (task !== undefined) return { taskUid: task.uid };
    if (look + 1 < looks) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return null;
}

/**
 * Whether a failure may lie in one of the documents, so that the others can go without it. Not where Meilisearch is away,
 * refuses the key, lacks the index or fails as a machine (a full disk).
 */
export function isDocumentFault(error: unknown): error is Error {
  if (error instanceof TaskFailed)
    return (
      !error.code.startsWith("index_") &&
      (error.type === "invalid_request" || error.type === "internal")
    );
  if (!(error instanceof MeilisearchApiError)) return false;
  return error.cause?.type === "invalid_request" && !error.cause.code.startsWith("index_");
}
