namespace ChiBo.Domain.Cells;

/// <summary>A topic and the quarter (1-4) in which it is studied.</summary>
public sealed record ThematicTopic(int Quarter, string Title);
