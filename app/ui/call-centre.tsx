// The ways to the centre: the button that dials it, quiet beside advice, red where money may be lost; and its number and address in a line.
import { ButtonLink } from "./button.tsx";
import { callWords, phoneLink, useCentre } from "./centre.tsx";
import { useTranslate } from "./language.tsx";

export function CallCentre({ tone = "quiet" }: { tone?: "main" | "quiet" | "danger" }) {
  const t = useTranslate();
  const centre = useCentre();
  if (centre === null) return null;
  return (
    <p>
      <ButtonLink tone={tone} href={phoneLink(centre.phone)}>
        {callWords(centre.phone, t)}
      </ButtonLink>
    </p>
  );
}

/** Telephone and mail; the foot of every page, where the link leads, has the address and the hours too. */
export function ReachCentre() {
  const t = useTranslate();
  const centre = useCentre();
  return (
    <>
      {centre !== null && (
        <>
          <a href={phoneLink(centre.phone)}>{callWords(centre.phone, t)}</a>
          {" · "}
          {centre.email !== null && (
            <>
              <a href={`mailto:${centre.email}`}>{centre.email}</a>
              {" · "}
            </>
          )}
        </>
      )}
      <a href="#centre">{t("site.centre.where")}</a>
    </>
  );
}
