namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>How votes are cast. Source: domain/process.md §4.</summary>
public enum BallotForm
{
    /// <summary>
    /// Giơ tay: each taps on a device, or tellers enter totals, or both and the chair fixes which counts.
    /// </summary>
    ShowOfHands,

    /// <summary>Bỏ phiếu kín on paper: tellers record the numbers.</summary>
    PaperSecretBallot,

    /// <summary>Bỏ phiếu kín on the members' devices, where the bloc allows it (decision 0006).</summary>
    ElectronicSecretBallot,
}
