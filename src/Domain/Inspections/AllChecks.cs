using System.Collections.Immutable;
using ChiBo.Domain.Inspections.Checks;

namespace ChiBo.Domain.Inspections;

/// <summary>Every check of process.md §6, in its order.</summary>
public static class AllChecks
{
    public static ImmutableArray<ICheck> InOrder { get; } =
    [
        new MeetingMissed(),
        new ThematicMissed(),
        new AttendanceLow(),
        new AbsentUnexcused(),
        new AbsentTwice(),
        new AbsentRepeatedly(),
        new MeetingMoved(),
        new MeetingShort(),
        new NoticeLate(),
        new DocumentsLate(),
        new CommitteeNotMet(),
        new LeadersOnly(),
        new MinutesIncomplete(),
        new MinutesUnsigned(),
        new ResolutionLate(),
        new TaskOverdue(),
        new TaskUnreported(),
        new SelfScoreMissing(),
        new SelfScoreHigh(),
        new ScoresIdentical(),
        new PlanMissing(),
    ];

    /// <summary>What all of them see by then; by code and subject.</summary>
    public static IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        InOrder.SelectMany(check => check.Find(cell, thresholds, at))
            .Where(s => s.Since <= at)
            .Select(s => s.Until <= at ? s : s with { Until = null });
}
