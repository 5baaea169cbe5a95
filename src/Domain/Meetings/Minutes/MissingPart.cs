namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>What complete minutes need and these lack. Source: domain/minutes.md.</summary>
public enum MissingPart
{
    /// <summary>Nobody was appointed to write and sign them.</summary>
    MinutesTaker,
    /// <summary>The meeting has no agenda.</summary>
    Agenda,
    /// <summary>An item has no conclusion of the chair; its id is given.</summary>
    Conclusion,
    /// <summary>A closed vote has no numbers; its id is given.</summary>
    BallotNumbers,
    /// <summary>Not one opinion was recorded.</summary>
    Opinions,
    /// <summary>Somebody is absent with a reason that nobody wrote down; their member id is given.</summary>
    AbsenceReason,
    /// <summary>A regular, thematic or model meeting has not scored itself.</summary>
    SelfScore,
    /// <summary>The meeting has not been closed.</summary>
    Closing,
}
