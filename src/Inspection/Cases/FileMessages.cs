using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Kernel;
using ChiBo.Inspection.Records;

namespace ChiBo.Inspection.Cases;

/// <summary>What others may know of an inspection file.</summary>
internal static class FileMessages
{
    public static InspectionFileSnapshot Of(StoredRow row, InspectionFile file) => new()
    {
        Id = file.Id,
        CellId = file.CellId,
        OrganisationId = ScopePath.Parse(file.CellId).Organisation.Value,
        CellName = row.CellName,
        Version = row.Version,
        At = Microseconds.ToInstant(row.ChangedAt),
        Number = file.Number,
        State = file.State.ToString(),
        ProposedAt = file.ProposedAt,
        FindingIds = file.FindingIds,
        Reasons = [.. file.Reasons.Select(r => r.ToString())],
        Plan = file.Plan,
        Team = [.. file.Team.Select(t => new InspectionTeamMember { Name = t.Name, MemberId = t.MemberId })],
        OpenedAt = file.OpenedAt,
        OpenedById = file.OpenedById,
        Visits =
        [
            .. file.Visits.Select(v => new InspectionVisitRecord { On = v.On, Note = v.Note, ById = v.ById, At = v.At }),
        ],
        Conclusion = file.Conclusion,
        ConcludedAt = file.ConcludedAt,
        ConcludedById = file.ConcludedById,
    };
}
