using System.Collections.Immutable;
using ChiBo.Domain.Inspections;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Inspections;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>What lists know of a cell's case, as far as it decides who may do what.</summary>
internal static class Cases
{
    /// <param name="row">A finding.</param>
    /// <param name="file">The inspection that it is in; null for none, and for those who do not see it.</param>
    public static CellCase Of(FindingRow row, InspectionRow? file) => new(
        ScopePath.Parse(row.CellId),
        ImmutableSortedDictionary<string, Domain.Inspections.Findings.Finding>.Empty.Add(row.Id, ToFinding(row)),
        file is null ? [] : [ToFile(file)],
        []);

    public static CellCase Of(InspectionRow file) => new(
        ScopePath.Parse(file.CellId),
        ImmutableSortedDictionary<string, Domain.Inspections.Findings.Finding>.Empty,
        [ToFile(file)],
        []);

    private static Domain.Inspections.Findings.Finding ToFinding(FindingRow row) => new()
    {
        Id = row.Id,
        CellId = row.CellId,
        Code = row.Code,
        Severity = Enum.Parse<Severity>(row.Severity),
        Month = Month.Parse(row.Month),
        MemberId = row.MemberId,
        State = Enum.Parse<FindingState>(row.State),
        Answer = row.Answer,
        AnsweredById = row.Answer is null
            ? null : row.History.LastOrDefault(s => s.Kind == nameof(FindingStepKind.Answered))?.ById,
        FileId = row.FileId,
    };

    private static InspectionFile ToFile(InspectionRow row) => new()
    {
        Id = row.Id,
        CellId = row.CellId,
        Number = row.Number,
        State = Enum.Parse<FileState>(row.State),
        Visits =
        [
            .. row.Visits.Select(v => new Domain.Inspections.Files.InspectionVisit(v.On, v.Note, v.ById, v.At, null)),
        ],
    };
}
