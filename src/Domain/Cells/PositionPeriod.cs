namespace ChiBo.Domain.Cells;

/// <summary>A position and the day from which it is held.</summary>
public sealed record PositionPeriod(CellPosition Position, DateOnly From);
