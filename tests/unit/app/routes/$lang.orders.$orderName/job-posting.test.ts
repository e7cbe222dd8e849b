// Search engines are told the order as it is, and nothing where it says nothing.
import { expect, it } from "vitest";
import { jobPosting } from "#app/routes/$lang.orders.$orderName/job-posting.ts";
import { orderPage } from "./order-page.ts";

const URL = "https://viecthat.example/vi/orders/han-7k3q9a";

it("says wage, place, places left and the last instant to apply", () => {
  expect(jobPosting(orderPage({ placesLeft: 3 }), "Hàn", URL)).toMatchObject({
    "@type": "JobPosting",
    title: "Hàn",
    url: URL,
    validThrough: "2026-12-20T17:00:00.000Z",
    totalJobOpenings: 3,
    directApply: false,
    baseSalary: { currency: "JPY", value: { value: 180_000, unitText: "MONTH" } },
    jobLocation: { address: { addressRegion: "Aichi", addressCountry: "JP" } },
    identifier: { value: "VT-7K3Q9A" },
  });
});

it("writes cents as cents and leaves out what is not asked", () => {
  const posting = jobPosting(
    orderPage({
      wage: { minor: 3_180_050, currency: "TWD" },
      education: "none",
      hoursPerWeek: null,
      employer: "",
      description: "",
    }),
    "Hàn",
    URL,
  );
  expect(posting.baseSalary.value.value).toBe(31_800.5);
  expect(posting).toMatchObject({
    description: "Hàn",
    hiringOrganization: { name: "Công ty CP Phái cử Chim Lạc" },
  });
  for (const field of ["educationRequirements", "experienceRequirements", "workHours"])
    expect(posting).not.toHaveProperty(field);
});
