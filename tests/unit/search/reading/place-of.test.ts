// Whatever an agency writes for a workplace, it is filed under the place that people choose.
import { expect, it } from "vitest";
import { placeOf } from "#search/reading/place-of.ts";

it.each([
  ["JP", "Aichi", "Aichi"],
  ["JP", "Nagoya", "Aichi"],
  ["JP", "TP. Nagoya, tỉnh Aichi", "Aichi"],
  ["JP", "AICHI-KEN", "Aichi"],
  ["JP", "愛知県", "Aichi"],
  ["JP", "Kobe, Hyogo", "Hyogo"],
  ["TW", "Đào Viên", "Taoyuan"],
  ["TW", "New Taipei City", "New Taipei"],
  ["TW", "Taipei", "Taipei"],
  ["TW", "Cao Hùng, Đài Loan", "Kaohsiung"],
  ["KR", "Pusan", "Busan"],
  ["DE", "München", "Bayern"],
  ["DE", "Köln", "Nordrhein-Westfalen"],
  ["JP", "Nhật Bản", ""],
  ["JP", "", ""],
  ["JP", "Munich", ""],
  ["XX", "Aichi", ""],
  ["JP", "Miemachi", ""],
])("%s: %s is in %s", (market, workplace, place) => {
  expect(placeOf(market, workplace)).toBe(place);
});
