namespace ChiBo.Contracts.Grains.Cells;

/// <summary>From a working group: this visit, in this month.</summary>
[GenerateSerializer, Immutable, Alias("cells.visit-step")]
public sealed record VisitStepRequest([property: Id(0)] string VisitId, [property: Id(1)] string Month);
