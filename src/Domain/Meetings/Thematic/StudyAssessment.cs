namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>The secretary's assessment of a study.</summary>
public sealed record StudyAssessment(
    string Preparation, string Quality, string Meaning, string ById, DateTimeOffset At);
