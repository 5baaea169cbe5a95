namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>The cell explains itself: what happened, and what it does about it.</summary>
/// <param name="FindingId">The finding that the command is about, by its id.</param>
/// <param name="Answer">What happened and what the cell does about it, at most 8,000 characters.</param>
public sealed record AnswerFindingInput([property: ID] string FindingId, string Answer);

/// <summary>Whether the cell's answer holds; one that does not goes back to the cell with a new deadline.</summary>
/// <param name="FindingId">The finding that the command is about, by its id.</param>
/// <param name="Note">What was seen, or why the answer does not hold, at most 1,000 characters.</param>
/// <param name="Holds">
/// True, or missing, where the answer holds; false sends it back to the cell with a new last day.
/// </param>
public sealed record VerifyFindingInput([property: ID] string FindingId, string Note, bool Holds = true);

/// <summary>Closes what was verified, or what was proposed for an inspection that is not needed.</summary>
/// <param name="FindingId">The finding that the command is about, by its id.</param>
/// <param name="Note">What closes it, at most 1,000 characters.</param>
public sealed record CloseFindingInput([property: ID] string FindingId, string Note);

/// <summary>Opens an inspection of a cell: the one that was proposed, or a new one.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="FindingIds">Findings it is about besides those that were proposed; none when missing.</param>
/// <param name="Plan">What is looked at and when, in words.</param>
/// <param name="Team">Who inspects, 1 to 20 people, none of them of the cell.</param>
public sealed record OpenInspectionInput(
    [property: ID] string CellId, string Plan, IReadOnlyList<InspectorInput> Team,
    [property: ID] IReadOnlyList<string>? FindingIds = null);

/// <summary>Somebody who is to inspect.</summary>
/// <param name="Name">Name of the inspector, at most 200 characters.</param>
/// <param name="MemberId">Their member id; null for somebody whom the platform does not know.</param>
public sealed record InspectorInput(string Name, [property: ID] string? MemberId = null);

/// <summary>A day on which the team was at the cell.</summary>
/// <param name="InspectionId">The inspection file that the command is about, by its id.</param>
/// <param name="On">The day of the visit, in Viet Nam; not a day to come.</param>
/// <param name="Note">What the team saw, in words.</param>
public sealed record RecordInspectionVisitInput([property: ID] string InspectionId, DateOnly On, string Note);

/// <summary>Ends an inspection; the findings it was about are closed with it.</summary>
/// <param name="InspectionId">The inspection file that the command is about, by its id.</param>
/// <param name="Conclusion">What the inspection ends with, in its words.</param>
public sealed record ConcludeInspectionInput([property: ID] string InspectionId, string Conclusion);
