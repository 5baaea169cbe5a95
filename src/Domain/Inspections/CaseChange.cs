using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections;

/// <summary>Something that happened to a cell's case; what it happened to carries its history along.</summary>
public abstract record CaseChange : IEvent<CellCase>
{
    public abstract CellCase Apply(CellCase state);
}

/// <summary>A finding as it is now.</summary>
public sealed record FindingChanged(Finding Finding) : CaseChange
{
    public override CellCase Apply(CellCase state) =>
        state with { Findings = state.Findings.SetItem(Finding.Id, Finding) };
}

/// <summary>An inspection file as it is now.</summary>
public sealed record FileChanged(InspectionFile File) : CaseChange
{
    public override CellCase Apply(CellCase state) => state with
    {
        Files = [.. state.Files.Where(f => f.Id != File.Id).Append(File).OrderBy(f => f.Number)],
    };
}
