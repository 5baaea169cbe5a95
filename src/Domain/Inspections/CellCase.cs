using System.Collections.Immutable;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections;

/// <summary>All that inspection holds against one cell: its findings and its inspection files. Nothing is ever deleted.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Findings">By id.</param>
/// <param name="Files">By number; at most the last is not concluded.</param>
/// <param name="Members">Who belongs to the cell: they do not inspect it.</param>
public sealed record CellCase(
    ScopePath Cell,
    ImmutableSortedDictionary<string, Finding> Findings,
    ImmutableArray<InspectionFile> Files,
    ImmutableHashSet<string> Members)
{
    /// <summary>The file that is proposed, open or lapsed; null when the last one is concluded.</summary>
    public InspectionFile? CurrentFile => Files is [.., { State: not FileState.Concluded } last] ? last : null;

    /// <summary>Whether the cell has been heard of.</summary>
    public bool Exists { get; init; } = true;

    /// <summary>The names of all orders that were carried out and that their senders had named.</summary>
    public IEnumerable<string> OrderNames =>
        Findings.Values.SelectMany(f => f.History.Select(s => s.OrderId))
            .Concat(Files.SelectMany(f => f.Visits.Select(v => v.OrderId).Append(f.OpenOrderId).Append(f.ConcludeOrderId)))
            .OfType<string>();

    public Finding? Find(string id) => Findings.GetValueOrDefault(id);

    public InspectionFile? FindFile(string id) => Files.FirstOrDefault(f => f.Id == id);

    /// <summary>Whether the finding's file is being worked on.</summary>
    internal bool IsUnderInspection(Finding finding) =>
        finding is { State: FindingState.Escalated, FileId: { } file } && FindFile(file) is { State: FileState.Open };
}
