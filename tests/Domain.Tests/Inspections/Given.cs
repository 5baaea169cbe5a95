using System.Collections.Immutable;
using ChiBo.Domain.Inspections;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Tests.Inspections;

/// <summary>A record in which nothing is wrong, for tests to spoil.</summary>
internal static class Given
{
    /// <summary>New Year's noon in Viet Nam; its month and quarter do not count.</summary>
    public static readonly DateTimeOffset Registered = new(2026, 1, 1, 5, 0, 0, TimeSpan.Zero);

    /// <summary>In the grace of February: nothing is missing yet.</summary>
    public static readonly DateTimeOffset March = new(2026, 3, 3, 5, 0, 0, TimeSpan.Zero);

    public static InspectionRules Rules { get; } = ReadRules();

    public static ThresholdHistory Usual { get; } = new(Rules.Thresholds, []);

    public static CellRecord Cell(params CheckedMeeting[] meetings) => new()
    {
        Cell = Actors.Cell,
        Name = "Chi bộ 1",
        RegisteredAt = Registered,
        Plans = ImmutableSortedDictionary<int, DateTimeOffset>.Empty.Add(2026, Registered),
        Members = ["dv-01", "dv-02"],
        Meetings = [.. meetings],
    };

    /// <summary>A meeting of the cell on the 4th, as it should be.</summary>
    public static CheckedMeeting Meeting(string month = "2026-02", MeetingKind kind = MeetingKind.Regular, int number = 1)
    {
        var opened = VietnamTime.At(Month.Parse(month).FirstDay.AddDays(3), new TimeOnly(19, 0));
        var closed = opened.AddMinutes(90);
        return new CheckedMeeting
        {
            Id = new MeetingName(Month.Parse(month), kind, number).In(Actors.Cell).Value,
            Kind = kind,
            Month = Month.Parse(month),
            ScheduledAt = opened,
            OpenedAt = opened,
            ClosedAt = closed,
            SignedAt = closed.AddDays(1),
            PublishedAt = closed.AddDays(2),
            HasCommittee = true,
            CommitteeMet = true,
            Expected = 20,
            Present = 17,
            OrdinaryPresent = 10,
            OrdinarySpeakers = 3,
            NoticeMinutes = 24 * 60,
            DocumentsMinutes = 24 * 60,
            SelfScore = Score(closed, 92),
        };
    }

    public static CheckedScore Score(DateTimeOffset at, decimal points) =>
        new(at, "hd42-2025", points, ImmutableSortedDictionary<string, decimal>.Empty.Add("1.1", points));

    public static CellCase NoCase(CellRecord cell) => new(
        cell.Cell, ImmutableSortedDictionary.Create<string, Finding>(StringComparer.Ordinal), [], cell.Members);

    /// <summary>What an examination makes of it.</summary>
    public static CellCase Examined(this CellCase before, CellRecord cell, DateTimeOffset at) =>
        Examination.Run(before, cell, Usual, Rules, at).Aggregate(before, (state, change) => change.Apply(state));

    public static string[] Codes(CellRecord cell, DateTimeOffset at, ThresholdHistory? thresholds = null) =>
        [.. AllChecks.Find(cell, thresholds ?? Usual, at).Select(s => s.Code)];

    private static InspectionRules ReadRules()
    {
        using var text = new StreamReader(typeof(Given).Assembly.GetManifestResourceStream("inspections/chibo-2026.json")!);
        return InspectionRulesReader.Read(text.ReadToEnd());
    }
}
