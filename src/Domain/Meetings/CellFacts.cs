using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Meetings;

/// <summary>What a meeting takes over from its cell, as of one day.</summary>
/// <param name="CellName">The cell.</param>
/// <param name="OrganisationName">Its superior, for the head of the minutes.</param>
/// <param name="Roster">Who belongs to it on that day.</param>
/// <param name="HasCommittee">Whether it has a committee that should meet before.</param>
/// <param name="Place">Where it usually meets; null when it has said nothing.</param>
[Checked]
public sealed record CellFacts(
    string CellName, string OrganisationName, Roster Roster, bool HasCommittee, string? Place = null)
{
    /// <summary>What the bloc decides for its meetings, as of the same day.</summary>
    public MeetingRules Rules { get; init; } = MeetingRules.Default;

    /// <summary>Of a cell that nobody registered: it has no meetings, so that no order about one gets this far.</summary>
    public static CellFacts Nobody { get; } = new("", "", Roster.Nobody, false);
}
