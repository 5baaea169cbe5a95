using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>A group of criteria on a score sheet, such as attendance or conduct.</summary>
/// <param name="Code">Code of the group within the edition.</param>
/// <param name="Name">What the edition calls the group, in Vietnamese.</param>
/// <param name="Points">Points of its criteria, added up.</param>
/// <param name="Max">Most points that its criteria can give for this kind of meeting.</param>
/// <param name="Criteria">The criteria in the edition's order.</param>
[GenerateSerializer, Immutable, Alias("meetings.score-group-view")]
public sealed record ScoreGroupView(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] decimal Points,
    [property: Id(3)] decimal Max,
    [property: Id(4)] ImmutableArray<ScoreCriterionView> Criteria);
