// How this program talks to Meilisearch: which address and key, how long it waits, and when a task has really ended.
import { Meilisearch } from "meilisearch";
import type { EnqueuedTask, Task } from "meilisearch";

/** `key` may do what its holder needs and no more: see keys.server.ts. */
export type MeilisearchAccess = { url: string; key: string; indexPrefix: string };

/**
 * A client whose every request gives up after `timeoutMs`. Answers come uncompressed: Meilisearch sends a compressed one in
 * pieces, and each small piece waits 40 ms for the kernel's delayed acknowledgement of the one before.
 */
export function meilisearchClient({ url, key }: Pick<MeilisearchAccess, "url" | "key">, timeoutMs: number): Meilisearch {
  return new Meilisearch({ host: url, apiKey: key, timeout: timeoutMs, requestInit: { headers: { "accept-encoding": "identity" } } });
}

/** A task that ended in failure; `code` is Meilisearch's own word for why. */
export class TaskFailed extends Error {
  readonly code: string;
  constructor(task: Task) {
    super(`Meilisearch task ${task.uid} (${task.type}) ended ${task.status}: ${task.error?.message ?? "no reason given"}`);
    this.name = "TaskFailed";
    this.code = task.error?.code ?? "unknown";
  }
}

/**
 * Waits for a task's end state; an accepted request is not a finished one. A slow answer is asked for again until
 * `patienceMs` have passed. Throws TaskFailed where the task failed, an ordinary error where it has not ended in time.
 */
export async function taskDone(client: Meilisearch, { taskUid }: Pick<EnqueuedTask, "taskUid">, patienceMs = 600_000): Promise<Task> {
  const end = Date.now() + patienceMs;
  for (let pause = 5; Date.now() < end; pause = Math.min(250, pause * 1.5)) {
    const task = await client.tasks.getTask(taskUid);
    if (task.status === "succeeded") return task;
    if (task.status === "failed" || task.status === "canceled") throw new TaskFailed(task);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`Meilisearch task ${taskUid} has not ended after ${patienceMs} ms`);
}
