using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>Why a thematic study does not go on.</summary>
public static class ThematicRefusals
{
    /// <summary>The meeting has no study.</summary>
    public static readonly Refusal NoStudy = new("thematic.no-study");

    /// <summary>The draft was approved: author, topic and text stand.</summary>
    public static readonly Refusal AlreadyApproved = new("thematic.already-approved");

    /// <summary>There is no written draft.</summary>
    public static readonly Refusal NoDraft = new("thematic.no-draft");

    /// <summary>The draft has not been approved, so it cannot be sent to the members.</summary>
    public static readonly Refusal DraftNotApproved = new("thematic.draft-not-approved");

    /// <summary>The final text is there.</summary>
    public static readonly Refusal AlreadyFinal = new("thematic.already-final");
}
