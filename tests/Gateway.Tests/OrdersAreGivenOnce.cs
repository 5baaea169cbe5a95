using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>An order that is sent again under its name is carried out once.</summary>
[Collection(nameof(OneGateway))]
public sealed class OrdersAreGivenOnce(GatewayHost host)
{
    [Fact]
    public async Task The_same_order_under_the_same_name_is_carried_out_once()
    {
        var meeting = await TestMeeting.Open(host, 3);
        for (var i = 0; i < 3; i++)
            (await meeting.Secretary.Order("openBallot", Question(meeting, "Việc một"), order: "order-1"))
                .ShouldBeEmpty();
        (await meeting.Secretary.Order("openBallot", Question(meeting, "Việc hai"), order: "order-2")).ShouldBeEmpty();
        await Questions(meeting, "Việc một", "Việc hai");
    }

    [Fact]
    public async Task Control_without_a_name_it_is_carried_out_each_time()
    {
        var meeting = await TestMeeting.Open(host, 3);
        for (var i = 0; i < 2; i++) await meeting.Secretary.Do("openBallot", Question(meeting, "Việc một"));
        await Questions(meeting, "Việc một", "Việc một");
    }

    [Fact]
    public async Task Two_orders_of_one_document_are_two_orders_and_a_repeat_of_the_document_repeats_both()
    {
        var meeting = await TestMeeting.Open(host, 3);
        const string Two = """
            mutation($a: OpenBallotInput!, $b: OpenBallotInput!) {
              first: openBallot(input: $a) { errors { code } } second: openBallot(input: $b) { errors { code } } }
            """;
        for (var i = 0; i < 2; i++)
            (await meeting.Secretary.Send(Two, new { a = Question(meeting, "Việc một"), b =
                Question(meeting, "Việc hai") }, order: new string('o', 60)))["errors"].ShouldBeNull();
        await Questions(meeting, "Việc một", "Việc hai");
    }

    [Fact]
    public async Task A_name_stands_for_one_order_with_one_content()
    {
        var meeting = await TestMeeting.Open(host, 3);
        var secretary = meeting.Secretary;
        (await secretary.Order("openBallot", Question(meeting, "Việc một"), order: "name")).ShouldBeEmpty();
        (await secretary.Order("openBallot", Question(meeting, "Việc hai"), order: "name"))
            .ShouldBe(["common.key-reused"]);
        (await secretary.Order("assignTask", meeting.Of(new { what = "Lập danh sách", dueOn = "2026-11-30" }), order: "name"))
            .ShouldBe(["common.key-reused"]);
        (await secretary.Order("openBallot", Question(meeting, "Việc một"), order: "name")).ShouldBeEmpty();
        await Questions(meeting, "Việc một");
        (await secretary.Order("openBallot", Question(meeting, "Việc hai"), order: "other name")).ShouldBeEmpty();
        await Questions(meeting, "Việc một", "Việc hai");
    }

    [Fact]
    public async Task A_vote_in_another_ballot_under_the_same_name_is_refused_and_not_dropped()
    {
        var meeting = await TestMeeting.Open(host, 3);
        await meeting.CheckIn(1, 2);
        foreach (var question in new[] { "Việc một", "Việc hai" })
            await meeting.Secretary.Do("openBallot", Question(meeting, question));
        var voter = meeting.Member(1);
        (await voter.Order("castVote", Vote("b1", "FOR"), order: "k1")).ShouldBeEmpty();
        (await voter.Order("castVote", Vote("b1", "FOR"), order: "k1")).ShouldBeEmpty();
        (await voter.Order("castVote", Vote("b2", "FOR"), order: "k1")).ShouldBe(["common.key-reused"]);
        (await voter.Order("castVote", Vote("b1", "AGAINST"), order: "k1")).ShouldBe(["common.key-reused"]);
        (await voter.Order("castVote", Vote("b1", "FOR"), order: "k2")).ShouldBe(["ballot.already-voted"]);
        (await voter.Order("castVote", Vote("b2", "FOR"), order: "k2")).ShouldBeEmpty();
        (await meeting.Read("ballots { turnout }"))["ballots"]!.ToJsonString().ShouldBe("""[{"turnout":1},{"turnout":1}]""");

        object Vote(string ballotId, string choice) => meeting.Of(new { ballotId, choice });
    }

    [Fact]
    public async Task Two_orders_of_different_kinds_in_one_document_are_two_orders()
    {
        var meeting = await TestMeeting.Open(host, 3);
        const string Two = """
            mutation($a: OpenBallotInput!, $b: AssignTaskInput!) {
              openBallot(input: $a) { errors { code } } assignTask(input: $b) { errors { code } } }
            """;
        for (var i = 0; i < 2; i++)
            (await meeting.Secretary.Send(Two, new { a = Question(meeting, "Việc một"), b =
                meeting.Of(new { what = "Lập danh sách", dueOn = "2026-11-30" }) }, order: "both"))["data"]!.ToJsonString()
                .ShouldBe("""{"openBallot":{"errors":[]},"assignTask":{"errors":[]}}""");
        await Questions(meeting, "Việc một");
        (await meeting.Read("tasks { what }"))["tasks"]!.AsArray().Count.ShouldBe(1);
    }

    private static object Question(TestMeeting meeting, string question) =>
        meeting.Of(new { question, form = "SHOW_OF_HANDS" });

    private static async Task Questions(TestMeeting meeting, params string[] expected) =>
        (await meeting.Read("ballots { question }"))["ballots"]!.AsArray()
            .Select(b => b!["question"]!.GetValue<string>()).ShouldBe(expected);
}
