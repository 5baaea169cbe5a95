using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>What the minutes lack. Source: domain/minutes.md; domain/process.md §6.</summary>
public static class Completeness
{
    /// <summary>Everything that is missing, in the order of the form; empty when the minutes are complete.</summary>
    public static ImmutableArray<Gap> Check(MeetingState meeting)
    {
        var gaps = ImmutableArray.CreateBuilder<Gap>();
        if (meeting.ClosedAt is null) gaps.Add(new Gap(MissingPart.Closing));
        foreach (var person in meeting.Roll)
            if (person is { Status: AttendanceStatus.AbsentExcused, Reason: null })
                gaps.Add(new Gap(MissingPart.AbsenceReason, person.MemberId));
        if (meeting.MinutesTakerId is null) gaps.Add(new Gap(MissingPart.MinutesTaker));
        gaps.AddRange(OfTheProceedings(meeting));
        if (ScoresItself(meeting.Kind) && meeting.Scores.Self is null) gaps.Add(new Gap(MissingPart.SelfScore));
        return gaps.ToImmutable();
    }

    /// <summary>
    /// Every item has a conclusion, every vote its numbers, and opinions are recorded: what a score may count.
    /// </summary>
    public static bool HoldsProceedings(MeetingState meeting) => !OfTheProceedings(meeting).Any();

    private static IEnumerable<Gap> OfTheProceedings(MeetingState meeting)
    {
        if (meeting.Agenda.IsEmpty) yield return new Gap(MissingPart.Agenda);
        foreach (var item in meeting.Agenda)
            if (item.Conclusion is null) yield return new Gap(MissingPart.Conclusion, item.Id);
        foreach (var ballot in meeting.Ballots)
            if (ballot.State == BallotState.Closed && ballot.Count is not { Total: > 0 })
                yield return new Gap(MissingPart.BallotNumbers, ballot.Id);
        if (meeting.Opinions.IsEmpty) yield return new Gap(MissingPart.Opinions);
    }

    private static bool ScoresItself(MeetingKind kind) => kind switch
    {
        MeetingKind.Regular or MeetingKind.Thematic or MeetingKind.Model => true,
        MeetingKind.Committee or MeetingKind.Extraordinary => false,
    };
}
