using ChiBo.Domain.Kernel;

namespace ChiBo.Projections.Cells;

/// <summary>Which cells; what is not given does not narrow.</summary>
public sealed record CellFilter
{
    /// <summary>An organisation or the bloc.</summary>
    public ScopePath? Below { get; init; }

    public int? MembersAtLeast { get; init; }

    public int? MembersAtMost { get; init; }

    /// <summary>Words in the names of the cell and its secretary, without regard to case and diacritics.</summary>
    public string? Text { get; init; }
}
