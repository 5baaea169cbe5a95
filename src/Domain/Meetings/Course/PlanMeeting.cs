using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>
/// Puts a meeting into the calendar of its cell. What people plan goes before what the platform planned from the
/// schedule, whichever comes first.
/// </summary>
/// <param name="Actor">Secretary, deputy, or the platform from the cell's schedule.</param>
/// <param name="Id">The meeting's path; its name says month, kind and number.</param>
/// <param name="Cell">The cell as of now; null when nobody registered it.</param>
/// <param name="ScheduledAt">When it is to begin (UTC).</param>
/// <param name="Place">Null for the cell's usual place.</param>
/// <param name="Title">The topic or the reason; null where the kind says enough.</param>
public sealed record PlanMeeting(
    Actor Actor,
    ScopePath Id,
    CellFacts? Cell,
    DateTimeOffset ScheduledAt,
    string? Place,
    string? Title) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor) ?? CommonRefusals.AlreadyExists;

    /// <summary>Whether the actor plans meetings of a cell at all.</summary>
    public static Refusal? Guard(ScopePath cell, bool exists, Actor actor) =>
        exists && actor.IsPlatform ? null : actor.Check(exists, cell, Role.Secretary, Role.DeputySecretary);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Cell is null) return CommonRefusals.NotFound;
        if (Guard(Id, exists: true, Actor) is { } denied) return denied;
        if (meeting.Exists && (Actor.IsPlatform || !meeting.FollowsSchedule)) return CommonRefusals.AlreadyExists;
        if (!MeetingName.TryParse(Id, out var name)) return CommonRefusals.InvalidValue("id");
        if (Limits.CheckOptional("place", Place, Limits.Title) is { } place) return place;
        if (Limits.CheckOptional("title", Title, Limits.Title) is { } title) return title;
        if (MeetingCalendar.Check(name.Kind, name.Month, ScheduledAt, at) is { } calendar) return calendar;
        return new MeetingPlanned(
            Id, name.Month, name.Kind, name.Number, ScheduledAt, Place ?? Cell.Place, Title, Cell,
            IsFromSchedule: Actor.IsPlatform);
    }
}
