import { expect, test } from "vitest";

import { find, seen } from "../seen";
import { data } from "@story";

test.each(["wide", "narrow"] as const)("%s: as many boxes as thousands, of each kind", (frame) => {
  const marks = seen("boxes", "stayed", frame);
  const unit = data.constants.rows.find(({ id }) => id === "scale-square")!.value;
  for (const id of ["boxes-2024-stayed", "boxes-2024-onward"]) {
    const boxes = find(marks, id).children.filter(({ key }) => /^box-\d+$/.test(key));
    expect(boxes).toHaveLength(Math.round(data.value(id) / unit));
  }
});

test("more boxes stayed than went on, and the share is theirs", () => {
  const stayed = data.value("boxes-2024-stayed");
  const share = stayed / (stayed + data.value("boxes-2024-onward"));
  expect(share * 100).toBeCloseTo(data.value("boxes-2024-stayed-share"), 0);
});
