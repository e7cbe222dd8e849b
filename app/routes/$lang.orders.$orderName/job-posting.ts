// The order as schema.org's JobPosting, the form in which search engines read job offers.
import { toMajor } from "#app/domain/catalogue/currency.ts";
import { endOfDayInVietnam } from "#app/domain/catalogue/day.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { showCode } from "#app/domain/orders/order-code.ts";

const CREDENTIALS: Record<string, string> = {
  "upper-secondary": "high school",
  vocational: "postsecondary certificate",
  college: "associate degree",
  university: "bachelor degree",
};

/** `url` is the page's canonical address. Applying happens at the agency, so `directApply` is false. */
export function jobPosting(order: OrderPage, title: string, url: string) {
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    description: order.description || title,
    url,
    identifier: { "@type": "PropertyValue", name: order.agency.name, value: showCode(order.code) },
    datePosted: order.approvedOn,
    validThrough: endOfDayInVietnam(order.applyBy).toISOString(),
    employmentType: "FULL_TIME",
    directApply: false,
    totalJobOpenings: order.placesLeft,
    hiringOrganization: { "@type": "Organization", name: order.employer || order.agency.name },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressRegion: order.workplace,
        addressCountry: order.market,
      },
    },
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: order.wage.currency,
      value: { "@type": "QuantitativeValue", value: toMajor(order.wage), unitText: "MONTH" },
    },
    ...(order.hoursPerWeek === null
      ? {}
      : { workHours: `${String(order.hoursPerWeek)} hours a week` }),
    ...educationAsked(order),
    ...experienceAsked(order),
  };
}

function educationAsked({ education }: OrderPage) {
  const credentialCategory = CREDENTIALS[education];
  if (credentialCategory === undefined) return {};
  return {
    educationRequirements: { "@type": "EducationalOccupationalCredential", credentialCategory },
  };
}

function experienceAsked({ experienceMonths }: OrderPage) {
  if (experienceMonths === 0) return {};
  return {
    experienceRequirements: {
      "@type": "OccupationalExperienceRequirements",
      monthsOfExperience: experienceMonths,
    },
  };
}
