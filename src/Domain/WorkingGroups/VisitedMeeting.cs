using System.Collections.Immutable;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>A visited meeting with the score that stands as the group's.</summary>
/// <param name="MeetingId">The meeting's path.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="ClosedAt">When it was closed.</param>
/// <param name="Expected">Who counts for attendance.</param>
/// <param name="Present">Who came, of those.</param>
/// <param name="Evidence">Known without judgement.</param>
/// <param name="RubricId">The edition.</param>
/// <param name="Grade">Of the group's score.</param>
/// <param name="Groups">Points by group, in the edition's order.</param>
/// <param name="Lost">Where points were lost, and why.</param>
/// <param name="ScoredById">The visitor whose sheet stands.</param>
/// <param name="ScoredAt">When they gave it.</param>
/// <param name="Visitors">Who was assigned, who came, and what each gave.</param>
/// <param name="Remarks">Of that sheet.</param>
/// <param name="Recommendations">Of that sheet.</param>
[Checked]
public sealed record VisitedMeeting(
    string MeetingId,
    DateTimeOffset OpenedAt,
    DateTimeOffset ClosedAt,
    int Expected,
    int Present,
    ImmutableArray<VisitEvidence> Evidence,
    string RubricId,
    MeetingGrade Grade,
    ImmutableArray<VisitPoints> Groups,
    ImmutableArray<VisitLoss> Lost,
    string ScoredById,
    DateTimeOffset ScoredAt,
    ImmutableArray<VisitorPoints> Visitors,
    string? Remarks,
    string? Recommendations);
