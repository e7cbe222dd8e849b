# Brings one piece of PostgreSQL's log back from the copy beside it. PostgreSQL runs it in its data folder while it recovers, with
# the piece's name and the path it goes to. 1: there is no such piece. More than 125: it is damaged, and recovery must stop.
test -f "archive/$1.gz" || exit 1
gzip -dc "archive/$1.gz" > "$2" 2>/dev/null && exit 0
rm -f "$2"
echo "$1" > archive/damaged
exit 130
