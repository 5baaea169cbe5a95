using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Findings;

/// <summary>Something that inspection found in a cell's record, and what became of it.</summary>
public sealed record Finding
{
    /// <summary>The cell's path, then code and subject: the same shortcoming has the same id.</summary>
    public required string Id { get; init; }

    public required string CellId { get; init; }

    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The month that it counts for.</summary>
    public required Month Month { get; init; }

    public string? MeetingId { get; init; }

    public string? MemberId { get; init; }

    public string? TaskId { get; init; }

    public FindingState State { get; init; }

    /// <summary>How often it was raised: a cause that returns raises it again.</summary>
    public int Occurrence { get; init; } = 1;

    /// <summary>When it came about, by the record.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>When it was raised, the last time.</summary>
    public DateTimeOffset RaisedAt { get; init; }

    /// <summary>The last day for the cell's answer, in Viet Nam.</summary>
    public DateOnly AnswerBy { get; init; }

    /// <summary>When its cause went away, by the record.</summary>
    public DateTimeOffset? HealedAt { get; init; }

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The edition of the rules that raised it.</summary>
    public string Edition { get; init; } = "";

    public string? Answer { get; init; }

    /// <summary>The account that answered.</summary>
    public string? AnsweredById { get; init; }

    public string? FileId { get; init; }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<FindingStep> History { get; init; } = [];

    /// <summary>Whether anybody still has to do something about it.</summary>
    [JsonIgnore]
    public bool IsUnresolved =>
        State is FindingState.Raised or FindingState.Answered or FindingState.Verified or FindingState.Escalated;

    internal bool Knows(Actor actor) => actor.OrderId is { } order && History.Any(s => s.OrderId == order);

    internal Finding After(FindingStepKind kind, FindingState state, DateTimeOffset at, Actor by, string? text = null) =>
        this with { State = state, History = History.Add(new FindingStep(at, by.Id, kind, text, by.OrderId)) };
}
