namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>What was counted once, by whom.</summary>
/// <param name="ById">The member who entered it, or the account of somebody who is none; null where it was not kept.</param>
/// <param name="Count">The numbers.</param>
/// <param name="Issued">Papers given out; null for a show of hands.</param>
public sealed record EnteredCount(string? ById, Tally Count, int? Issued);
