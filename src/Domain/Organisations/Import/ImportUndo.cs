namespace ChiBo.Domain.Organisations.Import;

/// <summary>That somebody takes an import back, and how far that has come.</summary>
/// <param name="At">When it was ordered.</param>
/// <param name="ActorId">By whom.</param>
/// <param name="Order">Their own name for the order; null where there is none.</param>
/// <param name="Stage">How far.</param>
public sealed record ImportUndo(DateTimeOffset At, string ActorId, string? Order, ImportUndoStage Stage);
