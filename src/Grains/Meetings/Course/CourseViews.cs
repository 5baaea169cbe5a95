using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Grains.Meetings.Course;

/// <summary>The course of a meeting as it is shown.</summary>
internal static class CourseViews
{
    public static PostponementView ToView(this Postponement move) =>
        new(move.From, move.To, move.Reason, move.At, move.Phase);

    public static CancellationView ToView(this Cancellation cancellation) => new(cancellation.Reason, cancellation.At);

    public static GuestView ToView(this Guest guest) =>
        new(guest.Id, guest.Name, guest.Position, guest.MemberId, guest.ArrivedAt);

    public static ObserverView ToView(this Observer observer) =>
        new(observer.MemberId, observer.Name, observer.WorkingGroup, observer.IsLead, observer.ArrivedAt);

    public static DeadlinesView ToDeadlines(this MeetingState meeting, DateTimeOffset at)
    {
        var notice = meeting.ScheduledAt - MeetingLimits.Notice;
        var publish = meeting.ClosedAt + MeetingLimits.Publication;
        return new DeadlinesView(
            notice, IsKept(meeting.ConvenedAt, notice, at), publish, IsKept(meeting.PublishedAt, publish, at));
    }

    public static MineView ToMineView(this MeetingState meeting, Actor actor, Func<string, Urn> held)
    {
        var member = actor.MemberId ?? "";
        var attendee = meeting.Find(actor.MemberId);
        var person = meeting.FindGuest(member)?.Id ?? member;
        return new MineView(
            attendee?.Status,
            attendee?.WillAttend,
            meeting.Floor.IsInQueue(person),
            meeting.Floor.Current is { } turn && turn.PersonId == person,
            [.. meeting.Ballots.Where(b => b.Voters.Contains(member)).Select(b => b.Id)],
            [.. meeting.Ballots.Where(b => held(b.Id).Holds(member)).Select(b => b.Id)]);
    }

    /// <summary>Null while it can still be kept, or where there is nothing to keep.</summary>
    private static bool? IsKept(DateTimeOffset? done, DateTimeOffset? due, DateTimeOffset at) =>
        done is not null ? done <= due : at > due ? false : null;
}
