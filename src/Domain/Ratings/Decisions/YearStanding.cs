using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>How far a cell's year has come: all that decides who may do what with it.</summary>
/// <param name="CellId">The cell.</param>
/// <param name="IsProposed">The evidence proposes something.</param>
/// <param name="Open">Months that are not decided yet.</param>
/// <param name="IsConfirmed">The organisation's committee has given its word.</param>
/// <param name="IsDecided">The bloc has.</param>
public sealed record YearStanding(ScopePath CellId, bool IsProposed, int Open, bool IsConfirmed, bool IsDecided);
