using System.Collections.Immutable;

namespace ChiBo.Domain.Inspections;

/// <summary>Which figures held when: a change moves nothing that lies before it.</summary>
public sealed class ThresholdHistory
{
    private readonly ImmutableArray<(DateTimeOffset From, Thresholds Figures)> _byTime;

    private readonly Thresholds _usual;

    /// <param name="usual">The edition's, while nothing is known of the bloc.</param>
    /// <param name="byTime">What the bloc decided, and since when that is known; the first holds for everything before.</param>
    public ThresholdHistory(Thresholds usual, IEnumerable<(DateTimeOffset From, Thresholds Figures)> byTime) =>
        (_usual, _byTime) = (usual, [.. byTime.OrderBy(f => f.From)]);

    public Thresholds At(DateTimeOffset at) =>
        _byTime.IsEmpty ? _usual
        : _byTime.LastOrDefault(f => f.From <= at) is { Figures: { } figures } ? figures
        : _byTime[0].Figures;
}
