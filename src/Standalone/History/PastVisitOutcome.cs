using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Standalone.History;

/// <summary>What became of a visit whose meeting was held; of the others the group heard nothing, and called them off.</summary>
/// <param name="Meeting">The meeting with the group's score fixed.</param>
/// <param name="At">When the lead submitted it.</param>
/// <param name="Answer">Of the cell; null where it never answered.</param>
/// <param name="Secretary">Who answered.</param>
internal sealed record PastVisitOutcome(VisitedMeeting Meeting, DateTimeOffset At, string? Answer, Actor Secretary);
