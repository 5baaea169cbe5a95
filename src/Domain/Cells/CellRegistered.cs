using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A cell began to use the platform. One that was withdrawn begins anew.</summary>
public sealed record CellRegistered(ScopePath Path, string Name, DateTimeOffset At, string? ImportId = null) : CellEvent
{
    public override CellState Apply(CellState state) => CellState.Empty with
    {
        Path = Path,
        Name = Name,
        RegisteredAt = At,
        ImportId = ImportId,
        Turns = state.RegisteredAt is null ? 0 : state.Turns + 1,
    };
}
