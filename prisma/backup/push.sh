# Keeps one finished piece of PostgreSQL's log in the archive. PostgreSQL runs it in its data folder, with the piece's path and
# name, until it answers 0. A failing archive must not fill the disk of the database: past a bound it lets go, and leaves a mark.
umask 077
source=$1
name=$2
state=archive
test -f "$state/target" || exit 0
test ! -e "$state/broken" || exit 0
{ IFS= read -r folder; read -r room_kb; read -r most_waiting; } < "$state/target"
tell() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# A folder on another machine may answer nothing at all; this part runs beside, and is not waited for without end.
keep() {
  test -d "$folder" || return 10
  kept="$folder/$name.gz"
  if test -f "$kept"; then
    gzip -dc "$kept" 2>/dev/null | cmp -s - "$source" && return 0
    return 11
  fi
  set -- $(df -Pk "$folder" | tail -n 1)
  free_kb=$4
  test "$free_kb" -gt "$room_kb" || return 12
  making="$folder/$name.making.$$"
  gzip -c "$source" > "$making" && touch -r "$source" "$making" && sync "$making" && mv "$making" "$kept" && sync "$folder" || {
    rm -f "$making"
    test -d "$folder" || return 10
    set -- $(df -Pk "$folder" | tail -n 1)
    test "$4" -gt 1024 || return 12
    return 13
  }
  set -- $(du -sk "$folder")
  { tell; echo "$free_kb"; echo "$1"; } > "$state/last.new" && mv "$state/last.new" "$state/last"
  return 0
}

keep 2>/dev/null &
worker=$!
for wait in 0.05 0.05 0.1 0.1 0.2 0.5 1 1 1 1 1 2 2 5 5 10 10 10 10; do
  kill -0 $worker 2>/dev/null || break
  sleep $wait
done
if kill -0 $worker 2>/dev/null; then
  why=silent
else
  wait $worker
  case $? in
    0) rm -f "$state/failing"; exit 0 ;;
    10) why=gone ;;
    11) why=differs ;;
    12) why=full ;;
    *) why=failed ;;
  esac
fi

if test -f "$state/failing"; then since=$(head -n 1 "$state/failing"); else since=$(tell); fi
{ echo "$since"; echo "$why"; } > "$state/failing.new" && mv "$state/failing.new" "$state/failing"
waiting=0
for each in pg_wal/archive_status/*.ready; do waiting=$((waiting + 1)); done
test "$waiting" -gt "$most_waiting" || exit 1
# Even on a full disk a file can be renamed, or made empty.
mv "$state/failing" "$state/broken" || : > "$state/broken"
exit 0
