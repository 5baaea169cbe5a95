using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A cell began to use the platform.</summary>
public sealed record CellRegistered(ScopePath Path, string Name, DateTimeOffset At) : CellEvent
{
    public override CellState Apply(CellState state) => state with { Path = Path, Name = Name, RegisteredAt = At };
}
