using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Inspections.Findings;

namespace ChiBo.Projections.Inspections;

/// <summary>What snapshots of findings and inspections become.</summary>
public static class InspectionRows
{
    private static readonly string[] Unresolved =
    [
        nameof(FindingState.Raised), nameof(FindingState.Answered), nameof(FindingState.Verified), nameof(FindingState.Escalated),
    ];

    public static FindingRow ToRow(this FindingSnapshot f) => new()
    {
        Id = f.Id,
        CellId = f.CellId,
        OrganisationId = f.OrganisationId,
        Version = f.Version,
        At = f.At,
        CellName = f.CellName,
        Code = f.Code,
        Severity = f.Severity,
        State = f.State,
        IsUnresolved = Unresolved.Contains(f.State),
        Occurrence = f.Occurrence,
        Month = f.Month,
        MeetingId = f.MeetingId,
        MemberId = f.MemberId,
        TaskId = f.TaskId,
        Since = f.Since,
        RaisedAt = f.RaisedAt,
        AnswerBy = f.AnswerBy,
        HealedAt = f.HealedAt,
        Evidence = f.Evidence,
        Edition = f.Edition,
        Answer = f.Answer,
        FileId = f.FileId,
        History = f.History,
    };

    public static InspectionRow ToRow(this InspectionFileSnapshot i) => new()
    {
        Id = i.Id,
        CellId = i.CellId,
        OrganisationId = i.OrganisationId,
        Version = i.Version,
        At = i.At,
        CellName = i.CellName,
        Number = i.Number,
        State = i.State,
        ProposedAt = i.ProposedAt,
        FindingIds = i.FindingIds,
        Reasons = i.Reasons,
        Plan = i.Plan,
        Team = i.Team,
        OpenedAt = i.OpenedAt,
        OpenedById = i.OpenedById,
        Visits = i.Visits,
        Conclusion = i.Conclusion,
        ConcludedAt = i.ConcludedAt,
        ConcludedById = i.ConcludedById,
    };
}
