using System.Collections.Immutable;
using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Inspection.Tests;

/// <summary>What the inspection service hears.</summary>
internal static class Words
{
    public const string BlocId = "khoi-mau";
    public const string OrganisationId = "khoi-mau/so-tai-chinh";
    public const string CellId = "khoi-mau/so-tai-chinh/cb-01";
    public static readonly DateTimeOffset Registered = new(2026, 9, 20, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Days after the meeting of November.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 1, 0, 0, TimeSpan.Zero);

    public static BlocSnapshot Bloc(long version = 1, int attendance = 85) => new()
    {
        Id = BlocId, Version = version, At = Registered.AddDays(version), AttendancePercent = attendance, MinimumMinutes = 90,
        OrdinarySpeakersPercent = 30, UnsignedDays = 5, SelfOverObserverPoints = 10,
    };

    public static CellSnapshot Cell(string id = CellId, long version = 1) => new()
    {
        Id = id, OrganisationId = OrganisationId, BlocId = BlocId, Version = version, Name = "Chi bộ 1", RegisteredAt = Registered,
        At = Registered, Plans = [new CellPlan { Year = 2026, RegisteredAt = Registered }],
        Roster = [new CellRosterLine { MemberId = "dv-01", Name = "Nguyễn Văn A" }],
    };

    /// <summary>A regular meeting in which nothing is wrong, at the version at which it is signed and sent.</summary>
    public static MeetingSnapshot Meeting(string cell = CellId, int month = 11, long version = 9)
    {
        var closed = new DateTimeOffset(2026, month, 4, 13, 30, 0, TimeSpan.Zero);
        return new MeetingSnapshot
        {
            Id = $"{cell}/2026-{month:00}-regular-1", CellId = cell, OrganisationId = OrganisationId, Version = version,
            At = closed.AddDays(1), Kind = "Regular", Month = $"2026-{month:00}", Number = 1, Phase = "Published",
            ScheduledAt = closed.AddMinutes(-90), OpenedAt = closed.AddMinutes(-90), ClosedAt = closed,
            SignedAt = closed.AddDays(1), PublishedAt = closed.AddDays(1), HasCommittee = true, CommitteeMet = true,
            Attendance = new MeetingAttendance { Expected = 20, Present = 20 },
            Speaking = new MeetingSpeaking { OrdinaryPresent = 10, OrdinarySpeakers = 5, Opinions = 5 },
            NoticeMinutes = 3000, DocumentsMinutes = 3000, Items = 2, Concluded = 2,
            SelfScore = new MeetingScore { At = closed, Points = 92 + (month % 2), Max = 100, RubricEdition = "hd42-2025" },
        };
    }

    public static MeetingSnapshot Poor(string cell = CellId, int month = 11, long version = 9) =>
        Meeting(cell, month, version) with { Attendance = new MeetingAttendance { Expected = 20, Present = 10, AbsentUnexcused = 1 } };

    public static Person Secretary { get; } = Who("bt-01", "Secretary", CellId);

    public static Person Superior { get; } = Who("du-01", "OrganisationCommittee", OrganisationId);

    public static Person Inspector { get; } = Who("ubkt-01", "Inspection", BlocId);

    /// <summary>Some cells over some months, every meeting in three versions.</summary>
    public static ImmutableArray<object> Year(int seed)
    {
        var random = new Random(seed);
        var words = ImmutableArray.CreateBuilder<object>();
        words.AddRange(Bloc(), Bloc(2, 90), Bloc(3, 80));
        foreach (var cell in Enumerable.Range(1, 6).Select(n => $"{OrganisationId}/cb-{n:00}"))
        {
            words.AddRange(Cell(cell), Cell(cell, 2));
            for (var month = 9; month <= 11; month++)
            {
                if (random.Next(4) == 0) continue;
                var last = random.Next(3) > 0 ? Meeting(cell, month) : Poor(cell, month) with { SelfScore = null };
                var isSigned = random.Next(3) > 0;
                var task = new MeetingTask { Id = "t1", DueOn = new DateOnly(2026, month, 14), Progress = "Assigned" };
                words.AddRange(
                    last with { Version = 3, Phase = "Open", ClosedAt = null, SignedAt = null, PublishedAt = null, SelfScore = null },
                    last with { Version = 5, Phase = "Closed", SignedAt = null, PublishedAt = null, Tasks = [task] },
                    last with
                    {
                        SignedAt = isSigned ? last.SignedAt!.Value.AddDays(random.Next(10)) : null, PublishedAt = null,
                        Tasks = [task with { ReportedAt = last.At.AddDays(15), DoneAt = last.At.AddDays(16), Progress = "Done" }],
                    });
            }
        }

        return words.ToImmutable();
    }

    private static Person Who(string id, string role, string scope) =>
        new() { Id = id, Grants = [new PersonGrant { Role = role, Scope = scope }] };
}
