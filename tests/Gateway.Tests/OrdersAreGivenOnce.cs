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
            (await meeting.Secretary.Order("openBallot", Question(meeting, "Việc một"), order: "order-1")).ShouldBeEmpty();
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
            (await meeting.Secretary.Send(Two, new { a = Question(meeting, "Việc một"), b = Question(meeting, "Việc hai") }, order: new string('o', 60)))["errors"].ShouldBeNull();
        await Questions(meeting, "Việc một", "Việc hai");
    }

    private static object Question(TestMeeting meeting, string question) => meeting.Of(new { question, form = "SHOW_OF_HANDS" });

    private static async Task Questions(TestMeeting meeting, params string[] expected) =>
        (await meeting.Read("ballots { question }"))["ballots"]!.AsArray().Select(b => b!["question"]!.GetValue<string>()).ShouldBe(expected);
}
