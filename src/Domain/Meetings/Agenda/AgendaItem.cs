using System.Collections.Immutable;

namespace ChiBo.Domain.Meetings.Agenda;

/// <summary>What the meeting deals with, one thing after the other.</summary>
public sealed record AgendaItem
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public AgendaItemKind Kind { get; init; }

    /// <summary>A member or a guest; null when nobody is named.</summary>
    public string? PresenterId { get; init; }

    /// <summary>The time set for it; null when none is.</summary>
    public int? Minutes { get; init; }

    public ImmutableArray<string> DocumentIds { get; init; } = [];

    /// <summary>The chair's conclusion; null until there is one.</summary>
    public string? Conclusion { get; init; }

    public DateTimeOffset? ConcludedAt { get; init; }
}
