namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>How votes are cast. Source: domain/process.md §4.</summary>
public enum BallotForm
{
    /// <summary>Open: each taps, or tellers enter totals, or both.</summary>
    ShowOfHands,

    /// <summary>Secret, on paper: tellers record the tally.</summary>
    PaperSecretBallot,

    /// <summary>Secret, on the members' devices: an option of the bloc.</summary>
    ElectronicSecretBallot,
}
