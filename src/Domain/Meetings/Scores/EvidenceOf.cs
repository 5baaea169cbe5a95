using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Discussion;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Meetings.Thematic;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>What is known of a meeting without anybody's judgement. Source: domain/process.md §5.</summary>
public static class EvidenceOf
{
    /// <param name="meeting">The meeting.</param>
    /// <param name="at">As of when (UTC): what nobody can know yet is not held against the cell.</param>
    public static MeetingEvidence Meeting(MeetingState meeting, DateTimeOffset at)
    {
        var roll = RollCount.Of(meeting.Roll);
        var speakers = SpeakerCount.Of(meeting);
        var begins = meeting.OpenedAt is { } opened && opened > meeting.ScheduledAt ? opened : meeting.ScheduledAt;
        var day = VietnamTime.DateOf(meeting.OpenedAt ?? meeting.ScheduledAt);
        return new MeetingEvidence
        {
            DurationMinutes = DurationMinutes(meeting, at),
            Members = roll.Members,
            Expected = roll.Expected,
            Present = roll.Present,
            AbsentExcused = roll.AbsentExcused,
            AbsentUnexcused = roll.AbsentUnexcused,
            LongestExcusedStreak = LongestExcusedStreak(meeting),
            NoticeBefore = meeting.ConvenedAt is { } convened ? begins - convened : null,
            DocumentsBefore = LastDocumentBefore(meeting) is { } added ? begins - added : null,
            HasCommittee = meeting.HasCommittee,
            CommitteeMet = meeting.CommitteeHeldAt is not null || meeting.Preparation?.CommitteeMetOn is not null,
            Speakers = speakers.Speakers,
            OrdinaryMembersPresent = speakers.OrdinaryPresent,
            OrdinarySpeakers = speakers.OrdinarySpeakers,
            MinutesComplete = Completeness.HoldsProceedings(meeting),
            IsThematicMonth = HasStudy(meeting),
            ThematicStudied = HasStudied(meeting),
            PublishedAfter = PublishedAfter(meeting, at),
            TargetsMetPercent = Targets.MetPercent(meeting.CarriedTasks, day),
        };
    }

    private static int DurationMinutes(MeetingState meeting, DateTimeOffset at) =>
        meeting.OpenedAt is { } from ? int.Max(0, (int)((meeting.ClosedAt ?? at) - from).TotalMinutes) : 0;

    private static int LongestExcusedStreak(MeetingState meeting)
    {
        var longest = 0;
        foreach (var person in meeting.Roll)
            if (person.Counts && person.Status == AttendanceStatus.AbsentExcused)
                longest = int.Max(longest, person.ExcusedStreak + 1);
        return longest;
    }

    /// <summary>What was handed round in the meeting was not given before it.</summary>
    private static DateTimeOffset? LastDocumentBefore(MeetingState meeting)
    {
        DateTimeOffset? last = null;
        foreach (var document in meeting.Documents)
            if ((meeting.OpenedAt is null || document.AddedAt < meeting.OpenedAt) && !(document.AddedAt < last))
                last = document.AddedAt;
        return last;
    }

    private static bool HasStudy(MeetingState meeting) =>
        meeting.Kind == MeetingKind.Thematic || meeting.Agenda.Any(i => i.Kind == AgendaItemKind.ThematicStudy);

    private static bool HasStudied(MeetingState meeting) =>
        meeting.Study is { Stage: >= ThematicStage.Studied }
        || meeting.Agenda.Any(i => i is { Kind: AgendaItemKind.ThematicStudy, Conclusion: not null });

    private static TimeSpan? PublishedAfter(MeetingState meeting, DateTimeOffset at)
    {
        if (meeting.ClosedAt is not { } closed) return null;
        if (meeting.PublishedAt is { } published) return published - closed;
        return at - closed > MeetingLimits.Publication ? at - closed : null;
    }
}
