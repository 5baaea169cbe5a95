using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>What a roster file leads to.</summary>
/// <param name="Refusal">Why nothing is taken of it; null when it can be read by somebody who may import it.</param>
/// <param name="Report">What becomes of its rows; null when it is refused.</param>
/// <param name="Events">What happens to members; empty when nobody changes.</param>
public sealed record TriedRosterImport(Refusal? Refusal, RosterImportReport? Report, ImmutableArray<CellEvent> Events);
