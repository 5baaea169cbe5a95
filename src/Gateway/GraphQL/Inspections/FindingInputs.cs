namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>The cell explains itself: what happened, and what it does about it.</summary>
public sealed record AnswerFindingInput([property: ID] string FindingId, string Answer);

/// <summary>Whether the cell's answer holds; one that does not goes back to the cell with a new deadline.</summary>
/// <param name="Note">What was seen; why it does not hold.</param>
public sealed record VerifyFindingInput([property: ID] string FindingId, string Note, bool Holds = true);

/// <summary>Closes what was verified, or what was proposed for an inspection that is not needed.</summary>
public sealed record CloseFindingInput([property: ID] string FindingId, string Note);

/// <summary>Opens an inspection of a cell: the one that was proposed, or a new one.</summary>
/// <param name="FindingIds">What it is about besides what was proposed.</param>
/// <param name="Plan">What is looked at, and when.</param>
public sealed record OpenInspectionInput(
    [property: ID] string CellId, string Plan, IReadOnlyList<InspectorInput> Team,
    [property: ID] IReadOnlyList<string>? FindingIds = null);

/// <summary>Somebody of the team.</summary>
/// <param name="MemberId">Null for somebody whom the platform does not know.</param>
public sealed record InspectorInput(string Name, [property: ID] string? MemberId = null);

/// <summary>The team was at the cell.</summary>
/// <param name="Note">What it saw.</param>
public sealed record RecordInspectionVisitInput([property: ID] string InspectionId, DateOnly On, string Note);

/// <summary>Ends an inspection; the findings it was about are closed with it.</summary>
public sealed record ConcludeInspectionInput([property: ID] string InspectionId, string Conclusion);
