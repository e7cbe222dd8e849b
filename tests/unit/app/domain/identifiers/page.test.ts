// A page is one page under all its addresses.
import fc from "fast-check";
import { expect, test } from "vitest";
import { pageKey, pageKeys, phoneInPage } from "#app/domain/identifiers/page.ts";

test.each([
  ...[
    "https://www.facebook.com/XKLD.Mau/",
    "m.facebook.com/xkld.mau?fbclid=abc",
    "mbasic.facebook.com/xkldmau",
    "touch.facebook.com/xkld.mau",
    "vi-vn.facebook.com/xkld.mau",
    "fb.com/xkld.mau",
    "fb.me/xkldmau",
    "m.me/xkldmau",
    "messenger.com/t/xkld.mau",
    "facebook.com/xkld.mau/posts/pfbid02",
    "facebook.com/pg/xkldmau/about",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fxkldmau&h=x",
  ].map((address) => [address, "facebook.com/xkldmau"]),
  ["https://facebook.com/profile.php?id=100012345678", "facebook.com/100012345678"],
  ["facebook.com/people/Lan-Nguyen/100012345678", "facebook.com/100012345678"],
  ["facebook.com/p/Viec-Lam-100012345678/", "facebook.com/100012345678"],
  ["facebook.com/groups/viec.lam/posts/1", "facebook.com/groups/vieclam"],
  ["zalo.me/0900000678", "zalo.me/0900000678"],
  ["https://chat.zalo.me/?phone=0900000678", "zalo.me/0900000678"],
  ["zalo.me/g/abc8801", "zalo.me/g/abc8801"],
  ["telegram.me/VieclamNhat", "t.me/vieclamnhat"],
  ["t.me/s/vieclamnhat", "t.me/vieclamnhat"],
  ["t.me/s/vieclamnhat/17", "t.me/vieclamnhat"],
  ["t.me/vieclamnhat/17", "t.me/vieclamnhat"],
  ["t.me/joinchat/AbCdEf", "t.me/joinchat/abcdef"],
  ["t.me/joinchat/AbCdEf/7", "t.me/joinchat/abcdef"],
  ["https://lm.facebook.com/l.php?u=https%3A%2F%2Fdemo9900.vn&h=x", "demo9900.vn"],
  ["facebook.com/pages/Viec-Lam/100012345678", "facebook.com/100012345678"],
  ["facebook.com/pages/Viec-Lam", "facebook.com/viec-lam"],
  ["facebook.com/share/AbC/?x=1", "facebook.com/share/abc"],
  ["facebook.com/reel/123/x", "facebook.com/reel/123"],
  ["zalo.me/0900.000.678", "zalo.me/0900000678"],
  ["tiktok.com/t/ZSabc/x", "tiktok.com/t/zsabc"],
  ["youtube.com/c/xkld/videos", "youtube.com/c/xkld"],
  ["instagram.com/xkld.nhat/reels", "instagram.com/xkld.nhat"],
  ["demo9900.vn/vi/index.html", "demo9900.vn/vi"],
  ["bit.ly/abc", "bit.ly/abc"],
  ["wa.me/84900000678", "whatsapp.com/84900000678"],
  ["https://api.whatsapp.com/send?phone=84900000678", "whatsapp.com/84900000678"],
  ["https://whatsapp.com/channel/AbC/17", "whatsapp.com/channel/abc"],
  ["zalo.me/qr/p/abc/x", "zalo.me/qr/p/abc"],
  ["zalo.me/s/abc/x", "zalo.me/s/abc"],
  ["https://www.tiktok.com/@xkld/video/7?x=1", "tiktok.com/@xkld"],
  ["youtube.com/@xkld/videos", "youtube.com/@xkld"],
  ["HTTP://Demo9900.vn", "demo9900.vn"],
  ["www.demo9900.vn/index.html", "demo9900.vn"],
  ["https://demo.vn/%E0%A4%A", "demo.vn/%e0%a4%a"],
])("%s is the page %s", (address, key) => {
  expect(pageKey(address)).toBe(key);
  expect(pageKey(key)).toBe(key);
});

test.each([
  "",
  "Mây Xanh",
  "9912",
  "http://",
  "a b c",
  "facebook.com",
  "https://zalo.me/",
  "https://chat.zalo.me/?phone=",
  "https://l.facebook.com/l.php",
  "facebook.com/profile.php",
  "facebook.com/groups",
  "facebook.com/watch",
  "facebook.com/people",
  "10.0.0.1",
])("%s is no page", (typed) => {
  expect(pageKey(typed)).toBeNull();
});

test("who owns a site speaks for its pages; on a platform and where many share, each for its own", () => {
  expect(pageKeys("demo.vn/tuyen-dung/5")).toEqual([
    "demo.vn/tuyen-dung/5",
    "demo.vn/tuyen-dung",
    "demo.vn",
  ]);
  expect(pageKeys("facebook.com/a/posts/1")).toEqual(["facebook.com/a"]);
  expect(pageKeys("sites.google.com/view/a")).toEqual(["sites.google.com/view/a"]);
  expect(pageKeys("sites.google.com")).toEqual([]);
});

test("letters that only look like others make another page", () => {
  expect(pageKey("dеmo9900.vn")).not.toBe("demo9900.vn");
});

test("an address may be a telephone number", () => {
  expect(phoneInPage("zalo.me/0900000678")).toBe("0900000678");
  expect(phoneInPage("whatsapp.com/84900000678")).toBe("84900000678");
  expect(phoneInPage("zalo.me/g/0900000678")).toBeNull();
  expect(phoneInPage("facebook.com/0900000678")).toBeNull();
});

test("any text has an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void pageKeys(text)),
  );
});
