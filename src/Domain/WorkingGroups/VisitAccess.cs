using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Who may see and do what about visits. Source: domain/process.md §1, §7.</summary>
public static class VisitAccess
{
    /// <summary>The roles that see visits: the group, those above the cell, and those who lead the cell.</summary>
    public static readonly Role[] Readers =
    [
        Role.WorkingGroupMember, Role.WorkingGroupLead, Role.BlocCommittee, Role.BlocOffice, Role.Inspection,
        Role.ReportClient, Role.OrganisationCommittee, Role.Secretary, Role.DeputySecretary, Role.CellCommittee,
    ];

    public static bool Sees(WorkingGroupState group, Actor actor) => actor.IsPlatform || actor.Is(group.Path, Readers);

    /// <summary>The group's people see all its visits; a cell and its superiors those of the cell.</summary>
    public static bool Sees(WorkingGroupState group, Visit visit, Actor actor) =>
        visit.IsClaimed && (Sees(group, actor) || actor.Is(visit.Cell, Readers));

    /// <summary>
    /// Who reads the months of the cell before going there: the visitors, the lead, and nobody once the visit is over.
    /// </summary>
    public static bool ReadsHistory(WorkingGroupState group, Visit visit, Actor actor) =>
        actor.Is(visit.Cell, Readers)
        || (visit.IsOpen && (visit.IsVisitor(actor.MemberId) || actor.Is(group.Path, Role.WorkingGroupLead)));

    internal static Refusal? Registers(WorkingGroupState group, Actor actor) =>
        actor.Check(group.Exists, group.Path, Role.BlocOffice);

    /// <summary>Those who plan for the bloc, and the lead.</summary>
    internal static Refusal? Plans(WorkingGroupState group, Actor actor) =>
        actor.Check(group.Exists, group.Path, Role.BlocCommittee, Role.BlocOffice, Role.WorkingGroupLead);

    /// <summary>Those who plan, about a visit of the group that is neither called off nor submitted.</summary>
    internal static Refusal? Changes(WorkingGroupState group, string visitId, Actor actor) =>
        Plans(group, actor) ?? IsOpen(group.FindVisit(visitId));

    internal static Refusal? IsOpen(Visit? visit) => visit switch
    {
        null => CommonRefusals.NotFound,
        { Cancellation: not null } => VisitRefusals.Cancelled,
        { Sheet: not null } => VisitRefusals.AlreadySubmitted,
        _ => null,
    };
}
