// English words for the centre's page of how the server fares.
export const health = {
  "health.title": "Server health",
  "health.link": "See server health",
  "health.state.healthy": "Search runs on Meilisearch.",
  "health.state.not-configured":
    "Search runs on PostgreSQL because Meilisearch is not set up on this server.",
  "health.state.no-live-index":
    "Search runs on PostgreSQL because Meilisearch has no usable index yet.",
  "health.state.breaker-open":
    "Search runs on PostgreSQL because Meilisearch has not answered since {since}.",
  "health.state.failed-just-now":
    "PostgreSQL has just stood in because Meilisearch did not answer at {since}.",
  "health.do.healthy": "Nothing to do.",
  "health.do.not-configured":
    "Nothing to do. PostgreSQL finds the very orders that Meilisearch would.",
  "health.do.no-live-index":
    "The background process builds the index by itself, usually within minutes. After 10 minutes, ask the operator to look into its log.",
  "health.do.breaker-open":
    "Workers still find jobs. Ask the operator whether Meilisearch at {url} is running. Once it answers, it is used again after about 10 seconds.",
  "health.do.failed-just-now":
    "Workers still find jobs. If it happens again, ask the operator to look at Meilisearch at {url}.",

  "health.todo": "What to do",
  "health.trouble.no-worker":
    "The background process is not running. New orders, mail and the nightly check wait. Ask the operator to run: {command}",
  "health.trouble.recheck":
    "The nightly check has not finished for {age}. Orders that a new rule forbids may still be shown. Ask the operator to read the log of the background process.",
  "health.trouble.reconcile":
    "The index has not been compared with the database for {age}. Ask the operator to run: {command}",
  "health.trouble.index-silent":
    "The index cannot be read because Meilisearch at {url} does not answer. Ask the operator whether it is running.",
  "health.trouble.index-key-refused":
    "Meilisearch at {url} refuses the key MEILI_INDEX_KEY. Ask the operator to get the right one: {command}",
  "health.trouble.index-failed":
    "Meilisearch at {url} answers with an error. Ask the operator to look into its log.",
  "health.trouble.rebuild":
    "The index must be built anew: {why}. The background process does it by itself. After 10 minutes, ask the operator to look into its log.",
  "health.trouble.missing":
    "{count, plural, one {1 order is} other {# orders are}} missing from the index and none is waiting. Ask the operator to run: {command}",
  "health.trouble.refused":
    "{count, plural, one {1 order is} other {# orders are}} refused by Meilisearch, for the reason given below. Mend the order; the server carries it over by itself.",
  "health.trouble.waiting":
    "An order has been waiting to be indexed for {age}. Ask the operator to look into the background process's log.",
  "health.trouble.no-words":
    "There is no vocabulary yet, so typing errors are not mended. The background process reads it within 5 minutes. After that, tell the operator.",
  "health.trouble.single-role":
    "The database role that serves can switch off the history's guard. Ask the operator to set {setting}.",
  "health.trouble.log-dropped":
    "{count, plural, one {1 log line was} other {# log lines were}} lost since the web process began. Ask the operator whether its disk has room.",
  "health.trouble.mail-failed":
    "{count, plural, one {1 mail} other {# mails}} could not be sent. Read under Unsent mail and tell the people yourself.",
  "health.due.none-yet": "it was never built",
  "health.due.other-settings": "its settings have changed",
  "health.due.gone": "Meilisearch no longer has it",
  "health.due.not-the-one-built": "the one in Meilisearch is not the one that was built",
  "health.due.emptied": "it has lost all its orders",

  "health.index": "Meilisearch index",
  "health.index.url": "Address",
  "health.index.live": "In use",
  "health.index.none": "none yet",
  "health.index.generation": "generation {generation}",
  "health.index.since": "In use since",
  "health.index.documents": "Orders in the index",
  "health.index.expected": "{count} should be there",
  "health.index.unread": "cannot be read",
  "health.index.at-start": "{count} when it came into use",
  "health.index.reconcile": "Compared with the database",
  "health.index.reconcile.where": "once a day, the outcome is in the log",

  "health.data": "What search draws on",
  "health.marks": "Orders waiting to be indexed",
  "health.refused": "Orders refused by Meilisearch",
  "health.words": "Vocabulary for typing errors",
  "health.words.count": "{count} words",
  "health.refused.gone": "deleted order",
  "health.refused.tries": "{count, plural, one {once} other {# times}}, again at {at}",
  "health.refused.more": "{shown} of {count} orders are shown.",

  "health.process": "This web process",
  "health.process.own":
    "A server may run several web processes. This panel and the top of the page speak of the one that answered you.",
  "health.process.meilisearch": "Searches answered by Meilisearch",
  "health.process.postgres": "Searches answered by PostgreSQL",
  "health.process.failed": "Not answered by Meilisearch",
  "health.process.failed.counts": "{late} too late, {failed} with an error",
  "health.process.opened": "Times it stopped asking Meilisearch",
  "health.process.last": "Last time without an answer",
  "health.process.never": "none",

  "health.server": "The server",
  "health.server.database": "Database",
  "health.server.database.ms": "answers in {ms} ms",
  "health.server.worker": "Background process",
  "health.server.worker.yes": "running",
  "health.server.worker.no": "not running",
  "health.server.mail": "Mail",
  "health.server.recheck": "Nightly check finished",
  "health.server.recheck.change": "last changed an order: {at}",
  "health.server.recheck.no-change": "has changed no order so far",
  "health.duty.never": "not once so far",

  "health.backup": "Backup",
  "health.backup.state": "State",
  "health.backup.off": "off",
  "health.backup.off.how": "Ask the administrator to turn it on: {command}",
  "health.backup.elsewhere": "by the database's own server",
  "health.backup.elsewhere.how":
    "This page cannot see it. Ask the administrator when it was last tried.",
  "health.backup.folder": "Folder",
  "health.backup.base": "Last full copy",
  "health.backup.base.size": "{size}; {count, plural, one {# copy is} other {# copies are}} kept",
  "health.backup.log": "Changes last kept",
  "health.backup.log.size": "{size} so far, {free} free on that disk",
  "health.backup.try": "Last trial restore",
  "health.backup.try.well": "all came back",
  "health.backup.try.failed": "It failed: {why}",
  "health.backup.none": "not once so far",
  "health.backup.fault.gone": "the folder {folder} is gone",
  "health.backup.fault.full": "the disk of {folder} is full",
  "health.backup.fault.differs": "another database writes in {folder}",
  "health.backup.fault.silent": "the disk of {folder} does not answer",
  "health.backup.fault.failed": "writing in {folder} fails",
  "health.trouble.backup.broken":
    "Changes since {at} are not in the backup: {why}. A new full copy mends that. Ask the administrator to run: {command}",
  "health.trouble.backup.failing":
    "Changes since {at} wait for the backup: {why}. Ask the administrator to look. It goes on by itself once mended.",
  "health.trouble.backup.old":
    "The last full copy is more than two days old. Ask the administrator to run: {command}",
  "health.trouble.backup.no-base":
    "The backup has no full copy yet. Ask the administrator to run: {command}",
  "health.trouble.backup.try":
    "The last trial restore failed. The reason is below. Please tell the administrator today.",
} as const;
