// Made by `npm run data` from agreements.json; do not edit.

export const newestDay = "2026-05-18";
