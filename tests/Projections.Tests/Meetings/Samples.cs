using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Projections.Tests.Meetings;

/// <summary>Meetings as their grains would tell of them.</summary>
internal static class Samples
{
    public static MeetingSnapshot Meeting(int cell, long version = 1, string month = "2026-11") => new()
    {
        Id = $"khoi-mau/so-{cell % 3}/cb-{cell:00}/{month}-regular-1",
        CellId = $"khoi-mau/so-{cell % 3}/cb-{cell:00}",
        OrganisationId = $"khoi-mau/so-{cell % 3}",
        CellName = $"Chi bộ Đường sắt {cell}",
        OrganisationName = $"Sở Tài chính {cell % 3}",
        Version = version,
        At = new DateTimeOffset(2026, 11, 4, 2, 0, 0, TimeSpan.Zero).AddMinutes(version),
        Kind = "Regular",
        Month = month,
        Number = 1,
        Phase = version > 3 ? "Confirmed" : "Planned",
        ScheduledAt = new DateTimeOffset(int.Parse(month[..4]), int.Parse(month[5..]), 3 + cell % 3, 1, 0, 0, TimeSpan.Zero),
        OpenedAt = version > 1 ? new DateTimeOffset(2026, 11, 4, 1, 2, 3, 456, TimeSpan.Zero) : null,
        Attendance = new MeetingAttendance { Members = 12, Expected = 11, Present = 10, AbsentExcused = 1 },
        Absences = version > 2
            ? [new MeetingAbsence { MemberId = "dv-00007", Name = "Nguyễn Thị Ánh", IsExcused = true, Reason = "ốm", Streak = 1 }]
            : [],
        Tasks = version > 2
            ? [new MeetingTask { Id = "t1", What = "Rà soát hồ sơ", Assignees = ["A", "B"], DueOn = new DateOnly(2026, 12, 1), Progress = "Assigned" }]
            : [],
        SelfScore = version > 2 ? Score(95m) : null,
        ConfirmedScore = version > 3 ? Score(92.5m) : null,
    };

    private static MeetingScore Score(decimal points) => new()
    {
        RubricEdition = "hd42-2025",
        Points = points,
        Max = 100,
        Grade = "Good",
        IsComplete = true,
        Lines =
        [
            new MeetingScoreLine { Code = "attendance", Name = "Tham dự", Points = 2.5m, Max = 5, Why = "vắng 2" },
            new MeetingScoreLine { Code = "duration", Name = "Thời gian", Points = 5, Max = 5 },
        ],
    };
}
