/**
 * The words: of which row, at which day and share of the way in each frame, whether they end there,
 * and whether a narrow picture has room for the unit.
 */
export const NOTES = {
  railway: {
    row: "time-altynkol-constanta",
    way: "route",
    wide: [14, 0.945],
    narrow: [16.6, 1.025],
    end: true,
    measure: 110,
    unit: true,
  },
  forwarder: {
    row: "time-xian-constanta",
    way: "route",
    wide: [20.5, 0.36],
    narrow: [20.5, 0.36],
    end: false,
    measure: 120,
    unit: true,
  },
  middle: {
    row: "time-xian-constanta",
    way: "route",
    wide: [17, 0.79],
    narrow: [15.3, 0.87],
    end: false,
    measure: 90,
    unit: false,
  },
  north: {
    row: "time-xian-malaszewicze",
    way: "north",
    wide: [6.6, 0.75],
    narrow: [9, 0.82],
    end: true,
    measure: 80,
    unit: false,
  },
  sea: {
    row: "time-shanghai-poti",
    way: "sea",
    wide: [22, 0.16],
    narrow: [22, 0.16],
    end: false,
    measure: 130,
    unit: false,
  },
} as const;
