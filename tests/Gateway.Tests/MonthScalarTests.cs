using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>A month that is none is refused where it stands, with what was given and how a month is written.</summary>
[Collection(nameof(OneGateway))]
public sealed class MonthScalarTests(GatewayHost host)
{
    private readonly Client _client = host.As(new Account("vp-la", "khoi-la/bloc-office"));

    [Theory]
    [InlineData("2026-13"), InlineData("2026-1"), InlineData("11/2026"), InlineData("1999-12"), InlineData("2200-01"), InlineData("")]
    [InlineData("tháng Mười một năm hai nghìn không trăm hai mươi sáu")]
    public async Task A_variable_is_refused_with_its_value_its_form_and_its_name(string month)
    {
        var error = Only(await _client.Send(
            "query($month: YearMonth!) { reports { monthlySheet(month: $month) { cellId } } }", new { month }));
        Refuses(error, month);
        error["extensions"]!["variable"]!.GetValue<string>().ShouldBe("month");
    }

    [Fact]
    public async Task A_month_within_an_input_is_refused_at_its_path()
    {
        var error = Only(await _client.Send(
            "mutation($input: PlanMeetingInput!) { planMeeting(input: $input) { errors { code } } }",
            new { input = new { cellId = "khoi-la/a/b", month = "tháng 11", kind = "REGULAR", scheduledAt = "2026-11-04T12:00:00Z" } }));
        Refuses(error, "tháng 11");
        error["path"]!.AsArray().Select(p => p!.GetValue<string>()).ShouldBe(["input", "month"]);
    }

    [Fact]
    public async Task A_literal_is_refused_at_its_place()
    {
        var error = Only(await _client.Send("{ meetings(filter: { month: \"2026-00\" }) { totalCount } }"));
        Refuses(error, "2026-00");
        error["locations"]![0]!["column"]!.GetValue<int>().ShouldBe(30);
    }

    [Fact]
    public async Task A_number_is_no_month() =>
        Only(await _client.Send("query($m: YearMonth!) { visits(filter: { month: $m }) { totalCount } }", new { m = 202611 }))
            ["message"]!.GetValue<string>().ShouldContain("YearMonth");

    [Fact]
    public async Task A_month_is_taken_and_given_as_it_is_written() =>
        (await _client.Ask("query($m: YearMonth) { meetings(filter: { month: $m }) { totalCount } }", new { m = "2026-11" }))
            ["meetings"]!["totalCount"]!.GetValue<int>().ShouldBe(0);

    private static JsonNode Only(JsonObject answer)
    {
        answer["data"].ShouldBeNull();
        return answer["errors"]!.AsArray().ShouldHaveSingleItem()!;
    }

    private static void Refuses(JsonNode error, string month)
    {
        var message = error["message"]!.GetValue<string>();
        message.ShouldContain($"\"{(month.Length <= 40 ? month : month[..40])}");
        message.ShouldContain("2026-11");
    }
}
