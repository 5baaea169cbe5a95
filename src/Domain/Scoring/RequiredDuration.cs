namespace ChiBo.Domain.Scoring;

/// <summary>How long a meeting must last when the conditions hold.</summary>
public sealed record RequiredDuration
{
    public required int Minutes { get; init; }

    /// <summary>Applies to cells of at least so many members.</summary>
    public int MembersFrom { get; init; }

    /// <summary>Applies where a thematic study shares the regular session.</summary>
    public bool InThematicMonth { get; init; }

    public bool AppliesTo(MeetingEvidence evidence) =>
        evidence.Members >= MembersFrom && (!InThematicMonth || evidence.IsThematicMonth);
}
