using System.Collections.Immutable;
using System.Globalization;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Scores;

namespace ChiBo.Grains.Meetings.Scores;

/// <summary>
/// What is known of a meeting without judgement, each with where it was read. The names are those of the measures.
/// </summary>
internal static class EvidenceViews
{
    public static ImmutableArray<EvidenceView> Of(MeetingState meeting, DateTimeOffset at)
    {
        var evidence = EvidenceOf.Meeting(meeting, at);
        var isOpened = meeting.OpenedAt is not null;
        var isClosed = meeting.ClosedAt is not null;
        return
        [
            new("duration-minutes", isOpened ? Text(evidence.DurationMinutes) : null, "clock"),
            new("attendance-percent", isOpened ? Percent(evidence.Present, evidence.Expected) : null, "roll"),
            new("absent-excused", isClosed ? Text(evidence.AbsentExcused) : null, "roll"),
            new("absent-unexcused", isClosed ? Text(evidence.AbsentUnexcused) : null, "roll"),
            new("longest-excused-streak", isClosed ? Text(evidence.LongestExcusedStreak) : null, "roster"),
            new("notice-hours", Hours(evidence.NoticeBefore), "notice"),
            new("documents-hours", Hours(evidence.DocumentsBefore), "documents"),
            new("committee-met", evidence.HasCommittee ? Truth(evidence.CommitteeMet) : null, CommitteeSource(meeting)),
            new("spoken-percent", isOpened ? Percent(evidence.Speakers, evidence.Present) : null, "record"),
            new(
                "ordinary-spoken-percent",
                isOpened ? Percent(evidence.OrdinarySpeakers, evidence.OrdinaryMembersPresent) : null,
                "record"),
            new("minutes-complete", isOpened ? Truth(evidence.MinutesComplete) : null, "minutes"),
            new("thematic-studied", evidence.IsThematicMonth ? Truth(evidence.ThematicStudied) : null, "agenda"),
            new("published-hours", Hours(evidence.PublishedAfter), "publication"),
            new("targets-met-percent", evidence.TargetsMetPercent is { } met ? Text(met) : null, "tasks"),
        ];
    }

    private static string CommitteeSource(MeetingState meeting) =>
        meeting.CommitteeHeldAt is not null ? "committee-meeting" : "preparation";

    private static string? Percent(int part, int whole) =>
        Share.Of(part, whole)?.ToString("0.#", CultureInfo.InvariantCulture);

    private static string? Hours(TimeSpan? span) => span?.TotalHours.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Truth(bool holds) => holds ? "1" : "0";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
