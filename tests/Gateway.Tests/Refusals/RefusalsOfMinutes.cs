using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused from the end of the session to the confirmed score.</summary>
internal static class RefusalsOfMinutes
{
    public static async Task Provoke(Provocations refusals, TestMeeting meeting)
    {
        meeting.At = TestMeeting.Start.AddMinutes(95);
        await meeting.Do("concludeMeeting", new { });
        await refusals.By(meeting.Secretary, meeting,
            ("meeting.already-closed", "openBallot", new { question = "Muộn rồi?", form = "SHOW_OF_HANDS" }),
            ("minutes.not-drafted", "approveMinutes", new { }),
            ("minutes.not-approved", "signMinutes", new { }));
        await meeting.Do("draftMinutes", new { });
        await refusals.By(meeting.Secretary, meeting, ("minutes.no-minutes-taker", "approveMinutes", new { }));
        await meeting.Do("appointMinutesTaker", new { memberId = meeting.Cell.MemberIds[1] });
        await refusals.By(meeting.Taker, meeting, ("minutes.no-such-opinion", "editMinutes", Text("o9")));
        await meeting.Do("approveMinutes", new { });
        await refusals.By(meeting.Secretary, meeting,
            ("minutes.already-approved", "editMinutes", Text("o1")),
            ("minutes.not-signed", "publishMinutes", new { }),
            ("minutes.no-such-addendum", "signMinutes", new { addendumId = "a9" }));
        await meeting.Taker.Do("signMinutes", meeting.Of(new { }));
        await meeting.Do("signMinutes", new { });
        await meeting.Do("publishMinutes", new { });
        var judgements = await meeting.Judgements();
        await refusals.By(meeting.Superior, meeting,
            ("score.reason-needed", "confirmScore", new { corrections = judgements }));
        await meeting.Superior.Do("confirmScore", meeting.Of(new { }));
        await refusals.By(meeting.Superior, meeting, ("meeting.already-confirmed", "confirmScore", new { }));
    }

    private static object Text(string opinionId) => new { opening = "Khai mạc.", proceedings = "Diễn biến.", closing =
        "Bế mạc.", corrections = new[] { new { opinionId, text = "Sửa lời." } } };
}
