using System.Globalization;
using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Bus.Tests;

/// <summary>
/// What a few organisations tell in twelve months: cells, meetings that are planned, held and confirmed, some of them
/// missed, cancelled, left unconfirmed, or corrected later.
/// </summary>
internal static class Stream
{
    private const string Bloc = "khoi-thu";
    private const int Organisations = 3;
    private const int CellsEach = 4;

    public static IReadOnlyList<Letter> Make(int seed)
    {
        var random = new Random(seed);
        var messages = new List<object> { BlocOf() };
        foreach (var organisation in Enumerable.Range(1, Organisations).Select(o => $"{Bloc}/to-chuc-{o:00}"))
        {
            var since = new DateTimeOffset(2024, 12, 5, 0, 0, 0, TimeSpan.Zero);
            messages.Add(new OrganisationSnapshot { Id = organisation, Version = 1, Name = organisation, RegisteredAt = since });
            foreach (var cell in Enumerable.Range(1, CellsEach).Select(c => $"{organisation}/cb-{c:00}"))
            {
                messages.Add(CellOf(cell, organisation, since));
                for (var month = 1; month <= 12; month++) messages.AddRange(Month(random, cell, organisation, month));
            }
        }

        return [.. messages.Select(m => new Letter(NewId(random), m))];
    }

    /// <summary>One more word about a meeting: its score is corrected long afterwards.</summary>
    public static Letter Correction(IReadOnlyList<Letter> letters)
    {
        var score = letters.Select(l => l.Message).OfType<ScoreConfirmed>().First(s => s.Kind == "Regular");
        return new Letter(
            Guid.NewGuid(),
            score with { At = score.At.AddDays(40), Version = score.Version + 9, Points = 12, Grade = "Poor" });
    }

    private static BlocSnapshot BlocOf() => new()
    {
        Id = Bloc, Version = 3, Name = "Đảng bộ Khối thử", ExcellentPercent = 30, AttendancePercent = 80,
        MinimumMinutes = 90, OrdinarySpeakersPercent = 20, UnsignedDays = 5, SelfOverObserverPoints = 10,
    };

    private static CellSnapshot CellOf(string cell, string organisation, DateTimeOffset since) => new()
    {
        Id = cell, OrganisationId = organisation, BlocId = Bloc, Version = 7, Name = cell, RegisteredAt = since,
        Members = 12, Full = 11, Probationary = 1, HasCommittee = true,
        Schedule = new CellTimetable { DayOfMonth = 4, Time = new TimeOnly(19, 0), FromMonth = "2024-12" },
    };

    private static IEnumerable<object> Month(Random random, string cell, string organisation, int number)
    {
        var month = string.Create(CultureInfo.InvariantCulture, $"2025-{number:00}");
        var start = new DateTimeOffset(2025, number, 4, 12, 0, 0, TimeSpan.Zero);
        var fate = random.NextDouble();
        if (fate < 0.06) yield break; // missed
        var planned = Planned(random, cell, organisation, month, start);
        yield return planned;
        if (fate < 0.09)
        {
            yield return planned with { Version = 4, Phase = "Cancelled", CancelReason = "Bão lũ", At = start };
            yield break;
        }

        var closed = Closed(random, planned, start);
        yield return closed;
        if (fate < 0.13) yield break; // waits for its confirmation
        for (var version = 30; version <= (fate < 0.2 ? 31 : 30); version++) // some are corrected
        {
            var score = Score(random, closed, start.AddDays(5 + version - 30), version);
            yield return score;
            yield return closed with
            {
                Version = version, Phase = "Confirmed", At = score.At, SignedAt = start.AddHours(6),
                PublishedAt = start.AddDays(1), ConfirmedScore = Sheet(score), SelfScore = Sheet(score),
            };
        }
    }

    private static MeetingSnapshot Planned(
        Random random, string cell, string organisation, string month, DateTimeOffset start) => new()
    {
        Id = $"{cell}/{month}-regular-1", CellId = cell, OrganisationId = organisation, Version = 2, Kind = "Regular",
        Month = month, Number = 1, Phase = "Planned", ScheduledAt = start, At = start.AddDays(-10), CellName = cell,
        ConvenedAt = start.AddDays(random.NextDouble() < 0.1 ? -0.2 : -3), HasCommittee = true,
    };

    private static MeetingSnapshot Closed(Random random, MeetingSnapshot planned, DateTimeOffset start)
    {
        var present = random.Next(7, 13);
        return planned with
        {
            Version = 20, Phase = "Closed", At = start.AddMinutes(95), OpenedAt = start,
            ClosedAt = start.AddMinutes(random.Next(80, 130)),
            Attendance = new MeetingAttendance
            {
                Members = 12, Expected = 12, Present = present, AbsentExcused = 12 - present,
            },
        };
    }

    private static ScoreConfirmed Score(Random random, MeetingSnapshot meeting, DateTimeOffset at, int version)
    {
        var points = random.Next(90, 200) / 2m;
        return new ScoreConfirmed
        {
            MeetingId = meeting.Id, CellId = meeting.CellId, OrganisationId = meeting.OrganisationId,
            Month = meeting.Month, Kind = meeting.Kind, Version = version, At = at, Points = points,
            Grade = points >= 90 ? "Good" : points >= 70 ? "Fair" : points >= 50 ? "Average" : "Poor",
            RubricEdition = "hd42-2025", SelfPoints = points,
        };
    }

    private static MeetingScore Sheet(ScoreConfirmed score) => new()
    {
        At = score.At, Points = score.Points, Grade = score.Grade, RubricEdition = score.RubricEdition,
    };

    private static Guid NewId(Random random)
    {
        Span<byte> id = stackalloc byte[16];
        random.NextBytes(id);
        return new Guid(id);
    }
}
