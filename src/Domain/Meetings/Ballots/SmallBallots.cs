namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>
/// How often a secret ballot shows what each voter chose, because all of them chose the same. No procedure prevents it;
/// a meeting knows it before it votes. Source: docs/decisions/0006.
/// </summary>
public static class SmallBallots
{
    /// <summary>With fewer voters than these, whoever opens a secret electronic ballot says that the meeting knows.</summary>
    public const int Fewest = 2 * Urn.SmallestGroup;

    /// <summary>Whether so few voters are told before the ballot is opened.</summary>
    public static bool Reveal(int voters) => voters < Fewest;

    /// <summary>
    /// In how many of a hundred ballots of so many voters all choices are the same when each is for or against by the
    /// toss of a coin: 100 · 2 / 2^n, to one decimal, rounded down. Voters who agree more often make it more.
    /// </summary>
    public static decimal OneChoicePercent(int voters)
    {
        if (voters <= 0) return 0;
        var permille = 2000m;
        for (var n = 0; n < voters && permille >= 1; n++) permille /= 2;
        return decimal.Floor(permille) / 10m;
    }
}
