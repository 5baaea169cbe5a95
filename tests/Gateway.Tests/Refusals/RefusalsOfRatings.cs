using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused about the ratings of years.</summary>
internal static class RefusalsOfRatings
{
    public static async Task Provoke(GatewayHost host, Provocations refusals)
    {
        var cells = await RatedCells.Make(host);
        var (first, second, committee) = (cells.First.Id, cells.Second, cells.First.Superior);
        await refusals.By(committee, ("common.not-found", "confirmRating", Of(first, "GOOD")));
        await cells.Score(first, "2026-11", "Good", 95);
        await cells.Until(first, r => r["evidence"]!["open"]!.GetValue<int>() == 1);
        await refusals.By(committee, ("rating.months-open", "confirmRating", Of(first, "EXCELLENT")));
        await cells.ScoreBoth();
        await refusals.By(cells.First.Secretary, ("common.not-permitted", "confirmRating", Of(first, "EXCELLENT")));
        await refusals.By(cells.BlocCommittee, ("common.not-permitted", "confirmRating", Of(first, "EXCELLENT")));
        await refusals.By(cells.BlocCommittee, ("rating.not-confirmed", "decideRating", Of(first, "EXCELLENT")));
        await refusals.By(
            committee,
            ("common.not-permitted", "decideRating", Of(first, "EXCELLENT")),
            ("rating.proposal-changed", "confirmRating", Of(first, "GOOD")),
            ("common.text-length", "overruleRating", Of(first, "GOOD", " ")),
            ("rating.nothing-to-overrule", "overruleRating", Of(first, "EXCELLENT", "Xứng đáng")),
            ("rating.no-excellent-place", "overruleRating", Of(second, "EXCELLENT", "Có nhiều đổi mới")));
        await committee.Do("confirmRating", Of(first, "EXCELLENT"));
        await refusals.By(cells.BlocCommittee, ("common.text-length", "decideRating", Of(first, "GOOD")));
        await cells.BlocCommittee.Do("decideRating", Of(first, "EXCELLENT"));
        await refusals.By(committee, ("rating.already-decided", "overruleRating", Of(first, "FAIR", "Xem xét lại")));
    }

    private static object Of(string cellId, string grade) => new { cellId, year = 2026, grade };

    private static object Of(string cellId, string grade, string reason) => new { cellId, year = 2026, grade, reason };
}
