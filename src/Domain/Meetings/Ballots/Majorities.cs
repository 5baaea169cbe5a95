namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>What carries a question, in integers over those entitled. Source: domain/process.md §4.</summary>
public static class Majorities
{
    /// <param name="majority">What the question needs.</param>
    /// <param name="approve">Votes for it.</param>
    /// <param name="entitled">The electorate when the ballot was opened, present or not.</param>
    public static bool IsCarried(Majority majority, int approve, int entitled) => majority switch
    {
        Majority.MoreThanHalf => approve * 2 > entitled,
        Majority.TwoThirds => approve * 3 >= entitled * 2,
    };

    /// <summary>The fewest votes for a question that carry it.</summary>
    public static int Needed(Majority majority, int entitled) => majority switch
    {
        Majority.MoreThanHalf => (entitled / 2) + 1,
        Majority.TwoThirds => ((entitled * 2) + 2) / 3,
    };
}
