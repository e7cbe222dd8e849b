// The button that dials the centre: quiet beside advice, red where money may be lost.
import { ButtonLink } from "./button.tsx";
import { CENTRE_PHONE, CENTRE_PHONE_LINK } from "./centre.ts";
import { useTranslate } from "./language.tsx";

export function CallCentre({ tone = "quiet" }: { tone?: "main" | "quiet" | "danger" }) {
  const t = useTranslate();
  return (
    <p>
      <ButtonLink tone={tone} href={CENTRE_PHONE_LINK}>
        {t("site.error.call", { phone: CENTRE_PHONE })}
      </ButtonLink>
    </p>
  );
}
