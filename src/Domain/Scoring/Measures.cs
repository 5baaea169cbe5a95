using System.Collections.Frozen;

namespace ChiBo.Domain.Scoring;

/// <summary>
/// The named numbers that an edition's bands may speak of, read from the evidence of one meeting. Each answers null
/// when there is nothing that could be held against the cell: no task was due, or publishing is not yet late.
/// </summary>
public static class Measures
{
    private static readonly FrozenDictionary<string, Func<Rubric, MeetingEvidence, decimal?>> All =
        new Dictionary<string, Func<Rubric, MeetingEvidence, decimal?>>
        {
            ["duration-minutes"] = (_, e) => e.DurationMinutes,
            ["duration-missing-minutes"] = (r, e) => Math.Max(0, RequiredMinutes(r, e) - e.DurationMinutes),
            ["duration-percent"] = (r, e) => Percent(e.DurationMinutes, RequiredMinutes(r, e)),
            ["attendance-percent"] = (_, e) => Percent(e.Present, e.Expected),
            ["absent-excused"] = (_, e) => e.AbsentExcused,
            ["absent-unexcused"] = (_, e) => e.AbsentUnexcused,
            ["longest-excused-streak"] = (_, e) => e.LongestExcusedStreak,
            ["notice-hours"] = (_, e) => Hours(e.NoticeBefore),
            ["documents-hours"] = (_, e) => Hours(e.DocumentsBefore),
            ["committee-met"] = (_, e) => e.HasCommittee ? Truth(e.CommitteeMet) : null,
            ["spoken-percent"] = (_, e) => Percent(e.Speakers, e.Present),
            ["ordinary-spoken-percent"] = (_, e) => Percent(e.OrdinarySpeakers, e.OrdinaryMembersPresent),
            ["minutes-complete"] = (_, e) => Truth(e.MinutesComplete),
            ["thematic-studied"] = (_, e) => e.IsThematicMonth ? Truth(e.ThematicStudied) : null,
            ["published-hours"] = (_, e) => e.PublishedAfter is null ? null : Hours(e.PublishedAfter),
            ["targets-met-percent"] = (_, e) => e.TargetsMetPercent,
        }.ToFrozenDictionary();

    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    public static bool Exists(string measure) => All.ContainsKey(measure);

    public static bool NeedsRequiredDuration(string measure) =>
        measure is "duration-missing-minutes" or "duration-percent";

    /// <exception cref="KeyNotFoundException">The edition was not validated.</exception>
    public static decimal? Of(string measure, Rubric rubric, MeetingEvidence evidence) =>
        All[measure](rubric, evidence);

    private static int RequiredMinutes(Rubric rubric, MeetingEvidence evidence)
    {
        foreach (var required in rubric.RequiredDurations)
            if (required.AppliesTo(evidence)) return required.Minutes;
        return 0;
    }

    /// <summary>
    /// Exact wherever it meets a threshold: a quotient of whole numbers equals one only when it is one.
    /// </summary>
    private static decimal? Percent(int part, int whole) => whole <= 0 ? null : part * 100m / whole;

    private static decimal Truth(bool holds) => holds ? 1 : 0;

    private static decimal Hours(TimeSpan? span) =>
        span is { } given ? (decimal)given.Ticks / TimeSpan.TicksPerHour : 0;
}
