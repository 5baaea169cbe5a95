import { rename, rm } from 'node:fs/promises';
import writeExcelFile from 'write-excel-file/node';
import type { MeetingGrade, RatingGrade } from './generated.js';
import type { Meeting, MonthRow, Rating, Report } from './report.js';

const grades: Readonly<Record<MeetingGrade | RatingGrade, string>> = {
  EXCELLENT: 'Xuất sắc',
  GOOD: 'Tốt',
  FAIR: 'Khá',
  AVERAGE: 'Trung bình',
  POOR: 'Kém',
};

type Value = string | number | null | undefined;
type Columns<T> = ReadonlyArray<readonly [header: string, width: number, value: (row: T) => Value]>;

const month: Columns<MonthRow> = [
  ['Tổ chức cơ sở đảng', 34, (r) => r.organisationName],
  ['Chi bộ', 34, (r) => r.cellName],
  ['Đảng viên', 10, (r) => r.members],
  ['Ngày', 12, (r) => r.date],
  ['Có mặt', 8, (r) => r.present],
  ['Phải dự', 8, (r) => r.expected],
  ['Điểm', 8, (r) => r.points],
  ['Xếp loại', 12, (r) => r.grade && grades[r.grade]],
  ['Trừ điểm', 60, (r) => r.lost.map((l) => `${l.name}: -${l.points}${l.why ? ` (${l.why})` : ''}`).join('; ')],
];

const meetings: Columns<Meeting> = [
  ['Chi bộ', 34, (r) => r.cellName],
  ['Tháng', 10, (r) => r.month],
  ['Bắt đầu', 22, (r) => r.scheduledAt],
  ['Có mặt', 8, (r) => r.attendance.present],
  ['Phải dự', 8, (r) => r.attendance.expected],
  ['Tỷ lệ %', 8, (r) => r.attendance.rate],
  ['Điểm', 8, (r) => r.scores.confirmed?.total],
  ['Xếp loại', 12, (r) => r.scores.confirmed && grades[r.scores.confirmed.grade]],
];

const ratings: Columns<Rating> = [
  ['Tổ chức cơ sở đảng', 34, (r) => r.organisationName],
  ['Chi bộ', 34, (r) => r.cellName],
  ['Tốt', 8, (r) => r.evidence.good],
  ['Khá', 8, (r) => r.evidence.fair],
  ['Trung bình', 10, (r) => r.evidence.average],
  ['Kém', 8, (r) => r.evidence.poor],
  ['Xếp loại năm', 14, (r) => r.grade && grades[r.grade]],
];

/** Writes all or nothing: the file takes its name when it is whole. */
export async function write(report: Report, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await writeExcelFile([
      sheet('Tháng', month, report.month),
      sheet('Các kỳ trong năm', meetings, report.meetings),
      sheet('Xếp loại năm', ratings, report.ratings),
    ]).toFile(unfinished);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function sheet<T>(name: string, columns: Columns<T>, rows: readonly T[]) {
  return {
    sheet: name,
    columns: columns.map(([, width]) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(([header]) => ({ value: header, fontWeight: 'bold' as const })),
      ...rows.map((row) => columns.map(([, , value]) => cell(value(row)))),
    ],
  };
}

/** A number is a number; a text is a text, whatever it begins with. */
function cell(value: Value) {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? { type: Number, value } : { type: String, value };
}
