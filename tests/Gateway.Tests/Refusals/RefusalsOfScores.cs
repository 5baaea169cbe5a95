using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused about scores while the meeting is open, and when the bloc changes its edition.</summary>
internal static class RefusalsOfScores
{
    public static async Task Provoke(Provocations refusals, TestMeeting meeting)
    {
        await meeting.Cell.OfficeClient.Do("chooseRubric", new { rubricId = "an-phu-2025", fromMonth = "2026-11" });
        await refusals.By(meeting.Observer(), meeting,
            ("score.observer-not-present", "submitObserverScore", new { judgements = Array.Empty<object>() }));
        await refusals.By(meeting.Secretary, meeting, ("score.not-proposed", "adoptSelfScore", Vote(4)));
        await Points(refusals, meeting);
        await meeting.Do("proposeSelfScore", new { judgements = Array.Empty<object>() });
        await refusals.By(meeting.Secretary, meeting, ("score.not-judged", "adoptSelfScore", Vote(4)));
        await meeting.Do("proposeSelfScore", new { judgements = await meeting.Judgements() });
        await refusals.By(meeting.Secretary, meeting,
            ("ballot.about-something-else", "adoptSelfScore", new { ballotId = "b4" }),
            ("score.no-vote", "adoptSelfScore", new { }),
            ("score.not-adopted", "adoptSelfScore", Vote(1)));
        await meeting.Do("adoptSelfScore", Vote(4));
        await refusals.By(meeting.Secretary, meeting,
            ("score.already-adopted", "proposeSelfScore", new { judgements = Array.Empty<object>() }),
            ("score.already-adopted", "adoptSelfScore", Vote(4)));
    }

    /// <summary>Last of all: afterwards nothing is scored by the edition that the tests began with.</summary>
    public static async Task ChangeEdition(Provocations refusals, TestMeeting meeting)
    {
        await meeting.Do("proposeSelfScore", new { judgements = Array.Empty<object>() });
        await meeting.Cell.OfficeClient.Do("chooseRubric", new { rubricId = "nghe-an-2021", fromMonth = "2026-11" });
        await refusals.By(meeting.Secretary, meeting,
            ("score.other-edition", "proposeSelfScore", new { judgements = Array.Empty<object>() }));
    }

    private static async Task Points(Provocations refusals, TestMeeting meeting)
    {
        var criteria = (await meeting.Secretary.Ask(
                "{ bloc { rubric { groups { criteria { code kind onlyInThematicMonth } } } } }"))["bloc"]!["rubric"]!
            ["groups"]!.AsArray().SelectMany(g => g!["criteria"]!.AsArray()).Select(c => c!).ToList();
        string Code(Func<JsonNode, bool> which) => criteria.First(which)["code"]!.GetValue<string>();
        bool IsThematic(JsonNode c) => c["onlyInThematicMonth"]!.GetValue<bool>();
        bool IsJudged(JsonNode c) => c["kind"]!.GetValue<string>() == "JUDGEMENT";
        var judged = Code(c => IsJudged(c) && !IsThematic(c));
        await refusals.By(meeting.Secretary, meeting,
            ("scoring.unknown-criterion", "proposeSelfScore", Judged(("khong-co", 1))),
            ("scoring.scored-twice", "proposeSelfScore", Judged((judged, 1), (judged, 1))),
            ("scoring.below-zero", "proposeSelfScore", Judged((judged, -1))),
            ("scoring.over-maximum", "proposeSelfScore", Judged((judged, 1000))),
            ("scoring.wrong-step", "proposeSelfScore", Judged((judged, 0.5m))),
            ("scoring.not-applicable", "proposeSelfScore", Judged((Code(c => IsThematic(c) && IsJudged(c)), 1))),
            ("scoring.reason-required", "proposeSelfScore", Judged((Code(c => !IsJudged(c)), 1))),
            ("scoring.not-computed", "proposeSelfScore", new { judgements = Array.Empty<object>(), overrides =
                new[] { new { criterion = judged, points = 1, reason = "Có lý do" } } }));
    }

    private static object Vote(int votes) => new { @for = votes, against = 0, other = 0 };

    private static object Judged(params (string Criterion, decimal Points)[] judgements) => new { judgements =
        judgements.Select(j => new { criterion = j.Criterion, points = j.Points }) };
}
