using System.Collections.Immutable;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>A correction of signed minutes, signed again; both stay visible.</summary>
public sealed record Addendum
{
    public string Id { get; init; } = "";

    public string Text { get; init; } = "";

    public string AuthorId { get; init; } = "";

    public DateTimeOffset At { get; init; }

    public ImmutableArray<Signature> Signatures { get; init; } = [];
}
