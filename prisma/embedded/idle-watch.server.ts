// An embedded server that outlived all its users ends by itself: a small shell loop beside it looks whether anybody is connected.
import { spawn } from "node:child_process";

const PACE_S = 5;

/**
 * Arguments: the server's process, the lock of its folder, seconds between two looks. Whoever uses the database holds a
 * connection for its lease, and whoever starts or stops it holds the lock; so a server without connections, looked at once
 * more under the lock, is nobody's. A title that is not known counts as a user, and so does a server of which nothing can
 * be seen. The mark in the lock is that of folder-lock; one whose holder is gone is moved aside and read once more, since
 * somebody else may have taken the lock in between. A server that cannot end in order is ended, as `stopServer` does.
 */
const LOOP = `
server=$1 lock=$2 pace=$3
began() {
  if [ -r /proc/self/stat ]; then
    line=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    set -- \${line##*) }
    [ "$1" != Z ] || return 1
    echo "\${20}"
  else
    ps -o lstart= -p "$1"
  fi
}
titles() {
  if [ -r "/proc/$server/task/$server/children" ]; then
    for child in $(cat "/proc/$server/task/$server/children"); do
      tr '\\000' ' ' <"/proc/$child/cmdline" && echo
    done
  else
    ps -A -o ppid= -o command= | while read -r parent title; do
      if [ "$parent" = "$server" ]; then echo "$title"; fi
    done
  fi 2>/dev/null
}
is_used() {
  titles | {
    seen=
    while read -r title; do
      case $title in
        'postgres: checkpointer'*) seen=yes ;;
        '' | 'postgres: background writer'* | 'postgres: walwriter'* | 'postgres: archiver'*) ;;
        'postgres: autovacuum'* | 'postgres: io worker'* | 'postgres: logger'*) ;;
        'postgres: logical replication launcher'* | 'postgres: startup'*) ;;
        *) exit 1 ;;
      esac
    done
    [ -n "$seen" ]
  } && return 1
  return 0
}
is_running() { [ "$(began "$server")" = "$birth" ] && kill -0 "$server" 2>/dev/null; }
is_held() {
  holder= since=
  read -r holder since 2>/dev/null <"$1" || [ -n "$holder" ] || { [ -z "$(find "$1" -mmin +1 2>/dev/null)" ]; return; }
  kill -0 "$holder" 2>/dev/null && { [ -z "$since" ] || [ "$(began "$holder")" = "$since" ]; }
}
drop_dead_lock() {
  if [ ! -e "$lock" ] || is_held "$lock"; then return; fi
  mv "$lock" "$lock.dead" 2>/dev/null || return
  if is_held "$lock.dead"; then ln "$lock.dead" "$lock"; fi 2>/dev/null
  rm -f "$lock.dead"
}
take() {
  since=; [ ! -r /proc/self/stat ] || since=$(began $$)
  (set -C; printf '%s %s' $$ "$since" >"$lock") 2>/dev/null
}
birth=$(began "$server") && [ -n "$birth" ] || exit 0
idle=0
while sleep "$pace" && is_running; do
  if is_used; then idle=0; continue; fi
  idle=$((idle + 1))
  if [ "$idle" -lt 3 ]; then continue; fi
  drop_dead_lock
  take || continue
  if is_running && ! is_used; then
    kill -INT "$server"
    try=0
    while is_running && [ "$try" -lt 300 ]; do try=$((try + 1)); sleep 0.1; done
    ! is_running || kill -QUIT "$server"
  fi
  rm -f "$lock"
done
`;

/**
 * Begins to watch the server with this process number; the watch ends with it. After three looks without a user, which is
 * well within a minute, the server is stopped as for a Ctrl-C. Where there is no shell (Windows) the next start finds the server and uses it.
 */
export function watchIdle(pid: number, lockFile: string, paceSeconds = PACE_S): void {
  if (process.platform === "win32") return;
  const watch = spawn(
    "/bin/sh",
    ["-c", LOOP, "watch", String(pid), lockFile, String(paceSeconds)],
    {
      cwd: "/",
      detached: true,
      stdio: "ignore",
      env: { NODE_ENV: "production", PATH: "/usr/bin:/bin", LC_ALL: "C" },
    },
  );
  watch.on("error", () => undefined); // without a shell nothing watches
  watch.unref();
}
