// Everything wrong with what was typed, at the top of the page, each a link to its field.
import { useTranslate } from "./language.tsx";

/** `field` is the id of the control that the message is about. */
export type FieldError = { field: string; message: string };

/** `autofocus` puts the reader at the summary without a script; screen readers then read it first. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const t = useTranslate();
  if (errors.length === 0) return null;
  return (
    // eslint-disable-next-line jsx-a11y/no-autofocus -- after a form that was not understood the summary is what must be read
    <div className="verdict bad" role="alert" tabIndex={-1} autoFocus>
      <h2>{t("site.errors.title", { count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field + message}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
