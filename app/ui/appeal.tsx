// The way to contradict what the site says of somebody: whom to tell, with what, who answers and in how many working days.
import { ReachCentre } from "./call-centre.tsx";
import { useCentre } from "./centre.tsx";
import { useTranslate } from "./language.tsx";

/** `about` is what may be wrong: a warning about a person, the state of a licence, or what became of an order. */
export function Appeal({ about }: { about: "flag" | "licence" | "order" }) {
  const t = useTranslate();
  const centre = useCentre();
  return (
    <div className="small mt-2" data-appeal={about}>
      <p>
        {`${t(`site.appeal.${about}`)} ${t("site.appeal.papers")}`}
        {centre !== null && ` ${t("site.appeal.days", { days: centre.replyDays })}`}
      </p>
      <p className="m-0">
        <ReachCentre />
      </p>
    </div>
  );
}
