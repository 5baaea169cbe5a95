using System.Collections.Immutable;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>
/// The minutes: words around what happened. Their content is the meeting itself, which nothing changes any more once
/// they are approved.
/// </summary>
public sealed record MinutesRecord
{
    public static MinutesRecord None { get; } = new();

    public MinutesState State { get; init; }

    public string? Opening { get; init; }

    public string? Proceedings { get; init; }

    public string? Closing { get; init; }

    public DateTimeOffset? DraftedAt { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public ImmutableArray<Signature> Signatures { get; init; } = [];

    /// <summary>When the second signature was given.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    public ImmutableArray<Addendum> Addenda { get; init; } = [];
}
