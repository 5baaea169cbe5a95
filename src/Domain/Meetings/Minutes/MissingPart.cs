namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>What complete minutes need and these lack. Source: domain/minutes.md.</summary>
public enum MissingPart
{
    MinutesTaker,
    Agenda,
    Conclusion,
    BallotNumbers,
    Opinions,
    AbsenceReason,
    SelfScore,
    Closing,
}
