using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Grains.WorkingGroups;

/// <summary>How a working group and its visits are shown.</summary>
internal static class VisitViews
{
    public static WorkingGroupView ToView(this WorkingGroupState group, long version) => new(
        group.Path.Value,
        group.Name,
        version,
        group.LeadId,
        [
            .. group.Members.Select(m => new GroupMemberView(
                m.MemberId, m.Name, m.Cell.Value, m.MemberId == group.LeadId)),
        ]);

    /// <summary>Null when the visit is not there for the actor.</summary>
    public static VisitView? ToView(this Visit visit, WorkingGroupState group, Actor actor) =>
        actor.IsPlatform || VisitAccess.Sees(group, visit, actor)
            ? new VisitView
            {
                Id = visit.Id.Value,
                WorkingGroupId = group.Path.Value,
                WorkingGroupName = group.Name,
                CellId = visit.Cell.Value,
                CellName = visit.CellName,
                OrganisationId = visit.Cell.Organisation.Value,
                OrganisationName = visit.OrganisationName,
                Month = visit.Month.ToString(),
                State = visit.State,
                PlannedAt = visit.PlannedAt,
                MeetingId = visit.Sheet?.Meeting.MeetingId
                    ?? new MeetingName(visit.Month, MeetingKind.Regular, 1).In(visit.Cell).Value,
                Visitors = [.. visit.Visitors.Select(v => new PersonView(v.MemberId, v.Name))],
                Sheet = visit.Sheet?.ToView(group),
                Cancellation = visit.Cancellation?.ToView(group),
                Answer = visit.Answer?.ToView(group),
                ReadsHistory = VisitAccess.ReadsHistory(group, visit, actor),
            }.WithActions([.. VisitActions.Of(group, visit, actor)])
            : null;

    /// <summary>Where members go in a month, of visits that are not over.</summary>
    public static ImmutableArray<EngagementView> ToEngagements(
        this WorkingGroupState group, EngagementsRequest request) =>
    [
        .. group.Visits.Where(visit => visit.IsOpen && visit.Month.ToString() == request.Month)
            .SelectMany(v => v.Visitors, (v, visitor) => new EngagementView(visitor.MemberId, v.Cell.Value))
            .Where(engagement => request.MemberIds.Contains(engagement.MemberId)),
    ];

    /// <summary>None when the visit was called off.</summary>
    public static VisitorsView ToVisitors(this Visit visit, WorkingGroupState group) => new(
        visit.Id.Value,
        visit.Revision,
        visit.Cancellation is not null
            ? []
            : [.. visit.Visitors.Select(v => new ObserverRequest(v.MemberId, v.Name, v.MemberId == group.LeadId))]);

    /// <summary>The visit that a request is about.</summary>
    public static Visit? In(this PlanVisitRequest request, WorkingGroupState group) =>
        ScopePath.TryParse(request.CellId, out var cell) && Month.TryParse(request.Month, out var month)
            ? group.FindVisit(cell, month)
            : null;

    private static VisitView WithActions(
        this VisitView view, ImmutableArray<(VisitAction Action, Refusal? Refusal)> actions) => view with
        {
            Permitted = [.. actions.Where(a => a.Refusal is null).Select(a => a.Action)],
            Denied =
            [
                .. from action in actions
                   where action.Refusal is not null
                   select new DeniedVisitAction(action.Action, action.Refusal.Code, action.Refusal.Arguments),
            ],
        };

    private static VisitSheetView ToView(this VisitSheet sheet, WorkingGroupState group) => new(
        sheet.Meeting.ToView(), sheet.Remarks, sheet.Recommendations, Person(group, sheet.ById), sheet.At);

    private static VisitWordView ToView(this VisitWord word, WorkingGroupState group) =>
        new(word.Text, Person(group, word.ById), word.At);

    private static PersonView Person(WorkingGroupState group, string id) => new(id, group.NameOf(id));
}
