using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>A row that was not imported, and why.</summary>
public sealed record RefusedRow(int Line, string Code, ImmutableArray<string> Arguments)
{
    public static RefusedRow Of(int line, Refusal refusal) => new(line, refusal.Code, refusal.Arguments);
}
