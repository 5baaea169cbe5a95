using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>Invites somebody who is not of the cell: to attend and speak, without a vote.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="Name">The guest.</param>
/// <param name="Position">Whom they represent.</param>
/// <param name="MemberId">Their member id, when they have an account.</param>
public sealed record InviteGuest(Actor Actor, string Name, string Position, string? MemberId) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.UntilClosed(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("name", Name, Limits.Name) is { } name) return name;
        if (Limits.Check("position", Position, Limits.Title) is { } position) return position;
        if (Limits.CheckOptional("memberId", MemberId, Limits.Name) is { } id) return id;
        if (meeting.Find(MemberId) is not null) return MeetingRefusals.GuestOfTheCell;
        if (meeting.Guests.Any(g => g.MemberId == MemberId && g.Name == Name && g.Position == Position))
            return Decision<MeetingEvent>.Nothing;
        if (meeting.Guests.Length >= MeetingLimits.Guests)
            return CommonRefusals.TooMany("guests", MeetingLimits.Guests);
        return new GuestInvited(NextId.After('g', meeting.Guests.LastOrDefault()?.Id), Name, Position, MemberId);
    }
}
