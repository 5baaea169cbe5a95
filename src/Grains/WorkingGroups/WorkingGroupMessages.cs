using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Grains.WorkingGroups;

/// <summary>What outsiders may know of a working group.</summary>
internal static class WorkingGroupMessages
{
    public static WorkingGroupSnapshot ToSnapshot(this WorkingGroupState group, long version, DateTimeOffset at) => new()
    {
        Id = group.Path.Value,
        BlocId = group.Path.Bloc.Value,
        Version = version,
        At = at,
        Name = group.Name,
        RegisteredAt = group.RegisteredAt!.Value,
        LeadId = group.LeadId,
        Members =
        [
            .. group.Members.Select(m => new WorkingGroupMember
            {
                MemberId = m.MemberId, Name = m.Name, CellId = m.Cell.Value,
            }),
        ],
        // what no cell has in its book yet is nobody's business
        Visits = [.. group.Visits.Where(v => v.IsClaimed).Select(v => ToMessage(v))],
    };

    private static WorkingGroupVisit ToMessage(Visit visit) => new()
    {
        Id = visit.Id.Value,
        Version = visit.Version,
        CellId = visit.Cell.Value,
        CellName = visit.CellName,
        OrganisationName = visit.OrganisationName,
        Month = visit.Month.ToString(),
        State = visit.State.ToString(),
        PlannedAt = visit.PlannedAt,
        VisitorIds = [.. visit.Visitors.Select(v => v.MemberId)],
        Visitors = [.. visit.Visitors.Select(v => v.Name)],
        MeetingId = visit.Sheet?.Meeting.MeetingId,
        HeldAt = visit.Sheet?.Meeting.OpenedAt,
        Expected = visit.Sheet?.Meeting.Expected,
        Present = visit.Sheet?.Meeting.Present,
        Points = visit.Sheet?.Meeting.Groups.Sum(g => g.Points),
        Max = visit.Sheet?.Meeting.Groups.Sum(g => g.Max),
        Grade = visit.Sheet?.Meeting.Grade.ToString(),
        Remarks = visit.Sheet?.Remarks,
        Recommendations = visit.Sheet?.Recommendations,
        SubmittedAt = visit.Sheet?.At,
        CancelReason = visit.Cancellation?.Text,
        Answer = visit.Answer?.Text,
        AnsweredAt = visit.Answer?.At,
    };
}
