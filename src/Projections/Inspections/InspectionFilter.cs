using ChiBo.Domain.Kernel;

namespace ChiBo.Projections.Inspections;

/// <summary>Which inspections; what is not given does not narrow. Lapsed proposals are shown only when asked for.</summary>
public sealed record InspectionFilter
{
    public ScopePath? Below { get; init; }

    public string? State { get; init; }

    /// <summary>Words in the name of the cell, the plan or the conclusion, without regard to case and diacritics.</summary>
    public string? Text { get; init; }
}
