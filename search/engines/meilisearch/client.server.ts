// How this program talks to Meilisearch: which address and key, how long it waits, and when a task has really ended.
import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
} from "meilisearch";
import type { EnqueuedTask, Task } from "meilisearch";

/** `key` may do what its holder needs and no more: see keys.server.ts. */
export type MeilisearchAccess = { url: string; key: string; indexPrefix: string };

/**
 * A client whose every request gives up after `timeoutMs`. Answers come uncompressed: Meilisearch sends a compressed one in
 * pieces, and each small piece waits 40 ms for the kernel's delayed acknowledgement of the one before.
 */
export function meilisearchClient(
  { url, key }: Pick<MeilisearchAccess, "url" | "key">,
  timeoutMs: number,
): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout: timeoutMs,
    requestInit: { headers: { "accept-encoding": "identity" } },
  });
}

/** A task that ended in failure; `code` and `type` are Meilisearch's own words for why. */
export class TaskFailed extends Error {
  readonly code: string;
  readonly type: string;
  constructor(task: Task) {
    super(
      `Meilisearch task ${task.uid} (${task.type}) ended ${task.status}: ${task.error?.message ?? "no reason given"}`,
    );
    this.name = "TaskFailed";
    this.code = task.error?.code ?? "unknown";
    this.type = task.error?.type ?? "unknown";
  }
}

/** How long Meilisearch may be silent about a task before it counts as away: too busy to answer, or refusing connections. */
const BUSY_MS = 120_000;
const AWAY_MS = 10_000;

/**
 * Waits for a task's end state, however long it takes: an accepted request is not a finished one, and a late answer is no
 * failure but asked for again. Throws TaskFailed where the task failed, the client's error where Meilisearch is away.
 */
export async function taskDone(
  client: Meilisearch,
  { taskUid }: Pick<EnqueuedTask, "taskUid">,
): Promise<Task> {
  let heardAt = Date.now();
  for (let pause = 5; ; pause = Math.min(250, pause * 1.5)) {
    const task = await client.tasks.getTask(taskUid).catch((error: unknown) => {
      if (mayAskAgain(error, Date.now() - heardAt)) return null;
      throw error;
    });
    if (task !== null) heardAt = Date.now();
    if (task?.status === "succeeded") return task;
    if (task?.status === "failed" || task?.status === "canceled") throw new TaskFailed(task);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function mayAskAgain(error: unknown, silentMs: number): boolean {
  return (
    silentMs < (isLate(error) ? BUSY_MS : AWAY_MS) &&
    (isLate(error) || error instanceof MeilisearchRequestError)
  );
}

/** Why a request got no answer: nobody there or late, the key refused, null for any other error. */
export function whyNoAnswer(error: unknown): "silent" | "key-refused" | null {
  if (error instanceof MeilisearchRequestError || isLate(error)) return "silent";
  return error instanceof MeilisearchApiError && error.cause?.type === "auth"
    ? "key-refused"
    : null;
}

/** Whether a request timed out. The client wraps the error it documents for that in its error for broken connections. */
export function isLate(error: unknown): boolean {
  return (
    error instanceof MeilisearchRequestTimeOutError ||
    (error instanceof MeilisearchRequestError &&
      error.cause instanceof MeilisearchRequestTimeOutError)
  );
}
