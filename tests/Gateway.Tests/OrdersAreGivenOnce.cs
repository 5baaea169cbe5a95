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
            (await meeting.Secretary.Order("assignTask", Task(meeting, "Việc một"), order: "order-1")).ShouldBeEmpty();
        (await meeting.Secretary.Order("assignTask", Task(meeting, "Việc hai"), order: "order-2")).ShouldBeEmpty();
        await Tasks(meeting, "Việc một", "Việc hai");
    }

    [Fact]
    public async Task Control_without_a_name_it_is_carried_out_each_time()
    {
        var meeting = await TestMeeting.Open(host, 3);
        for (var i = 0; i < 2; i++) await meeting.Secretary.Do("assignTask", Task(meeting, "Việc một"));
        await Tasks(meeting, "Việc một", "Việc một");
    }

    [Fact]
    public async Task Two_orders_of_one_document_are_two_orders_and_a_repeat_of_the_document_repeats_both()
    {
        var meeting = await TestMeeting.Open(host, 3);
        const string Two = """
            mutation($a: AssignTaskInput!, $b: AssignTaskInput!) {
              first: assignTask(input: $a) { errors { code } } second: assignTask(input: $b) { errors { code } } }
            """;
        for (var i = 0; i < 2; i++)
            (await meeting.Secretary.Send(Two, new { a = Task(meeting, "Việc một"), b = Task(meeting, "Việc hai") }, order: new string('o', 60)))["errors"].ShouldBeNull();
        await Tasks(meeting, "Việc một", "Việc hai");
    }

    private static object Task(TestMeeting meeting, string what) => meeting.Of(new { what, dueOn = "2026-11-30" });

    private static async Task Tasks(TestMeeting meeting, params string[] expected) =>
        (await meeting.Read("tasks { what }"))["tasks"]!.AsArray().Select(t => t!["what"]!.GetValue<string>()).ShouldBe(expected);
}
