using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Grains.Meetings.Course;

/// <summary>The wire's requests about a meeting's course as orders.</summary>
internal static class CourseCommands
{
    public static PlanMeeting ToCommand(this PlanMeetingRequest request, Actor actor, ScopePath id, CellFacts? cell) =>
        new(actor, id, cell, request.ScheduledAt, request.Place, request.Title);

    public static FollowSchedule ToCommand(this FollowScheduleRequest request, Actor actor) =>
        new(actor, request.ScheduledAt, request.Place);

    public static PostponeMeeting ToCommand(this PostponeMeetingRequest request, Actor actor, MeetingRules rules) =>
        new(actor, request.ScheduledAt, request.Reason, request.Place) { Rules = rules };

    public static CancelMeeting ToCommand(this CancelMeetingRequest request, Actor actor) => new(actor, request.Reason);

    public static InviteGuest ToCommand(this InviteGuestRequest request, Actor actor) =>
        new(actor, request.Name, request.Position, request.MemberId);

    public static AssignObservers ToCommand(this AssignObserversRequest request, Actor actor)
    {
        var group = ScopePath.TryParse(request.VisitId, out var visit) ? visit.Organisation.Value : "";
        return new AssignObservers(
            actor,
            request.VisitId,
            request.Revision,
            [.. request.Observers.Select(o => new Observer(o.MemberId, o.Name, group, o.IsLead))]);
    }

    public static OpenMeeting ToCommand(
        this OpenMeetingRequest request, Actor actor, CellFacts cell, MeetingsBefore before, string roomSecret) =>
        new(actor, request.ChairId, request.Dues, cell, before, roomSecret);
}
