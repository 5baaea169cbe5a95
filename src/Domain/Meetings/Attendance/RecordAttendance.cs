using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>Records who is present and who is absent, as called or as imported; all of it or nothing.</summary>
/// <param name="Actor">Who leads, or the minutes taker.</param>
/// <param name="Entries">One for each person.</param>
public sealed record RecordAttendance(Actor Actor, ImmutableArray<AttendanceEntry> Entries) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Writes(meeting, actor)
        ?? Phases.Within(meeting, MeetingPhase.Convened, MeetingPhase.Closed)
        ?? MinutesGuards.NotApproved(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Entries.Length > Limits.MembersPerCell) return CommonRefusals.TooMany("entries", Limits.MembersPerCell);
        var happened = ImmutableArray.CreateBuilder<MeetingEvent>();
        foreach (var entry in Entries)
        {
            var decision = Decide(meeting, entry, at);
            if (decision.Refusal is { } refusal) return refusal;
            happened.AddRange(decision.Events);
        }

        return happened.ToImmutable();
    }

    private static Decision<MeetingEvent> Decide(MeetingState meeting, AttendanceEntry entry, DateTimeOffset at)
    {
        if (entry.At is { } came && !IsOfTheDay(meeting, came, at)) return CommonRefusals.InvalidValue("at");
        if (Limits.CheckOptional("reason", entry.Reason, Limits.Reason) is { } reason) return reason;
        if (entry.Status is AttendanceStatus.Expected or AttendanceStatus.NotExpected)
            return CommonRefusals.InvalidValue("status");
        var isPresent = entry.Status == AttendanceStatus.Present;
        if (isPresent && Phases.FromOpening(meeting) is { } notOpen) return notOpen;
        // said after the end and without a time: nobody knows that they came late
        var arrived = entry.At ?? (meeting.ClosedAt is null ? at : meeting.OpenedAt!.Value);
        if (meeting.Find(entry.PersonId) is { } member)
            return isPresent ? Arrive(member, arrived) : Miss(meeting, member, entry);
        if (isPresent && meeting.FindGuest(entry.PersonId) is { } guest)
            return guest.ArrivedAt is null ? new GuestArrived(guest.Id, arrived) : Decision<MeetingEvent>.Nothing;
        if (isPresent && meeting.FindObserver(entry.PersonId) is { } observer)
            return observer.ArrivedAt is null
                ? new ObserverArrived(observer.MemberId, arrived)
                : Decision<MeetingEvent>.Nothing;
        return MeetingRefusals.NotOnRoster;
    }

    /// <summary>Nobody came before the day of the meeting, after its end, or in the time to come.</summary>
    private static bool IsOfTheDay(MeetingState meeting, DateTimeOffset came, DateTimeOffset at) =>
        came <= (meeting.ClosedAt ?? at)
        && VietnamTime.DateOf(came) >= VietnamTime.DateOf(meeting.OpenedAt ?? meeting.ScheduledAt);

    private static Decision<MeetingEvent> Arrive(Attendee member, DateTimeOffset at) => member.IsHere
        ? Decision<MeetingEvent>.Nothing
        : new MemberArrived(member.MemberId, at, CheckInWay.Recorded);

    private static Decision<MeetingEvent> Miss(MeetingState meeting, Attendee member, AttendanceEntry entry)
    {
        var reason = entry.Status == AttendanceStatus.AbsentExcused ? entry.Reason ?? member.Reason : null;
        if (entry.Status == AttendanceStatus.AbsentExcused && string.IsNullOrWhiteSpace(reason))
            return AttendanceRefusals.ReasonNeeded;
        if (member.MemberId == meeting.ChairId) return AttendanceRefusals.Chairs;
        if (Voted(meeting, member.MemberId) is { } voted) return voted;
        return member.Status == entry.Status && member.Reason == reason
            ? Decision<MeetingEvent>.Nothing
            : new AbsenceRecorded(member.MemberId, entry.Status, reason);
    }

    /// <summary>
    /// Whoever has voted by show of hands was there. Of a secret ballot nobody is told who has voted, while it is open
    /// or afterwards: whoever could vote gets one answer, and a ballot that was broken off says nothing of anybody.
    /// </summary>
    private static Refusal? Voted(MeetingState meeting, string memberId)
    {
        Refusal? first = null;
        foreach (var ballot in meeting.Ballots)
        {
            if (ballot.Form != BallotForm.ElectronicSecretBallot)
            {
                if (ballot.Voters.Holds(memberId)) first ??= AttendanceRefusals.HasVoted;
                continue;
            }

            if (!ballot.Present.Holds(memberId)) continue;
            if (ballot.State == BallotState.Open) return MeetingRefusals.BallotOpen;
            if (ballot.State == BallotState.Closed) first ??= AttendanceRefusals.AtSecretBallot;
        }

        return first;
    }
}
