using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused about votes, in an open meeting that the first four attend.</summary>
internal static class RefusalsOfBallots
{
    public static async Task Provoke(Provocations refusals, TestMeeting meeting, TestMeeting ofOne)
    {
        await refusals.By(meeting.Secretary, meeting,
            ("ballot.not-found", "closeBallot", new { ballotId = "b9" }),
            ("ballot.tellers-needed", "openBallot", Question("PAPER_SECRET_BALLOT")),
            ("ballot.electronic-not-allowed", "openBallot", Question("ELECTRONIC_SECRET_BALLOT")));
        await Hands(refusals, meeting);
        await Papers(refusals, meeting);
        await meeting.Cell.OfficeClient.Do("changeBlocSettings", new
        {
            settings = new { electronicSecretBallots = true, attendancePercent = 75, minimumMinutes = 90,
                ordinarySpeakersPercent = 30, unsignedDays = 3, selfOverObserverPoints = 10, excellentPercent = 20 },
        });
        await Devices(refusals, meeting);
        await refusals.By(ofOne.Secretary, ofOne,
            ("ballot.too-few-for-secrecy", "openBallot", Question("ELECTRONIC_SECRET_BALLOT")));
        await Nobody(refusals, meeting.Cell);
    }

    private static async Task Hands(Provocations refusals, TestMeeting meeting)
    {
        var cell = meeting.Cell;
        await meeting.Do("openBallot", new { question = "Thông qua nghị quyết?", form = "SHOW_OF_HANDS", subject =
            "RESOLUTION" });
        await meeting.Member(2).Do("castVote", meeting.Of(new { ballotId = "b1", choice = "FOR" }));
        await refusals.By(meeting.Member(2), meeting, ("ballot.already-voted", "castVote", Vote("b1", "AGAINST")));
        await refusals.By(meeting.Probationer(), meeting, ("ballot.probationary", "castVote", Vote("b1")));
        await refusals.By(meeting.Member(7), meeting, ("ballot.temporarily-here", "castVote", Vote("b1")));
        await refusals.By(meeting.Member(6), meeting, ("ballot.not-entitled", "castVote", Vote("b1")));
        await refusals.By(meeting.Member(4), meeting, ("ballot.not-present", "castVote", Vote("b1")));
        await refusals.By(meeting.Secretary, meeting,
            ("ballot.nothing-to-reconcile", "reconcileBallot", new { ballotId = "b1", source = "TAPS" }),
            ("attendance.has-voted", "recordAttendance", new { entries =
                new[] { new { personId = cell.MemberIds[2], status = "ABSENT_UNEXCUSED" } } }),
            ("meeting.ballot-open", "concludeMeeting", new { }),
            ("ballot.sum-too-large", "recordPaperTally", new { ballotId = "b1", @for = 9, against = 0 }));
        await meeting.Do("recordPaperTally", new { ballotId = "b1", @for = 0, against = 4 });
        await refusals.By(meeting.Secretary, meeting,
            ("ballot.not-reconciled", "closeBallot", new { ballotId = "b1" }));
        await meeting.Do("reconcileBallot", new { ballotId = "b1", source = "TELLERS" });
        await meeting.Do("closeBallot", new { ballotId = "b1" });
        await refusals.By(meeting.Member(3), meeting, ("ballot.closed", "castVote", Vote("b1")));
        await refusals.By(meeting.Secretary, meeting,
            ("resolution.not-carried", "adoptResolution", new { number = "11-NQ/CB", ballotId = "b1", lastMonth = "Đạt",
                nextMonth = "Làm", assignment = "Cả chi bộ" }));
    }

    private static async Task Papers(Provocations refusals, TestMeeting meeting)
    {
        await meeting.Do("openBallot", new { question = "Bầu bổ sung", form = "PAPER_SECRET_BALLOT", tellerIds =
            new[] { meeting.Cell.MemberIds[1] } });
        await refusals.By(meeting.Member(3), meeting, ("ballot.on-paper", "castVote", Vote("b2")));
        await refusals.By(meeting.Secretary, meeting, ("ballot.not-counted", "closeBallot", new { ballotId = "b2" }));
        await meeting.Member(1).Do("recordPaperTally",
            meeting.Of(new { ballotId = "b2", @for = 3, against = 0, issued = 4 }));
        await refusals.By(meeting.Secretary, meeting,
            ("ballot.counted-differently", "recordPaperTally", new { ballotId = "b2", @for = 4, against = 0, issued = 4 }));
        await meeting.Do("cancelBallot", new { ballotId = "b2", reason = "Thiếu phiếu" });
    }

    private static async Task Devices(Provocations refusals, TestMeeting meeting)
    {
        await refusals.By(meeting.Secretary, meeting,
            ("ballot.small-reveals", "openBallot", Question("ELECTRONIC_SECRET_BALLOT")));
        var small = new { question = "Đề nghị khen thưởng?", form = "ELECTRONIC_SECRET_BALLOT", knowsThatSmallReveals = true };
        await meeting.Do("openBallot", small);
        await meeting.Member(2).Do("castVote", meeting.Of(new { ballotId = "b3", choice = "FOR" }));
        await refusals.By(meeting.Secretary, meeting,
            ("ballot.nothing-to-count", "recordPaperTally", new { ballotId = "b3", @for = 1, against = 0 }),
            ("ballot.would-reveal", "closeBallot", new { ballotId = "b3" }));
        await meeting.Do("cancelBallot", new { ballotId = "b3", reason = "Không đủ phiếu" });
        await meeting.Do("openBallot", small);
        for (var member = 0; member < 3; member++)
            await meeting.Member(member).Do("castVote", meeting.Of(new { ballotId = "b4", choice = "FOR" }));
        await meeting.Do("closeBallot", new { ballotId = "b4" });
        foreach (var member in new[] { 1, 3 }) // one has voted, one has not
            await refusals.By(meeting.Secretary, meeting, ("attendance.at-secret-ballot", "recordAttendance", new { entries =
                new[] { new { personId = meeting.Cell.MemberIds[member], status = "ABSENT_UNEXCUSED" } } }));
    }

    /// <summary>A probationary member chairs, and nobody else has come.</summary>
    private static async Task Nobody(Provocations refusals, TestCell cell)
    {
        var meeting = new TestMeeting(cell) { Kind = "extraordinary" };
        await meeting.Secretary.Do("planMeeting", new { cellId = cell.Id, month = "2026-11", kind = "EXTRAORDINARY",
            scheduledAt = TestMeeting.Start, title = "Việc gấp" });
        await meeting.Do("setAgenda", new { items = new[] { new { title = "Việc gấp" } } });
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { chairId = meeting.ProbationerId() });
        await refusals.By(meeting.Secretary, meeting,
            ("ballot.nobody-entitled", "openBallot", Question("SHOW_OF_HANDS")));
    }

    private static object Question(string form) => new { question = "Thông qua dự thảo?", form };

    private static object Vote(string ballotId, string choice = "FOR") => new { ballotId, choice };
}
