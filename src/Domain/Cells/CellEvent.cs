using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>Something that happened to a cell.</summary>
public abstract record CellEvent : IEvent<CellState>
{
    public abstract CellState Apply(CellState state);
}
