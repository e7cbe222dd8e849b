// Every address that no other route answers: a 404 in the reader's language.
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function Nothing() {
  return null;
}
