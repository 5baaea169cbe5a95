using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.WorkingGroups;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>What became of fixing the observers' score: the meeting as it then stands, or why not.</summary>
[GenerateSerializer, Immutable, Alias("meetings.fixed-score")]
public sealed record FixedScore([property: Id(0)] Outcome Outcome, [property: Id(1)] VisitedMeetingView? Meeting);
