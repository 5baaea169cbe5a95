using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>Why minutes are not written, approved, signed or sent.</summary>
public static class MinutesRefusals
{
    /// <summary>There is no draft.</summary>
    public static readonly Refusal NotDrafted = new("minutes.not-drafted");

    /// <summary>They were read and approved: nothing in them changes any more.</summary>
    public static readonly Refusal AlreadyApproved = new("minutes.already-approved");

    /// <summary>They have not been approved.</summary>
    public static readonly Refusal NotApproved = new("minutes.not-approved");

    /// <summary>They do not bear both signatures.</summary>
    public static readonly Refusal NotSigned = new("minutes.not-signed");

    /// <summary>Nobody was appointed to write them, so nobody could sign them.</summary>
    public static readonly Refusal NoMinutesTaker = new("minutes.no-minutes-taker");

    /// <summary>The record has no such opinion.</summary>
    public static readonly Refusal NoSuchOpinion = new("minutes.no-such-opinion");

    /// <summary>The minutes have no such addendum.</summary>
    public static readonly Refusal NoSuchAddendum = new("minutes.no-such-addendum");
}
