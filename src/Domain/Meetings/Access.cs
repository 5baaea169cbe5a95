using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings;

/// <summary>Who may do what at a meeting. Source: domain/process.md §1.</summary>
public static class Access
{
    /// <summary>Whether the meeting is there for the actor: in scope, or invited or assigned to it.</summary>
    public static bool Reaches(MeetingState meeting, Actor actor) =>
        actor.IsPlatform || actor.Reaches(meeting.Id) || IsGuest(meeting, actor) || IsObserver(meeting, actor);

    /// <summary>
    /// Opinions and minutes are read by the cell, its superiors, and those of the working group who are or were there:
    /// being assigned shows the agenda and the evidence, not what is said.
    /// </summary>
    public static bool ReadsOpinions(MeetingState meeting, Actor actor) =>
        actor.IsPlatform
        || actor.Is(
            meeting.Id,
            Role.Member, Role.Secretary, Role.DeputySecretary, Role.CellCommittee,
            Role.OrganisationCommittee, Role.BlocCommittee)
        || (actor.MemberId is { } member && meeting.FindObserver(member) is { ArrivedAt: not null });

    /// <summary>What each visitor gave is for their group and those above the cell; the cell reads what stands.</summary>
    public static bool ReadsVisitors(MeetingState meeting, Actor actor) =>
        actor.Is(meeting.Id, Role.OrganisationCommittee, Role.BlocCommittee) || IsObserver(meeting, actor);

    internal static Refusal? Sees(MeetingState meeting, Actor actor) =>
        meeting.Exists && Reaches(meeting, actor) ? null : CommonRefusals.NotFound;

    /// <summary>Secretary, deputy, or whoever chairs.</summary>
    internal static Refusal? Leads(MeetingState meeting, Actor actor) =>
        Sees(meeting, actor) ?? Permit(IsLead(meeting, actor));

    /// <summary>Who leads, and the cell's committee.</summary>
    internal static Refusal? Prepares(MeetingState meeting, Actor actor) =>
        Sees(meeting, actor) ?? Permit(IsLead(meeting, actor) || actor.Is(meeting.Id, Role.CellCommittee));

    /// <summary>Who leads, and the minutes taker.</summary>
    internal static Refusal? Writes(MeetingState meeting, Actor actor) =>
        Sees(meeting, actor) ?? Permit(IsWriter(meeting, actor));

    /// <summary>Members of the roster, each for themselves.</summary>
    internal static Refusal? IsOfTheCell(MeetingState meeting, Actor actor) =>
        Sees(meeting, actor) ?? Permit(meeting.Find(actor.MemberId) is not null);

    /// <summary>Members, guests and observers, each for themselves.</summary>
    internal static Refusal? Attends(MeetingState meeting, Actor actor) =>
        Sees(meeting, actor)
        ?? Permit(meeting.Find(actor.MemberId) is not null || IsGuest(meeting, actor) || IsObserver(meeting, actor));

    /// <summary>The committees above the cell.</summary>
    internal static Refusal? IsSuperior(MeetingState meeting, Actor actor) =>
        Sees(meeting, actor) ?? Permit(actor.Is(meeting.Id, Role.OrganisationCommittee, Role.BlocCommittee));

    internal static bool IsLead(MeetingState meeting, Actor actor) =>
        actor.Is(meeting.Id, Role.Secretary, Role.DeputySecretary)
        || (actor.MemberId is { } member && member == meeting.ChairId);

    internal static bool IsWriter(MeetingState meeting, Actor actor) =>
        IsLead(meeting, actor) || (actor.MemberId is { } member && member == meeting.MinutesTakerId);

    internal static Refusal? Permit(bool may) => may ? null : CommonRefusals.NotPermitted;

    private static bool IsGuest(MeetingState meeting, Actor actor) =>
        actor.MemberId is { } member && meeting.FindGuest(member) is not null;

    private static bool IsObserver(MeetingState meeting, Actor actor) =>
        actor.MemberId is { } member && meeting.FindObserver(member) is not null;
}
