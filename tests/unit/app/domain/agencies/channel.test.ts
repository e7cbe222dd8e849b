// Two spellings of a phone, page, account or place are one channel.
import { expect, test } from "vitest";
import { channelKey } from "#app/domain/agencies/channel.ts";

test("each kind has its own key", () => {
  expect(channelKey("address", "Số 1, phố Thử Nghiệm")).toBe(
    channelKey("address", "so 1 pho thu nghiem"),
  );
  expect(channelKey("address", "Số 1, phố Thử Nghiệm")).toBe("so1phothunghiem");
  expect(channelKey("address", " - ")).toBeNull();
  expect(channelKey("phone", "x")).toBeNull();
  expect(channelKey("phone", "01690000901")).toBe("+84390000901");
  expect(channelKey("page", "m.facebook.com/xkld.mau")).toBe("facebook.com/xkldmau");
  expect(channelKey("bank_account", "1900 8801 0001")).toBe("190088010001");
});
